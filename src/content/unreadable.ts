import type { Problem } from './problems.ts';

/** Why a file’s fields must not be read: whatever they say is half of something. */
export type Unreadable = Pick<Problem, 'line' | 'column' | 'field' | 'expected' | 'found' | 'hint'>;

/** Two people saved the same lines, and the tool that keeps versions left both in the file. */
function findConflict(lines: readonly string[]): Unreadable | undefined {
  const start = lines.findIndex((line) => /^<{7}( |$)/.test(line));
  const end = lines.findIndex((line, index) => index > start && /^>{7}( |$)/.test(line));
  if (start < 0 && end < 0) return undefined;
  const line = (start < 0 ? end : start) + 1;
  return {
    line,
    column: 1,
    field: 'file',
    expected: 'one version of the text',
    found:
      start < 0 || end < 0
        ? 'a mark that two people changed the same lines'
        : `two, that were saved at the same time: lines ${line} to ${end + 1}`,
    hint: 'Try keeping the lines that are right, and removing the others with the lines <<<<<<<, ======= and >>>>>>>.',
  };
}

/** The second line of dashes is missing: the file was cut, or they were forgotten. */
function findCut(lines: readonly string[]): Unreadable | undefined {
  if (!/^\uFEFF?---\s*$/.test(lines[0] ?? '')) return undefined;
  if (lines.some((line, index) => index > 0 && /^---\s*$/.test(line))) return undefined;
  const last = lines.findLastIndex((line) => line.trim() !== '') + 1;
  return {
    line: last,
    column: 1,
    field: 'front matter',
    expected: 'a second line of --- after the fields',
    found: 'the end of the file',
    hint: 'Try adding it under the last field. Is something missing besides? Then the file was cut while it was saved: take the version before.',
  };
}

/** What makes the whole file unreadable, if anything does. */
export function findUnreadable(text: string): Unreadable | undefined {
  const lines = text.split(/\r?\n/);
  return findConflict(lines) ?? findCut(lines);
}
