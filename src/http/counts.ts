import type { Occurrence } from '../calendar/occurrence.ts';
import { rsvpWindow } from '../calendar/rsvp-window.ts';
import type { Event } from '../content/schemas/event.ts';
import { seatsOf } from '../rsvp/seats.ts';
import { seatCounts } from '../store/rsvps.ts';
import { Problem } from './errors.ts';
import { countsHeaders } from './headers.ts';
import { findDate, findEvent, languagesOf } from './lookup.ts';
import { publicReason } from './public-reason.ts';
import { jsonAnswer } from './respond.ts';
import type { Exchange, Route } from './route.ts';

const hour = 60 * 60;

/** Seconds until the date opens, closes or starts: until then only a write changes the answer, and a write purges it. */
export function secondsUntilChange(
  { opensDays, closesHours }: Pick<Event, 'opensDays' | 'closesHours'>,
  { start }: Pick<Occurrence, 'start'>,
  now: Date,
): number {
  const left = (Date.parse(start) - now.getTime()) / 1000;
  const moments = [left, left - closesHours * hour, left - (opensDays ?? 0) * 24 * hour];
  const next = Math.min(24 * hour, ...moments.filter((moment) => moment > 0));
  return Math.max(1, Math.floor(next));
}

/** `/api/events/{event}/{date}` */
const parts = /^\/api\/events\/([^/]+)\/([^/]+)\/?$/;

async function counts(exchange: Exchange): Promise<Response> {
  const { url, dependencies } = exchange;
  const [, event = '', date = ''] = parts.exec(url.pathname) ?? [];
  const entry = findEvent(exchange, event);
  // The CDN gives this answer to everybody, whatever language they read.
  const [lang] = languagesOf(exchange);
  const occurrence = entry && findDate({ ...exchange, lang }, entry, date);
  if (!occurrence) throw new Problem('noDate');
  const { taken, waiting, cancelled, reason } = await seatCounts(dependencies.database(), { event, date });
  const now = dependencies.now();
  // A host who cancels in a hurry is quicker than the content.
  const status = cancelled ? 'cancelled' : occurrence.status;
  const why = occurrence.reason ?? publicReason(reason ?? undefined);
  const body = {
    event,
    date,
    status,
    ...(status === 'cancelled' && why && { reason: why }),
    ...seatsOf(taken, waiting, occurrence.capacity),
    open: rsvpWindow(entry.data, { ...occurrence, status }, now) === 'open',
  };
  const seconds = secondsUntilChange(entry.data, occurrence, now);
  return jsonAnswer(body, { headers: countsHeaders(event, date, seconds) });
}

/** How many people come to a date, never who. */
export const countsRoute: Route = { name: 'counts', get: counts, speaks: 'json' };
