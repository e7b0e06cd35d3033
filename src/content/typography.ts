/** What must not be touched: code, addresses, what stands in angle brackets, and the rows that align a table. */
const untouched = /```[\s\S]*?```|`[^`\n]*`|https?:\/\/\S+|<[^>\n]*>|\]\([^)\n]*\)|^[\s|:-]+$/gm;

/** A space that a line may break at, where French never breaks: before ; ! ? and : and inside « » (Imprimerie nationale). */
const breaks: readonly [pattern: RegExp, space: string][] = [
  [/(?<=[\p{L}\p{N}\p{Pe}\p{Pf}"”’*_%…€.]) (?=[;!?]+(?![[\p{L}\p{N}]))/gu, '\u202f'],
  [/(?<=[\p{L}\p{N}\p{Pe}\p{Pf}"”’*_%…€.]) (?=:(?:\s|$|\*|_))/gmu, '\u00a0'],
  [/(?<=«) (?=\S)/gu, '\u00a0'],
  [/(?<=\S) (?=»)/gu, '\u00a0'],
];

const spaced = (text: string): string =>
  breaks.reduce((all, [pattern, space]) => all.replaceAll(pattern, space), text);

/**
 * French text with its own spaces where ordinary ones were typed. None is added and none taken away, so that nothing is
 * said otherwise.
 */
export function frenchSpaces(text: string): string {
  let done = '';
  let at = 0;
  for (const match of text.matchAll(untouched)) {
    done += spaced(text.slice(at, match.index)) + match[0];
    at = match.index + match[0].length;
  }
  return done + spaced(text.slice(at));
}
