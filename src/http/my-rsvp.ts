import { written } from '../forms/html.ts';
import { manageForm } from '../forms/manage-form.ts';
import type { ManagedDate } from '../forms/managed.ts';
import { messages } from '../i18n/messages.ts';
import { type Action, act, actions } from './actions.ts';
import { Problem } from './errors.ts';
import { type Group, readGroup } from './group.ts';
import { tokenHeaders } from './headers.ts';
import { jsonAnswer, pageAnswer, seeOther } from './respond.ts';
import type { Exchange, Route, Wrong } from './route.ts';
import { oneText, typedValues } from './typed.ts';

/** `/rsvp/{token}` */
const path = /^\/rsvp\/([^/]+)\/?$/;

/** In the address after an action: the page says that it is done. */
const saved = 'saved';

const tokenOf = ({ url }: Exchange): string => path.exec(url.pathname)?.[1] ?? '';

const form = (exchange: Exchange, { event, dates }: Group, wrong: Wrong & { posted?: string } = {}): string =>
  manageForm({
    lang: exchange.lang,
    site: exchange.snapshot.site,
    action: `/rsvp/${tokenOf(exchange)}`,
    event,
    dates,
    saved: exchange.request.method !== 'POST' && exchange.url.searchParams.has(saved),
    ...wrong,
  });

/** The RSVPs as their owner may read them: all but the address. */
function asJson({ event, dates }: Group): object {
  const rsvps = dates.map(({ rsvp, window, occurrence }) => {
    const { date, status, name, guests, slot, pitch, answers, note, locale } = rsvp;
    const start = occurrence?.start;
    return { date, start, status, name, guests, slot, pitch, answers, note, locale, open: window === 'open' };
  });
  return { event: event.id, rsvps };
}

function show(exchange: Exchange, group: Group): Response {
  if (exchange.json) return jsonAnswer(asJson(group), { secret: true });
  const { lang } = exchange;
  const page = { lang, title: messages(lang).forms.manage.title, main: written(form(exchange, group)) };
  return pageAnswer(exchange, page, { secret: true });
}

const get = async (exchange: Exchange): Promise<Response> =>
  show(exchange, await readGroup(exchange, tokenOf(exchange)));

function readAction({ fields, lang }: Exchange): Action {
  const action = actions.find((name) => name === fields.action);
  if (action) return action;
  throw new Problem('again', { fields: { action: messages(lang).forms.errors.action } });
}

/** The date that is named, or all of them. */
function chosenDates({ fields, lang }: Exchange, { dates }: Group): ManagedDate[] {
  if (fields.date === undefined || fields.date === '') return dates;
  const chosen = dates.filter(({ rsvp }) => rsvp.date === fields.date);
  if (chosen.length > 0) return chosen;
  throw new Problem('again', { fields: { date: messages(lang).forms.errors.date } });
}

/** A problem's page shows the tickets again, with what was typed in the form of its date. */
function withForm(exchange: Exchange, group: Group, error: unknown): unknown {
  if (!(error instanceof Problem)) return error;
  const { fields, text, problem } = error;
  const words: { title: string; text?: string } = messages(exchange.lang).forms.pages[problem];
  const posted = oneText(exchange.fields, 'date') || group.dates[0]?.rsvp.date;
  const wrong = { values: typedValues(exchange.fields), errors: fields, posted };
  const said = fields ? undefined : (text ?? words.text ?? words.title);
  return error.withForm(form(exchange, group, { ...wrong, problem: said }));
}

async function post(exchange: Exchange): Promise<Response> {
  const group = await readGroup(exchange, tokenOf(exchange));
  try {
    await act(exchange, group, readAction(exchange), chosenDates(exchange, group));
  } catch (error) {
    throw withForm(exchange, group, error);
  }
  if (!exchange.json) return seeOther(`/rsvp/${tokenOf(exchange)}?${saved}`, { ...tokenHeaders });
  return show(exchange, await readGroup(exchange, tokenOf(exchange)));
}

/** What a signed link leads to: see, change, cancel or confirm. Reading changes nothing: mail scanners open every link. */
export const myRsvpRoute: Route = { name: 'my-rsvp', get, post, speaks: 'page', secret: true };
