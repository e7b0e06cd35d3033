// Not the package whole; and in this way only when a proposal is shown, which `src/content/yaml.ts` explains.
const { diffLines } = await import('diff/lib/diff/line.js');
const { diffWordsWithSpace } = await import('diff/lib/diff/word.js');

/** A piece of text that stays, goes or comes. */
export interface Piece {
  text: string;
  is: 'same' | 'gone' | 'new';
}

const pieces = (changes: readonly { value: string; added?: boolean; removed?: boolean }[]): Piece[] =>
  changes.map(({ value, added, removed }) => ({
    text: value,
    is: added ? 'new' : removed ? 'gone' : 'same',
  }));

/** Longest texts that are compared word by word; a form takes less. */
const most = 20_000;

/** Two texts, word by word. */
export const wordDifference = (before: string, after: string): Piece[] =>
  before.length + after.length > most
    ? pieces([
        { value: before, removed: true },
        { value: after, added: true },
      ])
    : pieces(diffWordsWithSpace(before, after));

/** Lines that are shown around a change. */
const around = 2;

/** Two files, line by line, without what is far from any change. */
export function lineDifference(before = '', after = ''): Piece[] {
  const all = pieces(diffLines(before, after));
  return all.map((piece, index) => {
    if (piece.is !== 'same') return piece;
    const lines = piece.text.split(/(?<=\n)/);
    const [head, tail] = [index === 0 ? 0 : around, index === all.length - 1 ? 0 : around];
    if (lines.length <= head + tail + 1) return piece;
    const shown = [...lines.slice(0, head), '…\n', ...(tail > 0 ? lines.slice(-tail) : [])];
    return { ...piece, text: shown.join('') };
  });
}
