import type { Entry } from '../content/entries.ts';
import type { Event } from '../content/schemas/event.ts';
import type { DateState } from '../duties/known-date.ts';
import { errorWords } from '../forms/error-words.ts';
import { aboutLine } from '../forms/form.ts';
import { type OfferedDate, rsvpForm, whenIs } from '../forms/rsvp-form.ts';
import { messages } from '../i18n/messages.ts';
import { decideRequests } from '../rsvp/decide.ts';
import { readRsvpRequest } from '../rsvp/request.ts';
import { statesOf } from '../rsvp/rules.ts';
import type { Rsvp } from '../rsvp/types.ts';
import { decideUnderLock } from '../store/decisions.ts';
import { afterWrite } from './after-write.ts';
import { Problem } from './errors.ts';
import { toldNow } from './known-dates.ts';
import { countPost } from './limits.ts';
import { findDate, findEvent, languagesOf, localEvent, nextDates, offered } from './lookup.ts';
import { publicReason } from './public-reason.ts';
import { received } from './received.ts';
import { requiredId } from './required-id.ts';
import type { Exchange, Route } from './route.ts';
import { rulesOn } from './standing.ts';

/** How many dates are offered where none of those asked for can be had. */
const offeredInstead = 6;
/** More dates than any form offers. */
const mostAskedAgain = 12;

function existingDates(exchange: Exchange, event: Entry<Event>, dates: readonly string[]): OfferedDate[] {
  return dates.map((date) => {
    const occurrence = findDate(exchange, event, date);
    if (!occurrence) throw new Problem('noDate');
    return offered(exchange, event, occurrence);
  });
}

/** Where several dates were asked for, the sentence names the one that it is about. */
function sentence(
  lang: string,
  { occurrence, window }: OfferedDate,
  full: boolean,
  several: boolean,
): string {
  const words = messages(lang).forms.rsvp.window;
  const said = full || window === 'open' ? words.full : words[window];
  const text = window === 'cancelled' && occurrence.reason ? `${said} ${occurrence.reason}` : said;
  return several ? messages(lang).forms.about(whenIs(lang, occurrence), text) : text;
}

/** The first who says yes to a date is told of it: what changes after that is news. */
function firstTold(
  { snapshot, dependencies }: Exchange,
  event: Entry<Event>,
  changes: readonly Rsvp[],
  states: ReadonlyMap<string, DateState>,
): DateState[] {
  return [...new Set(changes.map(({ date }) => date))].flatMap((date) => {
    const state = states.get(date);
    if (!state || state.told) return [];
    return [{ ...state, told: toldNow(snapshot, { event: event.id, date }, dependencies.now()) }];
  });
}

/** A host was quicker than the content. `off`: what everybody may read of why, by date. */
function cancelledMeanwhile(
  lang: string,
  dates: readonly OfferedDate[],
  off: ReadonlyMap<string, string | undefined>,
): Problem {
  const [text] = dates.flatMap(({ occurrence }) => {
    if (!off.has(occurrence.date)) return [];
    const reason = off.get(occurrence.date);
    const shut = { occurrence: { ...occurrence, reason }, window: 'cancelled' as const };
    return [sentence(lang, shut, false, dates.length > 1)];
  });
  return new Problem('closed', { text, full: [...off.keys()] });
}

async function post(exchange: Exchange): Promise<Response> {
  const { dependencies, fields, lang } = exchange;
  const event = findEvent(exchange, requiredId(exchange, 'event'));
  if (!event) throw new Problem('noDate');
  const asked = { ...event.data, id: event.id };
  const reading = readRsvpRequest({ locale: lang, ...fields }, asked, languagesOf(exchange));
  if ('errors' in reading) {
    const about = { questions: localEvent(exchange, event).questions, guests: event.data.guests };
    throw new Problem('again', { fields: errorWords(lang, reading.errors, about) });
  }
  const request = reading.ok;
  const dates = existingDates(exchange, event, request.dates);
  const several = dates.length > 1;
  const shut = dates.find(({ window }) => window !== 'open');
  if (shut) throw new Problem('closed', { text: sentence(lang, shut, false, several) });

  await countPost(exchange, request.email);
  const now = dependencies.now();
  const group = dependencies.newId();
  const keys = request.dates.map((date) => ({ event: event.id, date }));
  const context = { now, newId: dependencies.newId, group };
  const off = new Map<string, string | undefined>();
  const decision = await decideUnderLock(
    dependencies.database(),
    keys,
    (standing, states) => {
      for (const date of request.dates) {
        const cancelled = states.get(date)?.cancelled;
        if (cancelled) off.set(date, publicReason(cancelled.reason));
      }
      if (off.size > 0) return { outcome: 'off', changes: [], mails: [], full: [...off.keys()] };
      const decided = decideRequests(statesOf(standing, rulesOn(event, dates)), request, context);
      return { ...decided, states: firstTold(exchange, event, decided.changes, states) };
    },
    now,
  );
  if (decision.outcome === 'off') throw cancelledMeanwhile(lang, dates, off);
  await afterWrite(exchange, decision.outbox, keys);
  const full = dates.find(({ occurrence }) => decision.full.includes(occurrence.date));
  if (full) throw new Problem('full', { text: sentence(lang, full, true, several), full: decision.full });
  return received(exchange, '/rsvp/received/');
}

/** The dates that were asked for, as far as they exist; a list without end is not followed to its end. */
function askedDates(exchange: Exchange, event: Entry<Event>, { problem, full }: Problem): OfferedDate[] {
  const names = [...new Set([exchange.fields.date].flat())].slice(0, mostAskedAgain);
  return names.flatMap((name) => {
    const occurrence = typeof name === 'string' ? findDate(exchange, event, name) : undefined;
    if (!occurrence) return [];
    const date = offered(exchange, event, occurrence);
    const named = full.includes(occurrence.date);
    return [problem === 'closed' && named ? { ...date, window: 'cancelled' } : { ...date, full: named }];
  });
}

/** Of the dates that were asked for those that can be had, else the next ones that can. */
function datesAgain(exchange: Exchange, event: Entry<Event>, asked: readonly OfferedDate[]): OfferedDate[] {
  const { waitlist } = event.data;
  const possible = asked.filter(({ window, full }) => window === 'open' && (waitlist || !full));
  if (possible.length > 0) return possible;
  const known = new Set(asked.map(({ occurrence }) => occurrence.date));
  return nextDates(exchange, event, offeredInstead + known.size)
    .filter(({ occurrence }) => !known.has(occurrence.date))
    .slice(0, offeredInstead);
}

const again: Route['again'] = (exchange, wrong, problem) => {
  const event = findEvent(exchange, String(exchange.fields.event));
  if (!event) return undefined;
  const asked = askedDates(exchange, event, problem);
  const dates = datesAgain(exchange, event, asked);
  if (dates.length === 0) return undefined;
  const { lang, snapshot } = exchange;
  const [one, ...others] = asked;
  const when = one && others.length === 0 ? [whenIs(lang, one.occurrence)] : [];
  const about = aboutLine(localEvent(exchange, event).title, ...when);
  return `${about}${rsvpForm({ lang, site: snapshot.site, event, dates, ...wrong })}`;
};

/** Says yes to one date or several. */
export const rsvpRoute: Route = {
  name: 'rsvp',
  post,
  received: (exchange) => received(exchange, '/rsvp/received/'),
  again,
  speaks: 'json',
};
