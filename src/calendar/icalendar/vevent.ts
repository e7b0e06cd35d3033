import type { Occurrence } from '../occurrence.ts';
import type { Component, Property } from './content-lines.ts';
import * as property from './properties.ts';

/** What a calendar shows of an event, in one language. */
export interface EventTexts {
  title: string;
  /** Plain text; its line breaks are kept. */
  description?: string;
  /** Where, in words; the place's name, floor and address unless given. */
  location?: string;
  /** The page. */
  url?: string;
}

export interface VeventInput extends EventTexts {
  uid: string;
  stamp: Date;
  occurrence: Occurrence;
  /** Unless given, by the occurrence: CONFIRMED or CANCELLED. */
  status?: property.Status;
  sequence?: number;
  organizer?: property.Organizer;
  /** RRULE text: the occurrence is then the first of a series. */
  rule?: string;
  /** RECURRENCE-ID, ATTENDEE. */
  more?: Property[];
}

/** The host's word about this one date comes first. */
const described = ({ reason, note }: Occurrence, description: string | undefined): string =>
  [reason, note, description].filter((part) => part !== undefined && part.trim() !== '').join('\n\n');

/** A VEVENT at the time and place of an occurrence. Properties without a value are left out. */
export function vevent(input: VeventInput): Component {
  const { occurrence, rule, status, sequence, organizer, more = [] } = input;
  const { allDay, timezone, localStart, localEnd, start, end } = occurrence;
  const place = input.location ?? (occurrence.place && property.placeText(occurrence.place));
  const words = described(occurrence, input.description);
  return [
    'VEVENT',
    [
      property.uid(input.uid),
      property.dtstamp(input.stamp),
      // A series goes on from the wall time of its first date.
      property.dtstart({ allDay, timezone, wall: localStart, instant: rule ? undefined : start }),
      property.dtend({ allDay, timezone, wall: localEnd, instant: end }),
      ...(rule ? [property.rrule(rule)] : []),
      ...more,
      property.summary(input.title),
      ...(words ? [property.description(words)] : []),
      ...(place ? [property.location(place)] : []),
      ...(input.url ? [property.url(input.url)] : []),
      property.status(status ?? (occurrence.status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED')),
      ...(sequence === undefined ? [] : [property.sequence(sequence)]),
      ...(organizer ? [property.organizer(organizer)] : []),
    ],
  ];
}
