import type { Occurrence } from '../calendar/occurrence.ts';
import { occurrenceOn } from '../calendar/occurrences.ts';
import type { Entry } from '../content/entries.ts';
import type { Event } from '../content/schemas/event.ts';
import { readToken } from '../rsvp/token.ts';
import { confirmedHosts, type HostAddressRow, hostAddress } from '../store/host-addresses.ts';
import { type StoredDate, storedDate } from '../store/rsvps.ts';
import { Problem } from './errors.ts';
import { findEvent, localEvent } from './lookup.ts';
import type { Exchange } from './route.ts';

/** `/host/{token}` */
const path = /^\/host\/([^/]+)\/?$/;

export const tokenOf = ({ url }: Pick<Exchange, 'url'>): string => path.exec(url.pathname)?.[1] ?? '';

/** The date behind a host's link, in the language of the answer. */
export interface HostedPage {
  stored: StoredDate;
  event: Entry<Event>;
  occurrence: Occurrence;
  /** Off, by the content or by a host. */
  cancelled?: { reason?: string };
  /** It has begun. */
  over: boolean;
  /** Confirmed addresses, by person. */
  addresses: ReadonlyMap<string, string>;
}

/** The address behind a link that confirms it. */
export interface AskedAddress extends HostAddressRow {
  confirmed: boolean;
}

async function readDate(exchange: Exchange, id: string): Promise<HostedPage> {
  const { dependencies, snapshot } = exchange;
  const database = dependencies.database();
  const stored = await storedDate(database, id);
  const event = stored && findEvent(exchange, stored.event);
  const { timezone } = snapshot.site.data;
  const occurrence = event && occurrenceOn(localEvent(exchange, event), stored.date, timezone);
  // What was purged, or has left the content, has left the site.
  if (!occurrence) throw new Problem('gone');
  const { cancelled } = stored.state;
  const planned = occurrence.status === 'cancelled' ? { reason: occurrence.reason } : undefined;
  return {
    ...{ stored, event, occurrence },
    cancelled: cancelled ? { reason: cancelled.reason } : planned,
    over: Date.parse(occurrence.start) <= dependencies.now().getTime(),
    addresses: await confirmedHosts(database),
  };
}

/**
 * What a host's link leads to: a date, or an address to be confirmed.
 *
 * @throws Problem `notFound` for a token that is not ours, `gone` for one whose time is over or whose date is not there any more
 */
export async function readHosted(
  exchange: Exchange,
): Promise<{ date: HostedPage } | { address: AskedAddress }> {
  const { dependencies } = exchange;
  const [token, secrets, now] = [tokenOf(exchange), dependencies.secrets(), dependencies.now()];
  const asHost = readToken(token, 'host', secrets, now);
  if (asHost.status === 'ok') return { date: await readDate(exchange, asHost.id) };
  const asAddress = readToken(token, 'host-address', secrets, now);
  if (asHost.status === 'expired' || asAddress.status === 'expired') throw new Problem('gone');
  if (asAddress.status === 'invalid') throw new Problem('notFound');
  const address = await hostAddress(dependencies.database(), asAddress.id);
  if (!address) throw new Problem('gone');
  return { address };
}
