import type { Occurrence } from '../calendar/occurrence.ts';
import type { MailDraft } from '../rsvp/state.ts';
import type { Rsvp } from '../rsvp/types.ts';
import { reminderMail } from './mails.ts';
import { isDue, momentsOf } from './schedule.ts';

/**
 * The reminders of a date, from the day before until it starts. Whoever said yes, changed something or was told of a change
 * after their moment has just read about the date, and is not reminded of it.
 */
export function remindersOf(occurrence: Occurrence, rows: readonly Rsvp[], now: Date): MailDraft[] {
  const { reminder } = momentsOf(occurrence);
  if (!isDue(reminder, now)) return [];
  return rows
    .filter(({ status, updatedAt }) => status === 'confirmed' && Date.parse(updatedAt) < reminder.getTime())
    .map((rsvp) => reminderMail(rsvp, occurrence.localStart));
}
