const indexes = new WeakMap<readonly { id: string }[], ReadonlyMap<string, { id: string }>>();

/**
 * One of a list of entries by its id. The first question makes an index of the list: a page asks for some, and ten thousand
 * pages ask.
 *
 * @param entries a list that nobody changes
 */
export function byId<T extends { id: string }>(entries: readonly T[], id: string | undefined): T | undefined {
  if (id === undefined) return undefined;
  let index = indexes.get(entries);
  if (!index) {
    index = new Map(entries.map((entry) => [entry.id, entry]));
    indexes.set(entries, index);
  }
  return index.get(id) as T | undefined;
}
