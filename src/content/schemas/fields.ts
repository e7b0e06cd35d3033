import { z } from 'zod';
import type { Meaning } from '../structure.ts';
import { idPattern } from './id-pattern.ts';

/** Words and patterns that several schemas share. Messages are written for the person who edits the file. */

/** What a field holds beyond its type, for forms and the editor. */
export const holds = (meaning: Meaning): Meaning => meaning;

/** One line of text; what people write between quotes or bare. */
export const text = z.string().trim().min(1, 'some text');

/**
 * The id of another file: its name without `.md`. That there is such a file is checked with the whole content at hand
 * (`references.ts`), which also knows what to try instead; a name that is none leads nowhere like any other.
 */
export const reference = (folder: 'people' | 'events' | 'badges' | 'projects') =>
  z
    .string()
    .trim()
    .min(1, 'some text')
    .meta(holds({ refersTo: folder }));

/** One of the site’s floors. */
export const floor = text.meta(holds({ is: 'floor' }));

/** Text of several lines. */
export const words = text.meta(holds({ long: true }));

const isRealDate = (value: string): boolean => {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
};

/** A calendar date, `2026-11-27` (ISO 8601). */
export const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'a date such as 2026-11-27')
  .refine(isRealDate, 'a day that exists in the calendar, such as 2026-11-27')
  .meta(holds({ is: 'date' }));

/** A month, `2026-11`. */
export const month = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month such as 2026-11')
  .meta(holds({ is: 'month' }));

/** Wall time at the place, without an offset: `2026-01-09T13:00`, or a bare date for an all-day event. */
export const localDateTime = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T([01]\d|2[0-3]):[0-5]\d)?$/, 'a date and time such as 2026-01-09T13:00')
  .refine(
    (value) => isRealDate(value.slice(0, 10)),
    'a day that exists in the calendar, such as 2026-01-09T13:00',
  )
  .meta(holds({ is: 'local-date-time' }));

const parseUrl = (value: string): URL | undefined => (URL.canParse(value) ? new URL(value) : undefined);

/** An `https:` address. Others are refused: they could run code or send visitors over an open line. */
export const httpsUrl = z
  .string()
  .refine((value) => parseUrl(value)?.protocol === 'https:', 'an address that begins with https://')
  .meta(holds({ is: 'url' }));

/** Named addresses: `website: https://…`. */
export const links = z.record(z.string().regex(idPattern, 'a short name such as website'), httpsUrl);

/** An IANA time zone, `Europe/Paris`. */
export const timezone = z
  .string()
  .refine((value) => {
    try {
      new Intl.DateTimeFormat('en', { timeZone: value });
      return value.includes('/') || value === 'UTC';
    } catch {
      return false;
    }
  }, 'a time zone such as Europe/Paris')
  .meta(holds({ is: 'timezone' }));

/** A BCP 47 language tag, `fr` or `pt-BR`. */
export const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, 'a language such as fr, en or pt-BR')
  .meta(holds({ is: 'language' }));

export const emailAddress = z
  .string()
  .regex(/^[^\s@<>,;:"]+@[^\s@<>,;:"]+\.[^\s@<>,;:"]+$/, 'an e-mail address such as hello@example.org')
  .meta(holds({ is: 'email' }));
