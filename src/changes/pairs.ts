import { foldedName } from '../community/folded-name.ts';
import type { Entry } from '../content/entries.ts';

/** One thing before and after. One side alone: it is new, or gone. */
export interface Pair<T> {
  before?: Entry<T>;
  after?: Entry<T>;
}

/** What a thing is called. */
export const titleOf = (data: object): string => {
  const { name, title } = data as { name?: string; title?: string };
  return name ?? title ?? '';
};

/** Under another file name it is still the same if it is called the same, or says the same under another name. */
const isRenamed = <T extends object>(gone: Entry<T>, added: Entry<T>): boolean =>
  foldedName(titleOf(gone.data)) === foldedName(titleOf(added.data)) ||
  (gone.body.text !== '' && gone.body.text === added.body.text);

/** Joins two states of a folder: by file name, then what was renamed. */
export function pairsOf<T extends object>(
  before: readonly Entry<T>[],
  after: readonly Entry<T>[],
): Pair<T>[] {
  const was = new Map(before.map((entry) => [entry.id, entry]));
  const is = new Set(after.map(({ id }) => id));
  const gone = before.filter(({ id }) => !is.has(id));
  const pairs = after.map((entry): Pair<T> => {
    const same = was.get(entry.id);
    if (same) return { before: same, after: entry };
    const at = gone.findIndex((old) => isRenamed(old, entry));
    return at < 0 ? { after: entry } : { before: gone.splice(at, 1)[0], after: entry };
  });
  return [...pairs, ...gone.map((entry): Pair<T> => ({ before: entry }))];
}
