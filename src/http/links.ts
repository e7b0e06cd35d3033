import type { Snapshot } from '../content/snapshot.ts';
import type { MailContext } from '../mail/composed.ts';
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

/** What mails need: the content, and links that nobody else can make. The same RSVPs give the same link. */
export const mailContext = (snapshot: Snapshot, secrets: Secrets): MailContext => ({
  snapshot,
  links: {
    rsvp: (group, rsvps) => {
      const token = signToken({ purpose: 'rsvp', id: group, expires: expiry(snapshot, rsvps) }, secrets);
      return `${snapshot.siteUrl}/rsvp/${token}`;
    },
  },
});
