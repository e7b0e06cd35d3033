import type { Occurrence } from '../occurrence.ts';
import { exceptionalOccurrences, firstOccurrence, occurrenceOn } from '../occurrences.ts';
import { readRule, ruleText, untilInUtc } from '../recurrence-rule.ts';
import type { ScheduledEvent } from '../schedule.ts';
import type { Component } from './content-lines.ts';
import { type Organizer, recurrenceId } from './properties.ts';
import { type EventTexts, vevent } from './vevent.ts';

/** A whole event, once or as a series, with its texts in one language. */
export interface CalendarSeries extends Omit<EventTexts, 'location'> {
  event: ScheduledEvent;
  /** The page of one date that differs from the others; the event's page unless given. */
  urlOfDate?: (date: string) => string;
}

export interface SeriesContext {
  uid: string;
  /** DTSTAMP. */
  stamp: Date;
  siteTimezone: string;
  organizer?: Organizer;
  /** The title of a date that is off, “Annulé : Le Co-Lunch”: many calendars show it without its STATUS. */
  cancelledTitle: (title: string) => string;
}

/** UNTIL takes the form of DTSTART: a date when all day, else UTC since DTSTART has a TZID (RFC 5545 §3.3.10). */
const seriesRule = (recurrence: string, { allDay, timezone }: Occurrence): string =>
  ruleText(readRule(recurrence), (until) => (allDay ? until.slice(0, 8) : untilInUtc(until, timezone)));

/** Whether a date differs in anything that a calendar shows: not its seats, nor what was written afterwards. */
function differs(occurrence: Occurrence, event: ScheduledEvent, siteTimezone: string): boolean {
  const regular = occurrenceOn({ ...event, exceptions: [] }, occurrence.date, siteTimezone);
  const shown = ['status', 'start', 'end', 'place', 'note'] as const;
  return shown.some((field) => occurrence[field] !== regular?.[field]);
}

/**
 * The VEVENTs of an event under one UID: the series with its RRULE, and one with RECURRENCE-ID for every date that is
 * cancelled or changed. Cancelled dates are kept, with the reason, rather than left out by EXDATE: they stay visible.
 */
export function seriesVevents(series: CalendarSeries, context: SeriesContext): Component[] {
  const { event, title, description, url, urlOfDate } = series;
  const { uid, stamp, siteTimezone, organizer, cancelledTitle } = context;
  const first = firstOccurrence(event, siteTimezone);
  if (first === undefined) return [];
  const exceptional = exceptionalOccurrences(event, siteTimezone);
  const common = { uid, stamp, organizer, description };
  const titleOf = ({ status }: Occurrence): string =>
    status === 'cancelled' ? cancelledTitle(title) : title;
  if (event.recurrence === undefined) {
    const [occurrence = first] = exceptional;
    return [vevent({ ...common, occurrence, title: titleOf(occurrence), url })];
  }
  return [
    vevent({ ...common, occurrence: first, title, url, rule: seriesRule(event.recurrence, first) }),
    ...exceptional
      .filter((occurrence) => differs(occurrence, event, siteTimezone))
      .map((occurrence) =>
        vevent({
          ...common,
          occurrence,
          title: titleOf(occurrence),
          url: urlOfDate?.(occurrence.date) ?? url,
          more: [recurrenceId(occurrence)],
        }),
      ),
  ];
}
