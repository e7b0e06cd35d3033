import { exceptionDate } from '../calendar/exception-date.ts';
import { styledText } from '../content/canonical.ts';
import { fieldOrder, type Structure } from '../content/structure.ts';
import { EditedFile, fieldsOf } from './front-matter.ts';
import type { PlannedFile, Sources } from './types.ts';

/** A date that its host has called off. */
interface CalledOffDate {
  /** The occurrence's id, `2026-11-27` or `2026-11-27-1300`. */
  date: string;
  /** As everybody may read it. */
  reason?: string;
}

const dateOf = (exception: unknown): string =>
  typeof exception === 'object' && exception !== null ? String(Reflect.get(exception, 'date')) : '';

/** An id without its hour is the only date of its day, and an exception may name the hour all the same. */
const isOf =
  (name: string) =>
  (exception: unknown): boolean =>
    (name.includes('T') ? dateOf(exception) : dateOf(exception).slice(0, 10)) === name;

const exceptionsOf = (text: string): unknown[] => {
  const { exceptions } = fieldsOf(text);
  return Array.isArray(exceptions) ? exceptions : [];
};

/** The event with the date off, whatever was said of it; undefined where it is off already. */
function calledOff(
  text: string,
  { date, reason }: CalledOffDate,
  order: readonly string[],
): string | undefined {
  const name = exceptionDate(date);
  const isSame = isOf(name);
  const known = exceptionsOf(text);
  const mine = known.find(isSame);
  if (typeof mine === 'object' && mine !== null && Reflect.get(mine, 'cancelled') === true) return undefined;
  const off = { date: name, cancelled: true, ...(reason ? { reason } : {}) };
  const all = [...known.filter((exception) => !isSame(exception)), off].sort((a, b) =>
    dateOf(a).localeCompare(dateOf(b), 'en'),
  );
  const file = new EditedFile(text, order);
  file.set(['exceptions'], all);
  return file.text();
}

/** A translation without the date: it would give a place or an hour to one that is off. */
function silentOn(text: string, date: string, order: readonly string[]): string {
  const isSame = isOf(exceptionDate(date));
  if (!exceptionsOf(text).some(isSame)) return text;
  const file = new EditedFile(text, order);
  file.dropFromList('exceptions', isSame);
  return file.text();
}

/**
 * How the files of an event say that a date is off, in the house's own style. Pure; nothing where they say so already.
 *
 * @param original the path of the event's file
 * @param translations paths of its translations
 * @param sources what is at these paths now
 * @param structure of events' files
 */
export function calledOffPlan(
  { original, translations }: { original: string; translations: readonly string[] },
  off: CalledOffDate,
  sources: Sources,
  structure: Structure,
): PlannedFile[] {
  const order = fieldOrder(structure);
  const before = sources[original];
  const after = before === undefined ? undefined : calledOff(before, off, order);
  if (before === undefined || after === undefined) return [];
  const others = translations.flatMap((path) => {
    const text = sources[path];
    return text === undefined ? [] : [{ path, before: text, after: silentOn(text, off.date, order) }];
  });
  return [{ path: original, before, after }, ...others]
    .filter((file) => file.before !== file.after)
    .map((file) => ({ ...file, after: styledText(file.after, structure) }));
}
