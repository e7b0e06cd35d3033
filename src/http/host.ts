import { hostAddressForm } from '../forms/host-address-form.ts';
import { type HostAction, hostActions, hostPage } from '../forms/host-page.ts';
import { written } from '../forms/html.ts';
import { messages } from '../i18n/messages.ts';
import { seatsOf } from '../rsvp/seats.ts';
import { Problem } from './errors.ts';
import { tokenHeaders } from './headers.ts';
import { askForAddress, cancelDate, confirmAddress } from './host-actions.ts';
import { type AskedAddress, type HostedPage, readHosted, tokenOf } from './hosted.ts';
import { jsonAnswer, pageAnswer, seeOther } from './respond.ts';
import type { Exchange, Route, Wrong } from './route.ts';
import { typedValues } from './typed.ts';

const addressOf = (exchange: Exchange): string => `/host/${tokenOf(exchange)}`;

/** Says on the page to which a post leads that a mail is on its way. */
const asked = 'asked';

function dateForm(
  exchange: Exchange,
  { stored, event, occurrence, cancelled, over, addresses }: HostedPage,
  wrong: Wrong & { posted?: HostAction } = {},
): string {
  const { lang, snapshot, url } = exchange;
  const { people, site } = snapshot;
  return hostPage({
    ...{ lang, site, event, occurrence, cancelled, over },
    action: addressOf(exchange),
    taken: stored.taken,
    waiting: stored.waiting,
    hosts: event.data.hosts.flatMap((id) => {
      const person = people[id];
      return person ? [{ id, name: person.name, own: addresses.has(id) }] : [];
    }),
    asked: url.searchParams.has(asked),
    ...wrong,
  });
}

function showDate(exchange: Exchange, page: HostedPage): Response {
  const { lang, json } = exchange;
  const { stored, occurrence, cancelled } = page;
  if (!json) {
    const { title } = messages(lang).forms.host;
    return pageAnswer(exchange, { lang, title, main: written(dateForm(exchange, page)) }, { secret: true });
  }
  const { event, date, taken, waiting } = stored;
  const status = cancelled ? 'cancelled' : occurrence.status;
  const { start, capacity } = occurrence;
  const counts = seatsOf(taken, waiting, capacity);
  return jsonAnswer({ event, date, start, status, reason: cancelled?.reason, ...counts }, { secret: true });
}

function showAddress(exchange: Exchange, { person, confirmed }: AskedAddress): Response {
  const { lang, json, snapshot } = exchange;
  if (json) return jsonAnswer({ person, confirmed }, { secret: true });
  const { site, people } = snapshot;
  const name = people[person]?.name ?? person;
  const form = hostAddressForm({ lang, site, action: addressOf(exchange), name, done: confirmed });
  const { title } = messages(lang).forms.host.confirm;
  return pageAnswer(exchange, { lang, title, main: written(form) }, { secret: true });
}

async function get(exchange: Exchange): Promise<Response> {
  const read = await readHosted(exchange);
  return 'date' in read ? showDate(exchange, read.date) : showAddress(exchange, read.address);
}

/** A problem's page shows the date again, with what was typed in the form that was posted. */
function withForm(
  exchange: Exchange,
  page: HostedPage,
  posted: HostAction | undefined,
  error: unknown,
): unknown {
  if (!(error instanceof Problem)) return error;
  const words: { title: string; text?: string } = messages(exchange.lang).forms.pages[error.problem];
  const said = error.fields ? undefined : (error.text ?? words.text ?? words.title);
  const wrong = { values: typedValues(exchange.fields), errors: error.fields, problem: said, posted };
  return error.withForm(dateForm(exchange, page, wrong));
}

async function act(exchange: Exchange, page: HostedPage): Promise<void> {
  const { fields, lang } = exchange;
  const action = hostActions.find((name) => name === fields.action);
  try {
    if (action === 'cancel') return await cancelDate(exchange, page);
    if (action === 'address') return await askForAddress(exchange, page);
    throw new Problem('again', { fields: { action: messages(lang).forms.host.errors.action } });
  } catch (error) {
    throw withForm(exchange, page, action, error);
  }
}

async function post(exchange: Exchange): Promise<Response> {
  const read = await readHosted(exchange);
  if ('date' in read) await act(exchange, read.date);
  else await confirmAddress(exchange, read.address);
  if (exchange.json) return get(exchange);
  const said = exchange.fields.action === 'address' ? `?${asked}` : '';
  return seeOther(`${addressOf(exchange)}${said}`, { ...tokenHeaders });
}

/** What the links in hosts' mails lead to. Reading changes nothing: mail scanners open every link. */
export const hostRoute: Route = { name: 'host', get, post, speaks: 'page', secret: true };
