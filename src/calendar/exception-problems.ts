import { error, type ScheduleProblem, warning } from './finding.ts';
import { dayOf, daysLater, type Moment, minuteOf, momentOf, readWall, startOfDayAt } from './moment.ts';
import type { Recurrence } from './recurrence.ts';
import { readRule, severalADay } from './recurrence-rule.ts';
import type { Schedule } from './schedule.ts';
import { isSkipped } from './wall-time.ts';

type Exception = Schedule['exceptions'][number];
type Path = ScheduleProblem['path'];

/** Where an exception is written, and where it takes place. */
interface Place {
  path: Path;
  timezone: string;
}

/** The dates of the rule on one day at the place. */
function ofDay(recurrence: Recurrence, day: string, timezone: string): Moment[] {
  const from = startOfDayAt(readWall(day), timezone);
  return recurrence
    .between(from.instant, daysLater(from, 1, timezone).instant)
    .filter((date) => dayOf(date) === day);
}

function movedStartProblem(
  event: Schedule,
  start: string,
  original: Moment,
  { path, timezone }: Place,
): ScheduleProblem | undefined {
  const found = `“${start}”`;
  if (event.allDay && start.includes('T')) {
    return warning(path, {
      expected: 'a bare date for an all-day event',
      found,
      hint: `Try ${start.slice(0, 10)}.`,
    });
  }
  if (!event.allDay && start.includes('T') && isSkipped(start, timezone)) {
    return error(path, {
      expected: `an hour that exists on that day in ${timezone}`,
      found: `${found}, which the clocks skip`,
      hint: 'Try an hour later: the clocks go forward that night.',
    });
  }
  const stays = start.includes('T')
    ? momentOf(readWall(start), timezone).instant === original.instant
    : start === dayOf(original);
  return stays
    ? warning(path, {
        expected: 'a start that differs from the usual one',
        found,
        hint: 'Try removing it: the date is at that time anyway.',
      })
    : undefined;
}

function changeProblems(
  event: Schedule,
  exception: Exception,
  named: Moment[],
  { path, timezone }: Place,
): ScheduleProblem[] {
  if ('cancelled' in exception || named[0] === undefined) return [];
  const problems: ScheduleProblem[] = [];
  if (exception.start !== undefined && named.length > 1) {
    problems.push(
      error([...path, 'date'], {
        expected: 'the hour as well, since there are several dates on that day',
        found: `“${exception.date}”`,
        hint: `Try ${minuteOf(named[0])}.`,
      }),
    );
  } else if (exception.start !== undefined) {
    const problem = movedStartProblem(event, exception.start, named[0], {
      path: [...path, 'start'],
      timezone,
    });
    if (problem) problems.push(problem);
  }
  if (event.allDay && exception.duration !== undefined) {
    problems.push(
      warning([...path, 'duration'], {
        expected: 'no duration for an all-day event',
        found: `${exception.duration} minutes`,
        hint: 'Try removing it: a moved date keeps its number of days.',
      }),
    );
  }
  return problems;
}

/** What is wrong with the exceptions of an event whose rule is right. */
export function exceptionProblems(
  event: Schedule,
  timezone: string,
  recurrence: Recurrence,
): ScheduleProblem[] {
  const several = event.recurrence !== undefined && severalADay(readRule(event.recurrence));
  const nameOf = several ? minuteOf : dayOf;

  const missing = (date: string, path: Path): ScheduleProblem => {
    const day = date.slice(0, 10);
    const from = startOfDayAt(readWall(day), timezone);
    const sameDay = ofDay(recurrence, day, timezone);
    const around = sameDay.length > 0 ? sameDay : [recurrence.before(from), recurrence.after(from)];
    const nearest = around.filter((one) => one !== undefined).map(nameOf);
    return error([...path, 'date'], {
      expected: event.recurrence ? 'one of the dates of the series' : 'the date of the event',
      found: `“${date}”`,
      hint: `Try ${nearest.join(' or ')}.`,
    });
  };

  // On a day with one date, the day and the hour name the same date.
  const sameDate = (a: string, b: string): boolean => (several ? a === b : a.slice(0, 10) === b.slice(0, 10));

  return event.exceptions.flatMap((exception, index) => {
    const path: Path = ['exceptions', index];
    const { date } = exception;
    if (event.exceptions.findIndex((other) => sameDate(other.date, date)) < index) {
      return error([...path, 'date'], {
        expected: 'each date once',
        found: `“${date}” a second time`,
        hint: 'Try keeping one of the two, with everything that changes on that date.',
      });
    }
    const named = ofDay(recurrence, date.slice(0, 10), timezone).filter(
      (original) => date === dayOf(original) || date === minuteOf(original),
    );
    return named.length === 0
      ? missing(date, path)
      : changeProblems(event, exception, named, { path, timezone });
  });
}
