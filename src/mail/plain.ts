/** Text that strangers typed, made harmless before it reaches a header, a text part or a subject. */

/** Marks that turn the direction of what follows: with them a name can make the rest of a line read differently. */
const turns = /[\u202a-\u202e\u2066-\u2069]/gu;

/** Everything that some program takes for the end of a line: CR, LF, VT, FF, NEL, LINE and PARAGRAPH SEPARATOR. */
const lineEnds = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu;

const controls = /(?!\n)\p{Cc}/gu;

/** Lines end in `\n`, and no other control character is left. */
export function plainLines(text: string): string {
  return text.replace(lineEnds, '\n').replace(/\t/g, ' ').replace(controls, '').replace(turns, '');
}

/** One line without control characters, at most `most` characters long, cut with an ellipsis. */
export function oneLine(text: string, most = 200): string {
  const line = plainLines(text)
    .replace(/\s*\n\s*/gu, ' ')
    .trim();
  const characters = [...line];
  return characters.length <= most
    ? line
    : `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
