type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What tells the items of a list apart: the question's id, the exception's date, the award's badge. */
export const keys = ['id', 'date', 'badge'] as const;
export const keyOf = (item: unknown): string | undefined => {
  if (!isFields(item)) return undefined;
  const name = keys.find((key) => key in item);
  return name && `${name}=${String(item[name])}`;
};

/**
 * A translation laid over the original's front matter, so that the whole can be checked as one file. Groups are joined
 * field by field; lists of things with a key by that key, in the original's order; other lists by place, so that a translated
 * need keeps its `until`.
 */
export function overlay(original: unknown, translated: unknown): unknown {
  if (isFields(original) && isFields(translated)) {
    const result: Fields = { ...original };
    for (const [key, value] of Object.entries(translated)) result[key] = overlay(original[key], value);
    return result;
  }
  if (isFields(original) && typeof translated === 'string' && 'text' in original) {
    return { ...original, text: translated };
  }
  if (!Array.isArray(original) || !Array.isArray(translated)) return translated;
  if (!original.some((item) => keyOf(item)))
    return translated.map((item, index) => overlay(original[index], item));
  const byKey = new Map(translated.map((item) => [keyOf(item), item]));
  return original.map((item) => (byKey.has(keyOf(item)) ? overlay(item, byKey.get(keyOf(item))) : item));
}

/** What a list with keys in a translation names that the original does not have: `[path, key]`. */
export function strangers(
  original: unknown,
  translated: unknown,
  path: PropertyKey[] = [],
): [PropertyKey[], string][] {
  if (isFields(original) && isFields(translated)) {
    return Object.entries(translated).flatMap(([key, value]) =>
      strangers(original[key], value, [...path, key]),
    );
  }
  if (!Array.isArray(original) || !Array.isArray(translated)) return [];
  const known = new Set(original.map(keyOf));
  return translated.flatMap((item, index) => {
    const key = keyOf(item);
    return key && !known.has(key) ? [[[...path, index], key] as [PropertyKey[], string]] : [];
  });
}
