import type { HostedDate, HostMail, RsvpMail } from '../mail/types.ts';
import type { MailDraft } from '../rsvp/state.ts';
import type { Rsvp } from '../rsvp/types.ts';
import type { Host, LockedDate } from './known-date.ts';
import type { Told } from './told.ts';

function toAttendee(rsvp: Rsvp, key: string, content: Omit<RsvpMail, 'group' | 'rsvps'>): MailDraft {
  const { email: recipient, locale, group } = rsvp;
  return {
    key: `${content.kind}:${rsvp.id}:${key}`,
    recipient,
    locale,
    content: { ...content, group, rsvps: [rsvp] },
  };
}

/** A date is off. Its SEQUENCE says which cancellation this is: a date may come back, and be off again. */
export const dateCancelledMail = (rsvp: Rsvp, before: Told | undefined, reason?: string): MailDraft =>
  toAttendee(rsvp, String(rsvp.sequence), { kind: 'date-cancelled', before, reason });

export const dateMovedMail = (rsvp: Rsvp, before: Told | undefined): MailDraft =>
  toAttendee(rsvp, String(rsvp.sequence), { kind: 'date-moved', before });

/** One reminder for a day: a date that moves to another day is worth another. */
export const reminderMail = (rsvp: Rsvp, localStart: string): MailDraft =>
  toAttendee(rsvp, localStart.slice(0, 10), { kind: 'rsvp-reminder' });

export const hostedDate = ({ event, date, state }: LockedDate): HostedDate => ({
  event,
  date,
  dateId: state.id,
});

/** The same mail to everybody who hosts. */
export const toHosts = (hosts: readonly Host[], key: string, content: HostMail): MailDraft[] =>
  hosts.map(({ who, recipient, locale }) => ({
    key: `${content.kind}:${key}:${who}`,
    recipient,
    locale,
    content,
  }));
