import { describeRecurrence } from '../calendar/describe-recurrence.ts';

/** One way to repeat an event: RFC 5545 RRULE text, empty for never, and the words for it. */
export interface Rhythm {
  rule: string;
  words: string;
}

const days = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;

/** The rules that most events follow, for the day on which this one begins; none before that day is known. */
function commonRules(start: string): string[] {
  const first = new Date(`${start.slice(0, 10)}T00:00Z`);
  const day = days[first.getUTCDay()];
  if (!day) return [];
  const week = Math.ceil(first.getUTCDate() / 7);
  return [
    `FREQ=WEEKLY;BYDAY=${day}`,
    `FREQ=WEEKLY;INTERVAL=2;BYDAY=${day}`,
    // A fifth Friday is the last of its month, and most months have none.
    `FREQ=MONTHLY;BYDAY=${week > 4 ? -1 : week}${day}`,
  ];
}

/** A rule in words; as it is where words cannot say it, or while it is half typed. */
function wordsOf(start: string, rule: string, lang: string): string {
  try {
    return describeRecurrence({ start, allDay: false, recurrence: rule, exceptions: [] }, lang) ?? rule;
  } catch {
    return rule;
  }
}

/**
 * What can be chosen for an event that begins then, the rule that it has now among them.
 *
 * @param start local, `2026-11-27T13:00`; empty while it is not known
 * @param once the words for no repetition
 */
export function rhythms(start: string, rule: string, lang: string, once: string): Rhythm[] {
  const rules = [...new Set([...commonRules(start), ...(rule ? [rule] : [])])];
  return [
    { rule: '', words: once },
    ...rules.map((one) => ({ rule: one, words: wordsOf(start, one, lang) })),
  ];
}
