import { exceptionProblems } from './exception-problems.ts';
import { error, type ScheduleProblem, warning } from './finding.ts';
import { writtenMoment } from './moment.ts';
import { type Recurrence, recurrenceOf } from './recurrence.ts';
import { readRule } from './recurrence-rule.ts';
import { ruleProblem } from './rule-problems.ts';
import { type Schedule, timezoneOf } from './schedule.ts';
import { isSkipped } from './wall-time.ts';

function fieldProblems(event: Schedule, timezone: string): ScheduleProblem[] {
  const problems: ScheduleProblem[] = [];
  const { start, end, duration, allDay } = event;
  if (allDay && start.includes('T')) {
    problems.push(
      warning(['start'], {
        expected: 'a bare date for an all-day event',
        found: `“${start}”`,
        hint: `Try ${start.slice(0, 10)}, or remove allDay.`,
      }),
    );
  }
  if (allDay && duration !== undefined) {
    problems.push(
      warning(['duration'], {
        expected: 'no duration for an all-day event',
        found: `${duration} minutes`,
        hint: 'Try end: with the last day, or remove allDay.',
      }),
    );
  }
  if (allDay && end !== undefined && end < start.slice(0, 10)) {
    problems.push(
      error(['end'], {
        expected: `a day that is not before the start, ${start.slice(0, 10)}`,
        found: `“${end}”`,
        hint: 'Try the last day of the event.',
      }),
    );
  }
  if (!allDay && end !== undefined) {
    problems.push(
      warning(['end'], {
        expected: 'end for all-day events only',
        found: `“${end}”`,
        hint: 'Try duration: with the minutes that it lasts, or allDay: true.',
      }),
    );
  }
  if (!allDay && isSkipped(start, timezone)) {
    problems.push(
      error(['start'], {
        expected: `an hour that exists on that day in ${timezone}`,
        found: `“${start}”, which the clocks skip`,
        hint: 'Try an hour later: the clocks go forward that night.',
      }),
    );
  }
  return problems;
}

/** The library throws both for rules that it refuses and for rules that it searches in vain. */
function attempt<T>(work: () => T): { value?: T; reason?: string } {
  try {
    return { value: work() };
  } catch (thrown) {
    return { reason: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}

function startProblem(event: Schedule, recurrence: Recurrence): ScheduleProblem | undefined {
  const text = event.recurrence ?? '';
  const first = attempt(recurrence.first).value;
  if (first === undefined) {
    const hint = readRule(text).has('UNTIL')
      ? 'Try a later UNTIL: the series ends before its first date.'
      : 'Try another rule: no calendar has such a day.';
    return error(['recurrence'], {
      expected: 'a rule that gives at least one date',
      found: `“${text}”`,
      hint,
    });
  }
  const given = writtenMoment(first, event.allDay);
  if (given.startsWith(event.start) || event.start.startsWith(given)) return undefined;
  return warning(['start'], {
    expected: `the first date of the series, ${given}`,
    found: `“${event.start}”, on which the rule gives none`,
    hint: `Try start: ${given}, or another recurrence.`,
  });
}

/**
 * What is wrong with the dates of an event, for the content check: the rule, the start and end, the exceptions. Expects
 * an event that passed the schema. When the rule itself is wrong, its exceptions are not looked at.
 */
export function scheduleProblems(event: Schedule, siteTimezone: string): ScheduleProblem[] {
  const timezone = timezoneOf(event, siteTimezone);
  const problems = fieldProblems(event, timezone);
  if (problems.some(({ severity }) => severity === 'error')) return problems;
  const ruleFinding =
    event.recurrence === undefined ? undefined : ruleProblem(event.recurrence, event.allDay);
  if (ruleFinding) return [...problems, error(['recurrence'], ruleFinding)];
  const { value: recurrence, reason } = attempt(() => recurrenceOf(event, timezone));
  if (recurrence === undefined) {
    const found = `“${event.recurrence}” (${reason})`;
    const hint = 'Try a simpler rule, such as FREQ=WEEKLY;BYDAY=FR.';
    return [...problems, error(['recurrence'], { expected: 'a rule that RFC 5545 allows', found, hint })];
  }
  const start = startProblem(event, recurrence);
  if (start) problems.push(start);
  if (start?.severity === 'error') return problems;
  return [...problems, ...exceptionProblems(event, timezone, recurrence)];
}
