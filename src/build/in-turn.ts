/**
 * Does work one after the other, for each name by itself; what has no name waits for nobody.
 *
 * @returns what lets a piece of work wait for its turn; one that fails stops none that follow
 */
export function inTurn(): <T>(name: string | undefined, work: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>();
  return async (name, work) => {
    if (name === undefined) return await work();
    const mine = (last.get(name) ?? Promise.resolve()).then(work, work);
    last.set(name, mine);
    try {
      return await mine;
    } finally {
      if (last.get(name) === mine) last.delete(name);
    }
  };
}
