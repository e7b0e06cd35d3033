import type { RsvpMailKind } from '../mail/types.ts';
import type { MailDraft } from './state.ts';
import type { Rsvp } from './types.ts';

/**
 * A mail to one attendee about their RSVPs of one request. The key makes a repetition recognisable.
 *
 * @throws when there is no RSVP to write about
 */
function draft(kind: RsvpMailKind, key: string, rsvps: Rsvp[]): MailDraft {
  const [first] = rsvps;
  if (!first) throw new Error(`A ${kind} mail needs an RSVP.`);
  const { email: recipient, locale, group } = first;
  return { key: `${kind}:${key}`, recipient, locale, content: { kind, group, rsvps } };
}

/** One version of an RSVP is written about once. */
const versionKey = (rsvps: Rsvp[]): string => `${rsvps[0]?.id}:${rsvps[0]?.sequence}`;

/** The answer to a request, all dates in one mail. */
export const answerMail = (rsvps: Rsvp[]): MailDraft => draft('rsvp-answer', versionKey(rsvps), rsvps);

/** What became of a click; the request itself was answered by the mail that asked for the click. */
export const verifyMail = (rsvps: Rsvp[]): MailDraft => draft('rsvp-verify', versionKey(rsvps), rsvps);

/** A known address was posted again. The instant is that of `noticedAt`, which lets one an hour through. */
export function noticeMail(rsvps: Rsvp[], now: Date): MailDraft {
  const kind = rsvps.some(({ status }) => status === 'unverified') ? 'rsvp-verify' : 'rsvp-standing';
  return draft(kind, `${rsvps[0]?.id}:${now.toISOString()}`, rsvps);
}

export const promotedMail = (rsvp: Rsvp): MailDraft => draft('rsvp-promoted', versionKey([rsvp]), [rsvp]);
export const changedMail = (rsvps: Rsvp[]): MailDraft => draft('rsvp-changed', versionKey(rsvps), rsvps);
export const cancelledMail = (rsvps: Rsvp[]): MailDraft => draft('rsvp-cancelled', versionKey(rsvps), rsvps);
