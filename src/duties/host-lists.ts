import type { Occurrence } from '../calendar/occurrence.ts';
import type { MailDraft } from '../rsvp/state.ts';
import type { Rsvp } from '../rsvp/types.ts';
import { type DateState, type LockedDate, stands, type Turn } from './known-date.ts';
import { hostedDate, toHosts } from './mails.ts';
import { isDue, momentsOf } from './schedule.ts';

interface HostMails {
  mails: MailDraft[];
  state: DateState;
}

const byArrival = (a: Rsvp, b: Rsvp): number => a.ordinal - b.ordinal;

/** The latest list that is due: after an outage, the one an hour before stands for both. */
function turnOf(occurrence: Occurrence, now: Date): Turn | undefined {
  const { eve, hour } = momentsOf(occurrence);
  if (!occurrence.allDay && isDue(hour, now)) return 'hour';
  return isDue(eve, now) ? 'eve' : undefined;
}

/**
 * The mails to a date's host: the list the evening before, and again an hour before; in between what changed, when
 * anything did. A list with nobody on it is no news, unless somebody was on the one before.
 */
export function hostListsOf(
  about: LockedDate,
  occurrence: Occurrence,
  rows: readonly Rsvp[],
  now: Date,
): HostMails {
  const { state, hosts } = about;
  const turn = turnOf(occurrence, now);
  const { localStart } = occurrence;
  const listed = state.listed?.localStart === localStart ? state.listed : undefined;
  if (!turn || listed?.turn === 'hour') return { mails: [], state };

  const rsvps = rows.filter(stands).sort(byArrival);
  const known = listed?.sequences ?? {};
  const sequences = Object.fromEntries(rsvps.map(({ id, sequence }) => [id, sequence]));
  const next = { ...state, listed: { turn, localStart, sequences } };
  if (listed?.turn !== turn) {
    if (rsvps.length === 0 && Object.keys(known).length === 0) return { mails: [], state };
    const content = { kind: 'host-list', ...hostedDate(about), turn, rsvps } as const;
    return { mails: toHosts(hosts, `${state.id}:${turn}:${localStart}`, content), state: next };
  }

  const came = rsvps.filter(({ id }) => known[id] === undefined);
  const left = rows.filter((row) => !stands(row) && known[row.id] !== undefined).sort(byArrival);
  const changed = rsvps.filter(({ id, sequence }) => known[id] !== undefined && known[id] !== sequence);
  if (came.length + left.length + changed.length === 0) return { mails: [], state };
  const content = { kind: 'host-changes', ...hostedDate(about), came, left, changed, rsvps } as const;
  return { mails: toHosts(hosts, `${state.id}:${now.toISOString()}`, content), state: next };
}
