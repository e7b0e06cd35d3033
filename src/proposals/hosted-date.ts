import { EditedFile, fieldsOf } from './front-matter.ts';

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

/**
 * An event whose one date says who hosts it.
 *
 * @param order in which an event's fields stand
 * @returns undefined where the date is off, or says something else already
 */
export function hostedDate(
  text: string,
  date: string,
  note: string,
  order: readonly string[],
): string | undefined {
  const known = fieldsOf(text).exceptions;
  const exceptions = Array.isArray(known) ? known.map(record) : [];
  const mine = exceptions.find((exception) => exception.date === date);
  if (mine && (mine.cancelled === true || (mine.note !== undefined && mine.note !== note))) return undefined;
  const others = exceptions.filter((exception) => exception !== mine);
  const all = [...others, { ...mine, date, note }].sort((a, b) =>
    String(Reflect.get(a, 'date')).localeCompare(String(Reflect.get(b, 'date')), 'en'),
  );
  const file = new EditedFile(text, order);
  file.set(['exceptions'], all);
  return file.text();
}
