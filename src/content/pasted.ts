import type { LeftOut } from './markdown.ts';

const word = /\bmso-|class="?Mso|<\/?o:p>|<!--\[if |urn:schemas-microsoft-com/i;

/** HTML of a word processor is one thing to mend, however many tags it has. */
export function pastedFromWord(body: string, leftOut: readonly LeftOut[]): LeftOut[] {
  if (!word.test(body)) return [...leftOut];
  const first = body.split('\n').findIndex((line) => /<[a-z!/]/i.test(line)) + 1;
  const rest = leftOut.filter(({ found }) => !found.startsWith('HTML'));
  const told: LeftOut = {
    line: first || 1,
    column: 1,
    expected: 'Markdown',
    found: 'text with the HTML of a word processor, which is left out',
    hint: 'Try pasting it again as plain text (Ctrl-Shift-V), then **bold** and lists by hand.',
  };
  return [told, ...rest].sort((a, b) => a.line - b.line || a.column - b.column);
}

/** Characters that nobody types: a page shows them as nothing, as a box or as a question mark. */
const odd: readonly [pattern: RegExp, name: string, hint: string][] = [
  [
    /\uFFFD/u,
    'a letter that was lost (\uFFFD)',
    'Try typing the word again: the file was once saved with another set of letters.',
  ],
  [
    /[\uE000-\uF8FF]/u,
    'a sign that only its own font can show, such as a bullet of a word processor',
    'Try “- ” in front of each line of a list.',
  ],
  [
    /[\u200B\u2060]|(?!^)\uFEFF/u,
    'a character that nobody sees',
    'Try npm run check -- --fix, which removes it.',
  ],
  [
    /[\u2028\u2029\v\f]/u,
    'a line break that is none in Markdown',
    'Try npm run check -- --fix, which makes it an ordinary one.',
  ],
  [/^[•◦‣▪·]\s/u, 'a bullet, which makes no list', 'Try npm run check -- --fix, which makes it “- ”.'],
];

/** The first of each kind of character that came along with a paste. */
export function oddCharacters(body: string): LeftOut[] {
  const lines = body.split('\n');
  return odd.flatMap(([pattern, name, hint]) => {
    const at = lines.findIndex((line) => pattern.test(line));
    if (at < 0) return [];
    const column = (pattern.exec(lines[at] ?? '')?.index ?? 0) + 1;
    return [
      { line: at + 1, column, expected: 'letters and signs that every reader shows', found: name, hint },
    ];
  });
}
