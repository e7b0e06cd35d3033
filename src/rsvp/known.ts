import { noticeMail } from './mails.ts';
import { sameWish } from './same.ts';
import type { MailDraft } from './state.ts';
import type { Rsvp, RsvpRequest } from './types.ts';

const minute = 60_000;
const repeatWindow = 10 * minute;
const noticeInterval = 60 * minute;

const age = (instant: string, now: Date): number => now.getTime() - Date.parse(instant);

/** A second click, or a browser that sends again: the same wish within ten minutes. */
export const isRepeat = (rsvp: Rsvp, request: RsvpRequest, now: Date): boolean =>
  sameWish(rsvp, request) && age(rsvp.createdAt, now) < repeatWindow;

const noticedLately = ({ noticedAt }: Rsvp, now: Date): boolean =>
  noticedAt !== undefined && age(noticedAt, now) < noticeInterval;

/**
 * What a post does where the address is already on the list: never more than a mail, one an hour at most, which says
 * so and carries the link. Anybody may post anybody's address, so the RSVP itself stays as it is.
 */
export function notice(
  known: readonly Rsvp[],
  request: RsvpRequest,
  now: Date,
): { changes: Rsvp[]; mails: MailDraft[] } {
  if (known.some((rsvp) => noticedLately(rsvp, now))) return { changes: [], mails: [] };
  const changes = known
    .filter((rsvp) => !isRepeat(rsvp, request, now))
    .map((rsvp) => ({ ...rsvp, noticedAt: now.toISOString() }));
  const groups = Map.groupBy(changes, ({ group }) => group);
  return { changes, mails: [...groups.values()].map((rsvps) => noticeMail(rsvps, now)) };
}
