import { occurrenceOn } from '../calendar/occurrences.ts';
import type { Snapshot } from '../content/snapshot.ts';
import { hostAddressId } from '../duties/host-address-id.ts';
import type { MailContext } from '../mail/composed.ts';
import type { HostedDate, ProposalMail } from '../mail/types.ts';
import { type Secrets, signToken } from '../rsvp/token.ts';
import type { Rsvp } from '../rsvp/types.ts';

const day = 24 * 60 * 60 * 1000;

/**
 * When a link to these RSVPs stops working at the latest. A mail may be about one date of several, and no request reaches
 * further than the horizon; the page itself ends `keep.rsvpDays` after the last date of all.
 */
function expiry({ site }: Snapshot, rsvps: readonly Rsvp[]): Date {
  const last = Math.max(...rsvps.map(({ date }) => Date.parse(`${date.slice(0, 10)}T23:59:59Z`)));
  return new Date(last + (site.data.horizonDays + site.data.keep.rsvpDays + 1) * day);
}

/** When a date is over; one that has left the content is over with the day of its id. */
function endOf({ events, site }: Snapshot, { event, date }: HostedDate): number {
  const entry = events.find(({ id }) => id === event);
  const occurrence = entry && occurrenceOn({ ...entry.data, id: event }, date, site.data.timezone);
  return Date.parse(occurrence?.end ?? `${date.slice(0, 10)}T23:59:59Z`);
}

/** How long a host's page is there after the date, in days. */
const afterDate = 1;
/** How long an address can be confirmed, in days after the date in whose mail it was given. */
const toConfirm = 7;

/** When the link to a proposal stops working: with the proposal. */
const proposalEnd = ({ site }: Snapshot, { kind, receivedAt }: ProposalMail): Date =>
  new Date(Date.parse(receivedAt) + (kind === 'proposal' ? site.data.keep.proposalDays : toConfirm) * day);

/** What mails need: the content, and links that nobody else can make. The same RSVPs give the same link. */
export const mailContext = (snapshot: Snapshot, secrets: Secrets): MailContext => ({
  snapshot,
  links: {
    rsvp: (group, rsvps) => {
      // A go is for dates of one event. Its dates are not named: some of them may be purged before the others.
      const about = rsvps[0]?.event;
      const token = { purpose: 'rsvp', id: group, expires: expiry(snapshot, rsvps), about };
      return `${snapshot.siteUrl}/rsvp/${signToken(token, secrets)}`;
    },
    host: (hosted) => {
      const expires = new Date(endOf(snapshot, hosted) + afterDate * day);
      return `${snapshot.siteUrl}/host/${signToken({ purpose: 'host', id: hosted.dateId, expires }, secrets)}`;
    },
    proposal: (mail) => {
      const purpose = mail.kind === 'proposal' ? 'proposal' : 'proposal-confirm';
      const token = { purpose, id: mail.proposal, expires: proposalEnd(snapshot, mail) };
      return `${snapshot.siteUrl}/proposals/${signToken(token, secrets)}`;
    },
    hostAddress: (asked, email) => {
      const id = hostAddressId(asked.person, email);
      const expires = new Date(endOf(snapshot, asked) + toConfirm * day);
      return `${snapshot.siteUrl}/host/${signToken({ purpose: 'host-address', id, expires }, secrets)}`;
    },
  },
});
