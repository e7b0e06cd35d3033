import { Temporal } from 'temporal-polyfill';

/** The parts of an RRULE by name, in the order in which they were written. Names and values are upper case. */
export type RecurrenceRule = ReadonlyMap<string, string>;

/**
 * The parts of RRULE text (RFC 5545 §3.3.10), `FREQ=WEEKLY;BYDAY=FR`, as pairs of name and value. Kind to what people
 * type: spaces around parts, lower case, a leading `RRULE:`, a last semicolon. Nothing is checked here; see
 * `rule-problems.ts`.
 */
export function ruleParts(text: string): [name: string, value: string][] {
  return text
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .split(';')
    .map((part) => part.replace(/\s*([=,])\s*/g, '$1').trim())
    .filter((part) => part !== '')
    .map((part) => {
      const equals = part.indexOf('=');
      return equals < 0 ? [part, ''] : [part.slice(0, equals), part.slice(equals + 1)];
    });
}

export const readRule = (text: string): RecurrenceRule => new Map(ruleParts(text));

const compact = (value: Temporal.PlainDateTime): string =>
  value.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');

/**
 * UNTIL in the one form that RFC 5545 allows beside a DTSTART with TZID: UTC. A bare date, which is what people write,
 * means that whole day at the place.
 */
export function untilInUtc(until: string, timezone: string): string {
  if (until.includes('T')) return until;
  const lastSecond = Temporal.PlainDate.from(until).toZonedDateTime({
    timeZone: timezone,
    plainTime: '23:59:59',
  });
  return `${compact(lastSecond.withTimeZone('UTC').toPlainDateTime())}Z`;
}

/** RRULE text with UNTIL as `until` gives it. */
export function ruleText(rule: RecurrenceRule, until: (value: string) => string): string {
  return [...rule].map(([name, value]) => `${name}=${name === 'UNTIL' ? until(value) : value}`).join(';');
}

/**
 * Whether a rule may give several dates on one day. Decided by the rule alone, so that ids never depend on which dates
 * are looked at: FREQ=HOURLY and finer, or several hours or minutes.
 */
export function severalADay(rule: RecurrenceRule): boolean {
  const finerThanDaily = ['HOURLY', 'MINUTELY', 'SECONDLY'].includes(rule.get('FREQ') ?? '');
  return finerThanDaily || ['BYHOUR', 'BYMINUTE'].some((part) => rule.get(part)?.includes(','));
}
