const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s]+(\d{1,2})[:h](\d{2})(?::\d{2})?)?$/;
const european = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:[T\s]+(\d{1,2})[:h](\d{2}))?$/;

const two = (text: string): string => text.padStart(2, '0');

/**
 * A date as the schemas want it, `2026-11-27` or `2026-11-27T13:00`; undefined for a text of which nobody can be sure, such as
 * 03/04/2026.
 */
export function mendedDate(text: string): string | undefined {
  const given = text.trim();
  const [, year, month, day, hour, minute] = iso.exec(given) ?? inOrder(european.exec(given));
  if (!year || !month || !day || Number(month) > 12) return undefined;
  const date = `${year}-${two(month)}-${two(day)}`;
  return hour && minute ? `${date}T${two(hour)}:${minute}` : date;
}

/** Day and month by what only one of them can be, or where both are the same. */
function inOrder(match: RegExpExecArray | null): (string | undefined)[] {
  const [whole, first = '', second = '', year, hour, minute] = match ?? [];
  const certain = Number(first) > 12 || first === second;
  return certain ? [whole, year, second, first, hour, minute] : [];
}

/** A month, `2026-11`, also of a whole date. */
export function mendedMonth(text: string): string | undefined {
  const [, year, month] = /^(\d{4})[-/.](\d{1,2})$/.exec(text.trim()) ?? [];
  if (year && month && Number(month) <= 12) return `${year}-${two(month)}`;
  return mendedDate(text)?.slice(0, 7);
}
