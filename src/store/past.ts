import { Temporal } from 'temporal-polyfill';
import { keptUntil } from '../calendar/kept-until.ts';
import type { Floor } from '../content/entries.ts';
import type { HostMail, MailContent } from '../mail/types.ts';
import type { Rsvp } from '../rsvp/types.ts';
import type { OccurrenceKey } from './rsvps.ts';

/** What is past its time at one moment, by the content's dates and its `keep`. */
export interface Keeping {
  now: Date;
  rsvpsArePast(date: OccurrenceKey): boolean;
  answersArePast(date: OccurrenceKey): boolean;
  /** What was received before this moment is past its time. */
  introductionsBefore: Date;
  feedbackBefore: Date;
  proposalsBefore: Date;
  /** Who hosts something: the address that one of them gave is of use. */
  hosts: ReadonlySet<string>;
  /** An address that nobody confirmed is past its time when it was given before this moment. */
  unconfirmedBefore: Date;
}

/** How long a host may take to confirm an address of their own. */
const confirmationDays = 7;

/** @param floor the content, or the snapshot of it that functions have */
export function keepingOf({ site, events }: Pick<Floor, 'site' | 'events'>, now: Date): Keeping {
  const { keep, timezone } = site.data;
  const arePast =
    (days: number) =>
    ({ event, date }: OccurrenceKey): boolean => {
      const entry = events.find(({ id }) => id === event);
      const scheduled = entry && { ...entry.data, id: entry.id };
      return keptUntil(scheduled, date, days, timezone) <= now;
    };
  // As for dates: what came 90 days ago, at whatever hour, is gone this morning.
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO(timezone)
    .startOfDay();
  const tomorrow = today.add({ days: 1 });
  const ago = (time: Temporal.DurationLike): Date => new Date(tomorrow.subtract(time).epochMilliseconds);
  return {
    now,
    rsvpsArePast: arePast(keep.rsvpDays),
    answersArePast: arePast(keep.answersDays),
    introductionsBefore: ago({ days: keep.introductionDays }),
    feedbackBefore: ago({ months: keep.feedbackMonths }),
    proposalsBefore: ago({ days: keep.proposalDays }),
    hosts: new Set(events.flatMap(({ data }) => data.hosts)),
    unconfirmedBefore: ago({ days: confirmationDays }),
  };
}

const day = 24 * 60 * 60 * 1000;

/** How long what became of a mail is of use to whoever looks after the site. Milliseconds. */
export const noticeTime = 30 * day;
/** Longer than a mail is tried again and again: until then it is on its way, however short its subject is kept. */
const sendingTime = 3 * day;

/** A mail that was not sent, yet or ever. */
export interface UnsentMail {
  content: MailContent;
  created_at: Date;
  failed_at: Date | null;
}

/** A mail to a host with each of its lists of RSVPs put through a sieve. */
export function withRsvps(content: HostMail, sieve: (rsvps: readonly Rsvp[]) => Rsvp[]): HostMail {
  if (content.kind === 'host-list') return { ...content, rsvps: sieve(content.rsvps) };
  if (content.kind !== 'host-changes') return content;
  const { came, left, changed, rsvps } = content;
  const lists = { came: sieve(came), left: sieve(left), changed: sieve(changed), rsvps: sieve(rsvps) };
  return { ...content, ...lists };
}

/**
 * What is kept of a mail that was not sent: no more than of what it is about, and of a dead letter for thirty days.
 *
 * @returns what is left of its content; undefined where that is nothing
 */
export function keptOfMail(mail: UnsentMail, keeping: Keeping): MailContent | undefined {
  const { content, created_at, failed_at } = mail;
  const now = keeping.now.getTime();
  const isOnItsWay = failed_at === null && created_at.getTime() > now - sendingTime;
  if (failed_at && failed_at.getTime() <= now - noticeTime) return undefined;
  const kept = (rsvps: readonly Rsvp[]): Rsvp[] =>
    rsvps
      .filter((rsvp) => isOnItsWay || !keeping.rsvpsArePast(rsvp))
      .map((rsvp) => (keeping.answersArePast(rsvp) ? { ...rsvp, answers: {} } : rsvp));
  if ('dateId' in content) {
    return isOnItsWay || !keeping.rsvpsArePast(content) ? withRsvps(content, kept) : undefined;
  }
  if ('rsvps' in content) {
    const rsvps = kept(content.rsvps);
    return rsvps.length > 0 ? { ...content, rsvps } : undefined;
  }
  if (isOnItsWay) return content;
  const received = 'receivedAt' in content ? new Date(content.receivedAt) : created_at;
  const oldest = {
    feedback: keeping.feedbackBefore,
    introduction: keeping.introductionsBefore,
    undeliverable: new Date(now - noticeTime),
    test: new Date(now - noticeTime),
    ...{ proposal: keeping.proposalsBefore, 'proposal-confirm': keeping.unconfirmedBefore },
    ...{ 'proposal-declined': keeping.proposalsBefore, 'proposal-live': keeping.proposalsBefore },
  }[content.kind];
  return received < oldest ? undefined : content;
}
