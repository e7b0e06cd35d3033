import { z } from 'zod';
import { date, floor, holds, localDateTime, reference, text, timezone, words } from './fields.ts';
import { eventQuestion } from './question.ts';

const place = z.strictObject({ name: text, floor: floor.optional(), address: text.optional() });
const seats = z.number().int().min(1);

/** A bare day, or a day and its hour where the event occurs more than once a day. */
const originalDate = localDateTime.meta(holds({ is: 'date' }));

const cancelledDate = z.strictObject({
  /** The original date. */
  date: originalDate,
  cancelled: z.literal(true),
  reason: words.optional(),
});

const changedDate = z.strictObject({
  date: originalDate,
  /** The new start, where the date moves. Its id and address stay. */
  start: localDateTime.optional(),
  duration: z.number().int().min(1).optional(),
  place: place.optional(),
  capacity: seats.optional(),
  note: words.optional(),
  /** What happened, written afterwards. */
  recap: words.optional(),
});

/** `content/events/*.md`: an event, once or as a series. Times are wall time at the place. */
export const eventSchema = z
  .strictObject({
    title: text,
    summary: words.optional(),
    start: localDateTime,
    /** Minutes. */
    duration: z.number().int().min(1).optional(),
    allDay: z.boolean().default(false),
    /** The last day of an all-day event. */
    end: date.optional(),
    timezone: timezone.optional(),
    /** RFC 5545 RRULE text, such as `FREQ=WEEKLY;BYDAY=FR`. */
    recurrence: text.meta(holds({ is: 'recurrence' })).optional(),
    place: place.optional(),
    hosts: z.array(reference('people')).default([]),
    /** Seats; none means no limit. */
    capacity: seats.optional(),
    /** The most guests that one person may bring. */
    guests: z.number().int().min(0).default(0),
    waitlist: z.boolean().default(true),
    rsvp: z.enum(['open', 'closed', 'none']).default('open'),
    /** RSVPs open this many days before a date. */
    opensDays: z.number().int().min(0).optional(),
    /** RSVPs close this many hours before a date; at the start unless given. */
    closesHours: z.number().min(0).default(0),
    /** Ask for a click in the mail before the seat counts. */
    verify: z.boolean().default(false),
    slots: z
      .strictObject({
        label: text,
        count: z.number().int().min(1),
        minutes: z.number().int().min(1).optional(),
        private: z.boolean().default(false),
      })
      .optional(),
    questions: z.array(eventQuestion).default([]),
    exceptions: z.array(z.union([cancelledDate, changedDate])).default([]),
  })
  .refine((event) => event.allDay || event.duration !== undefined, {
    path: ['duration'],
    message: 'how many minutes it lasts (or allDay: true with end)',
  })
  .refine((event) => event.allDay || event.start.includes('T'), {
    path: ['start'],
    message: 'a date and time such as 2026-01-09T13:00 (or allDay: true)',
  });

export type Event = z.infer<typeof eventSchema>;
export type Place = z.infer<typeof place>;
export type OccurrenceException = Event['exceptions'][number];
