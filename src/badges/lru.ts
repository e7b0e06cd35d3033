/** A cache that forgets what was used longest ago, so that it never holds more than its budget. */
export interface Lru<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
  /** What it holds now, in the unit of the budget. */
  weight(): number;
}

/**
 * @param budget how much it may hold
 * @param weigh how much of the budget a value takes
 */
export function createLru<Value>(budget: number, weigh: (value: Value) => number): Lru<Value> {
  /** A map keeps its order: the first is the one used longest ago. */
  const held = new Map<string, Value>();
  let weight = 0;

  const drop = (key: string): Value | undefined => {
    const value = held.get(key);
    if (value === undefined) return undefined;
    held.delete(key);
    weight -= weigh(value);
    return value;
  };

  return {
    get: (key) => {
      const value = drop(key);
      if (value === undefined) return undefined;
      held.set(key, value);
      weight += weigh(value);
      return value;
    },
    set: (key, value) => {
      drop(key);
      held.set(key, value);
      weight += weigh(value);
      for (const oldest of held.keys()) {
        if (weight <= budget) break;
        drop(oldest);
      }
    },
    weight: () => weight,
  };
}
