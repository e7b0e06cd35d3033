import type { Event } from '../content/schemas/event.ts';
import { readAnswers } from './answers.ts';
import type { RsvpChange } from './decide.ts';
import type { Fields, Reading } from './field-errors.ts';
import { cleanText, FieldReader, longest } from './fields.ts';
import type { RsvpRequest } from './types.ts';

/** What a request is checked against. */
export type AskedEvent = Pick<Event, 'guests' | 'capacity' | 'questions' | 'slots'> & { id: string };

const mostDates = 12;
const dateForm = /^\d{4}-\d{2}-\d{2}(-\d{4})?$/;
const yes = new Set(['true', 'on', 'yes', '1']);

function readDates(reader: FieldReader, value: unknown): string[] {
  const dates = (Array.isArray(value) ? value : [value]).filter((date) => date !== undefined && date !== '');
  if (dates.length === 0) reader.fail('date', 'required');
  if (dates.length > mostDates) reader.fail('date', 'dates-many');
  if (new Set(dates).size !== dates.length) reader.fail('date', 'date');
  return dates.filter((date): date is string => {
    const valid = typeof date === 'string' && dateForm.test(date);
    if (!valid) reader.fail('date', 'date');
    return valid;
  });
}

function readGuests(reader: FieldReader, value: unknown, event: AskedEvent): number | undefined {
  const text = reader.raw('guests', value)?.trim();
  if (!text) return undefined;
  if (!/^\d{1,4}$/.test(text)) return reader.fail('guests', 'guests-number');
  const guests = Number(text);
  return guests > event.guests ? reader.fail('guests', 'guests-many') : guests;
}

/** A checkbox: absent means no. A private slot is what one comes for: whoever comes wants one. */
function readSlot(reader: FieldReader, value: unknown, event: AskedEvent): boolean {
  if (event.slots?.private) return true;
  const wanted = value === true || yes.has(value === false ? '' : (reader.raw('slot', value) ?? ''));
  if (wanted && !event.slots) reader.fail('slot', 'no-slots');
  return wanted;
}

/** The language of the page that was posted from; the default language when none was named. */
export function readLocale(
  reader: FieldReader,
  value: unknown,
  languages: readonly [string, ...string[]],
): string {
  const locale = reader.raw('locale', value) || languages[0];
  if (!languages.includes(locale)) reader.fail('locale', 'option');
  return locale;
}

/**
 * Checks what was posted to RSVP. Whether the dates exist and are open is the calendar's to say.
 *
 * @param languages the site's, the default language first
 */
export function readRsvpRequest(
  fields: Fields,
  event: AskedEvent,
  languages: readonly [string, ...string[]],
): Reading<RsvpRequest> {
  const reader = new FieldReader();
  const request = {
    event: event.id,
    dates: readDates(reader, fields.date),
    name: reader.text('name', fields.name, { max: longest.name, required: true }) ?? '',
    email: reader.email('email', fields.email) ?? '',
    guests: readGuests(reader, fields.guests, event) ?? 0,
    slot: readSlot(reader, fields.slot, event),
    pitch: reader.text('pitch', fields.pitch, { max: longest.pitch }),
    answers: readAnswers(reader, event.questions, fields.answers),
    note: reader.text('note', fields.note, { max: longest.note, clean: cleanText }),
    locale: readLocale(reader, fields.locale, languages),
  };
  return reader.failed ? { errors: reader.errors } : { ok: request };
}

/**
 * Checks what was posted to change an RSVP. JSON changes what it names; a form shows every field, so that an
 * unticked box means no and an empty text clears (`whole`).
 */
export function readRsvpChange(
  fields: Fields,
  event: AskedEvent,
  { whole }: { whole: boolean },
): Reading<RsvpChange> {
  const reader = new FieldReader();
  const named = (field: string): boolean => whole || fields[field] !== undefined;
  const change: RsvpChange = {};
  const guests = readGuests(reader, fields.guests, event);
  if (guests !== undefined) change.guests = guests;
  if (named('slot')) change.slot = readSlot(reader, fields.slot, event);
  if (named('pitch')) change.pitch = reader.text('pitch', fields.pitch, { max: longest.pitch }) ?? '';
  if (named('answers')) change.answers = readAnswers(reader, event.questions, fields.answers);
  if (named('note'))
    change.note = reader.text('note', fields.note, { max: longest.note, clean: cleanText }) ?? '';
  return reader.failed ? { errors: reader.errors } : { ok: change };
}
