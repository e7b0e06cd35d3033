import { list, monthName, plainDate, weekday } from '../i18n/format.ts';
import { messages } from '../i18n/messages.ts';
import { type RecurrenceRule, readRule, severalADay } from './recurrence-rule.ts';
import type { Schedule } from './schedule.ts';

const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const workingDays = days.slice(0, 5).join();

/** 2024 began on a Monday. */
const dayName = (lang: string, day: string): string =>
  weekday(lang, `2024-01-0${days.indexOf(day as (typeof days)[number]) + 1}`);

interface OrdinalDay {
  day: string;
  /** 1 is the first of the month, -1 the last; undefined is every one. */
  ordinal?: number;
}

/** BYDAY in the order of the week, with BYSETPOS as the ordinal where one weekday is named: the two ways to say “the first Monday”. */
function byDay(rule: RecurrenceRule): OrdinalDay[] {
  const named = (rule.get('BYDAY') ?? '').split(',').flatMap((text): OrdinalDay[] => {
    const [, ordinal, day] = /^([+-]?\d+)?(MO|TU|WE|TH|FR|SA|SU)$/.exec(text) ?? [];
    return day ? [{ day, ordinal: ordinal ? Number(ordinal) : undefined }] : [];
  });
  const positions = rule.get('BYSETPOS')?.split(',').map(Number) ?? [];
  const [only] = named;
  if (positions.length > 0 && only && named.length === 1) {
    return positions.map((ordinal) => ({ day: only.day, ordinal }));
  }
  return named.sort((a, b) => days.indexOf(a.day as 'MO') - days.indexOf(b.day as 'MO'));
}

const dayOf = (localStart: string): string =>
  days[(new Date(`${localStart.slice(0, 10)}T00:00Z`).getUTCDay() + 6) % 7] ?? 'MO';

function weekly(rule: RecurrenceRule, event: Schedule, lang: string, interval: number): string | undefined {
  const words = messages(lang).agenda.recurrence;
  const named = byDay(rule);
  if (named.some(({ ordinal }) => ordinal !== undefined) || rule.has('BYSETPOS')) return undefined;
  const codes = named.length > 0 ? named.map(({ day }) => day) : [dayOf(event.start)];
  if (codes.join() === workingDays && interval === 1) {
    return words.weekdays(dayName(lang, 'MO'), dayName(lang, 'FR'));
  }
  const names = codes.map((code) => dayName(lang, code));
  return words.weekly(list(lang, names.map(words.everyDayNamed)), list(lang, names), interval, names.length);
}

function monthly(rule: RecurrenceRule, event: Schedule, lang: string, interval: number): string | undefined {
  const words = messages(lang).agenda.recurrence;
  const named = byDay(rule);
  const [first] = named;
  if (first) {
    const ordinals = named.map(({ ordinal }) => ordinal);
    const known = ordinals.every(
      (ordinal) => ordinal !== undefined && (ordinal === -1 || (ordinal >= 1 && ordinal <= 4)),
    );
    if (!known || named.some(({ day }) => day !== first.day)) return undefined;
    const which = list(
      lang,
      ordinals
        .sort((a = 0, b = 0) => (a < 0 ? 9 : a) - (b < 0 ? 9 : b))
        .map((one) => words.ordinal(one ?? 1)),
    );
    return words.monthly(words.ordinalDay(which, dayName(lang, first.day), named.length), interval);
  }
  const monthDays = rule.get('BYMONTHDAY')?.split(',').map(Number) ?? [Number(event.start.slice(8, 10))];
  if (monthDays.some((day) => !Number.isInteger(day) || day === 0 || day < -1)) return undefined;
  const names = monthDays.map((day) => (day === -1 ? words.lastDay : words.monthDay(day)));
  return words.monthly(list(lang, names), interval);
}

function yearly(rule: RecurrenceRule, event: Schedule, lang: string, interval: number): string | undefined {
  if (interval !== 1 || rule.has('BYDAY')) return undefined;
  const month = (rule.get('BYMONTH') ?? event.start.slice(5, 7)).padStart(2, '0');
  const day = (rule.get('BYMONTHDAY') ?? event.start.slice(8, 10)).padStart(2, '0');
  if (!/^\d\d$/.test(month) || !/^\d\d$/.test(day)) return undefined;
  const words = messages(lang).agenda.recurrence;
  return words.yearly(words.monthDay(Number(day)), monthName(lang, `2024-${month}-01`));
}

function daily(rule: RecurrenceRule, _: Schedule, lang: string, interval: number): string | undefined {
  const plain = !rule.has('BYDAY') && !rule.has('BYMONTHDAY');
  return plain ? messages(lang).agenda.recurrence.daily(interval) : undefined;
}

const describers: Partial<Record<string, typeof daily>> = {
  DAILY: daily,
  WEEKLY: weekly,
  MONTHLY: monthly,
  YEARLY: yearly,
};
const understood = [
  'FREQ',
  'INTERVAL',
  'BYDAY',
  'BYMONTHDAY',
  'BYMONTH',
  'BYSETPOS',
  'UNTIL',
  'COUNT',
  'WKST',
];

/** What bounds the rhythm: the months, the last day, the number of times. */
function bounds(rule: RecurrenceRule, lang: string): string[] {
  const words = messages(lang).agenda.recurrence;
  const months = rule.get('FREQ') === 'YEARLY' ? undefined : rule.get('BYMONTH')?.split(',');
  const inMonths = months?.map((month) => monthName(lang, `2024-${month.padStart(2, '0')}-01`));
  const until = rule.get('UNTIL')?.replace(/^(\d{4})-?(\d\d)-?(\d\d).*$/, '$1-$2-$3');
  const count = rule.get('COUNT');
  return [
    ...(inMonths ? [words.inMonths(list(lang, inMonths))] : []),
    ...(until ? [words.until(plainDate(lang, until))] : []),
    ...(count ? [words.times(Number(count))] : []),
  ];
}

/**
 * A recurrence rule in plain words, without the hour: “tous les vendredis”, “the first Monday of the month”.
 *
 * @returns undefined where there is no rule, or where the rule is one that words would make harder to understand than
 * a list of the dates does
 */
export function describeRecurrence(event: Schedule, lang: string): string | undefined {
  if (event.recurrence === undefined) return undefined;
  const rule = readRule(event.recurrence);
  if (severalADay(rule) || [...rule.keys()].some((part) => !understood.includes(part))) return undefined;
  const describe = describers[rule.get('FREQ') ?? ''];
  const rhythm = describe?.(rule, event, lang, Number(rule.get('INTERVAL') ?? 1));
  return rhythm === undefined ? undefined : [rhythm, ...bounds(rule, lang)].join(', ');
}
