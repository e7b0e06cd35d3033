import type { Finding } from './finding.ts';
import { type RecurrenceRule, ruleParts } from './recurrence-rule.ts';

interface Part {
  /** One value of the part, RFC 5545 §3.3.10. */
  value: RegExp;
  list?: boolean;
  expected: string;
  example: string;
}

const signed = (number: string): RegExp => new RegExp(`^[+-]?(${number})$`);

/** The library drops what it does not know, such as BYHOUR=25, and would then give other dates than were meant. */
const parts: Record<string, Part> = {
  FREQ: {
    value: /^(YEARLY|MONTHLY|WEEKLY|DAILY|HOURLY)$/,
    expected: 'how often: HOURLY, DAILY, WEEKLY, MONTHLY or YEARLY',
    example: 'FREQ=WEEKLY',
  },
  INTERVAL: { value: /^[1-9]\d{0,3}$/, expected: 'a number from 1', example: 'INTERVAL=2 for every second' },
  COUNT: { value: /^[1-9]\d{0,3}$/, expected: 'how many dates, from 1 to 9999', example: 'COUNT=10' },
  UNTIL: {
    value: /^\d{4}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3])[0-5]\d[0-5]\dZ)?$/,
    expected: 'the last day',
    example: 'UNTIL=20271231',
  },
  BYDAY: {
    value: /^([+-]?(5[0-3]|[1-4]\d|[1-9]))?(MO|TU|WE|TH|FR|SA|SU)$/,
    list: true,
    expected: 'days: MO, TU, WE, TH, FR, SA or SU',
    example: 'BYDAY=FR, or BYDAY=-1TH for the last Thursday of the month',
  },
  BYMONTH: { value: /^([1-9]|1[0-2])$/, list: true, expected: 'months from 1 to 12', example: 'BYMONTH=1,9' },
  BYMONTHDAY: {
    value: signed('[1-9]|[12]\\d|3[01]'),
    list: true,
    expected: 'days of the month from 1 to 31, or -1 for the last',
    example: 'BYMONTHDAY=15',
  },
  BYYEARDAY: {
    value: signed('[1-9]|[1-9]\\d|[12]\\d\\d|3[0-5]\\d|36[0-6]'),
    list: true,
    expected: 'days of the year from 1 to 366',
    example: 'BYYEARDAY=100',
  },
  BYWEEKNO: {
    value: signed('[1-9]|[1-4]\\d|5[0-3]'),
    list: true,
    expected: 'weeks of the year from 1 to 53',
    example: 'BYWEEKNO=20',
  },
  BYSETPOS: {
    value: signed('[1-9]|[1-9]\\d|[12]\\d\\d|3[0-5]\\d|36[0-6]'),
    list: true,
    expected: 'which of the dates, from 1, or -1 for the last',
    example: 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1 for the last working day',
  },
  BYHOUR: { value: /^(1?\d|2[0-3])$/, list: true, expected: 'hours from 0 to 23', example: 'BYHOUR=9,14' },
  BYMINUTE: { value: /^[1-5]?\d$/, list: true, expected: 'minutes from 0 to 59', example: 'BYMINUTE=30' },
  WKST: { value: /^(MO|TU|WE|TH|FR|SA|SU)$/, expected: 'the first day of the week', example: 'WKST=MO' },
};

/** On one line: so are the lines of the content check. */
const quoted = (text: string): string => `“${text.replace(/\s+/g, ' ')}”`;

function partProblem(name: string, value: string): Finding | undefined {
  const found = quoted(value === '' ? name : `${name}=${value}`);
  if (/^(DTSTART|DTEND|DURATION|TZID)\b/.test(name)) {
    return {
      expected: 'the rule alone',
      found,
      hint: 'Try removing it: start, duration and timezone are fields of their own.',
    };
  }
  if (/(EXDATE|RDATE|EXRULE)\b/.test(`${name} ${value}`)) {
    return {
      expected: 'the rule alone',
      found,
      hint: 'Try the field exceptions for dates that are off or moved.',
    };
  }
  const part = parts[name];
  if (part === undefined) {
    return {
      expected: 'parts such as FREQ=WEEKLY, with a semicolon between them',
      found,
      hint: 'Try FREQ=WEEKLY;BYDAY=FR for every Friday, or FREQ=MONTHLY;BYDAY=1MO for the first Monday of the month.',
    };
  }
  const values = part.list ? value.split(',') : [value];
  if (values.every((one) => part.value.test(one))) return undefined;
  return { expected: `${part.expected} in ${name}`, found, hint: `Try ${part.example}.` };
}

/** Parts that are right by themselves and wrong together. */
function combinationProblem(rule: RecurrenceRule, allDay: boolean): Finding | undefined {
  const written = (...names: string[]): string =>
    quoted(
      names
        .filter((name) => rule.has(name))
        .map((name) => `${name}=${rule.get(name)}`)
        .join(';'),
    );
  if (!rule.has('FREQ')) {
    return { expected: 'how often, FREQ', found: 'a rule without it', hint: 'Try FREQ=WEEKLY in front.' };
  }
  if (rule.has('COUNT') && rule.has('UNTIL')) {
    return {
      expected: 'either COUNT or UNTIL',
      found: written('COUNT', 'UNTIL'),
      hint: 'Try keeping the one that ends the series.',
    };
  }
  if (/\d/.test(rule.get('BYDAY') ?? '') && !['MONTHLY', 'YEARLY'].includes(rule.get('FREQ') ?? '')) {
    return {
      expected: 'numbered days in a monthly or yearly rule only',
      found: written('FREQ', 'BYDAY'),
      hint: 'Try FREQ=MONTHLY, or the day without its number.',
    };
  }
  if (allDay && (rule.get('FREQ') === 'HOURLY' || rule.has('BYHOUR') || rule.has('BYMINUTE'))) {
    return {
      expected: 'a rule without hours for an all-day event',
      found: written('FREQ', 'BYHOUR', 'BYMINUTE'),
      hint: 'Try FREQ=DAILY, or remove allDay and give start an hour.',
    };
  }
  if (allDay && rule.get('UNTIL')?.includes('T')) {
    return {
      expected: 'UNTIL without an hour for an all-day event',
      found: written('UNTIL'),
      hint: `Try UNTIL=${rule.get('UNTIL')?.slice(0, 8)}.`,
    };
  }
  return undefined;
}

/** The first thing in RRULE text that is not RFC 5545, or that this site has no use for (minutely, seconds). */
export function ruleProblem(text: string, allDay: boolean): Finding | undefined {
  const pairs = ruleParts(text);
  for (const [index, [name, value]] of pairs.entries()) {
    const problem = partProblem(name, value);
    if (problem) return problem;
    if (pairs.findIndex(([other]) => other === name) < index) {
      return { expected: 'each part once', found: `${name} a second time`, hint: 'Try keeping one of them.' };
    }
  }
  return combinationProblem(new Map(pairs), allDay);
}
