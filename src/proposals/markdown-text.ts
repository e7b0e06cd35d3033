/** What people type becomes Markdown that reads as what they typed, letter by letter: no heading, link, picture or tag. */

// Signs that begin something anywhere in a line (CommonMark and GFM); `!` matters before `[` alone, which is among them.
const inline = /[\\`*[\]<|~]/g;
// Emphasis by `_` needs a border of a word; inside of one it stays as typed.
const underscore = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
const entity = /&(?=#?\w+;)/g;
// Headings, lists, rules, code, setext underlines and tables at the start of a line.
const blockStart = /^([#+=:>-])/;
const orderedStart = /^(\d{1,9})([.)])/;

/**
 * One line as Markdown. An address that somebody spells out is linked by GFM, whatever stands before it: it stays in one
 * piece, and leads to where it says.
 */
const escapedLine = (line: string): string =>
  line
    .trim()
    .split(/(https:\/\/[\w\-./?=%#+@,:]+)/)
    .map((part, index) => (index % 2 === 1 ? part : escapedPart(part)))
    .join('')
    .replace(blockStart, '\\$1')
    .replace(orderedStart, '$1\\$2');

const escapedPart = (part: string): string =>
  part.replace(inline, '\\$&').replace(underscore, '\\_').replace(entity, '\\&');

/** Paragraphs as Markdown: blank lines part them, line breaks inside stay. */
export const markdownText = (text: string): string =>
  text
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.split('\n').map(escapedLine).join('\n'))
    .join('\n\n');

/** A question of an interview: the only heading that anybody may set. */
export const questionHeading = (question: string): string => `## ${escapedLine(question)}`;

const paragraphsOf = (text: string): string[] =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');

const question = /^##\s+([^\n]*[?؟？])$/u;

/**
 * A body that was shown as its Markdown and comes back changed: paragraphs that stand there already stay as they are,
 * `## … ?` is a question, and everything else is text.
 */
export function changedBody(typed: string, before: string): string {
  const known = new Map(
    paragraphsOf(before).map((paragraph) => [paragraph.replaceAll(/\s+/g, ' '), paragraph]),
  );
  return paragraphsOf(typed)
    .map((paragraph) => {
      const kept = known.get(paragraph.replaceAll(/\s+/g, ' '));
      if (kept !== undefined) return kept;
      const asked = question.exec(paragraph)?.[1];
      return asked ? questionHeading(asked) : markdownText(paragraph);
    })
    .join('\n\n');
}
