import { languagesWithTable, messages } from '../i18n/messages.ts';
import { type Parsed, problemAt } from './parse.ts';
import type { Problem } from './problems.ts';
import { textsOf } from './texts.ts';

/** `[to fill in: the telephone number]` in any language of the house; in a link it would be none. */
function blankPattern(): RegExp {
  const words = languagesWithTable().map((lang) => messages(lang).starters.blankWord);
  return new RegExp(`\\[(?:${words.join('|')})[\\s\\u00a0\\u202f]*:[^\\]\\n]*\\](?!\\()`, 'iu');
}

/** What a new file leaves for somebody to write is not forgotten: each place is told until it is filled in. */
export function checkBlanks({ source }: Parsed): Problem[] {
  const blank = blankPattern();
  const expected = 'what only you can know';
  const hint = 'Try writing it there, in place of the brackets.';
  const severity = 'warning' as const;
  const inFields = textsOf(source.data).flatMap(([path, text]) => {
    const found = blank.exec(text)?.[0];
    return found ? [problemAt(source, path, { severity, expected, found: `“${found}”`, hint })] : [];
  });
  const inBody = source.body.split('\n').flatMap((line, index): Problem[] => {
    const match = blank.exec(line);
    if (!match) return [];
    const at = { line: source.bodyLine + index, column: match.index + 1 };
    return [{ file: source.file, ...at, field: 'body', severity, expected, found: `“${match[0]}”`, hint }];
  });
  return [...inFields, ...inBody];
}
