import { decideCancellation } from '../duties/cancel.ts';
import { hostAddressId } from '../duties/host-address-id.ts';
import { errorWords } from '../forms/error-words.ts';
import { messages } from '../i18n/messages.ts';
import { FieldReader, longest } from '../rsvp/fields.ts';
import { decideUnderLock } from '../store/decisions.ts';
import { askForHostAddress, confirmHostAddress } from '../store/host-addresses.ts';
import { afterWrite } from './after-write.ts';
import { contactOf } from './contact.ts';
import { Problem } from './errors.ts';
import { letFileFollow } from './file-follows.ts';
import type { AskedAddress, HostedPage } from './hosted.ts';
import { knownDate } from './known-dates.ts';
import { countPost } from './limits.ts';
import type { Exchange } from './route.ts';
import { oneText } from './typed.ts';

const minute = 60_000;

/** A host waits longer than a visitor: everybody on the date is written to at once. Milliseconds. */
const patience = 20_000;

/** Asked for again within this time, the same address gets one mail. */
const again = 10 * minute;

/**
 * Cancels the date at once: those who said yes are told, the counts say so, the file follows where there is a repository to
 * write to, and the contact learns what is to stand in it. Twice is as good as once.
 *
 * @throws Problem `again`, `closed` (it has begun), `tooMany`
 */
export async function cancelDate(
  exchange: Exchange,
  { stored, event: entry, addresses }: HostedPage,
): Promise<void> {
  const { dependencies, snapshot, fields, lang } = exchange;
  const reader = new FieldReader();
  const reason = reader.text('reason', fields.reason, { max: longest.reason });
  if (reader.failed) throw new Problem('again', { fields: errorWords(lang, reader.errors) });
  await countPost(exchange);
  const now = dependencies.now();
  const { event, date, state } = stored;
  const about = knownDate(snapshot, stored, addresses, now);
  const contact = { who: 'contact', ...contactOf(snapshot) };
  const follows = dependencies.git() !== undefined;
  const { outcome, outbox } = await decideUnderLock(
    dependencies.database(),
    [{ event, date }],
    (rsvps, states) => {
      const locked = { ...about, state: states.get(date) ?? state, standing: rsvps.get(date) ?? [] };
      const decision = decideCancellation(locked, { reason, follows }, contact, now);
      return { ...decision, states: decision.outcome === 'cancelled' ? [decision.state] : [] };
    },
    now,
  );
  if (outcome === 'begun') throw new Problem('closed', { text: messages(lang).forms.host.over });
  await Promise.all([
    afterWrite(exchange, outbox, [{ event, date }], patience),
    outcome === 'cancelled' && letFileFollow(exchange, entry, { date, reason }),
  ]);
}

/**
 * Sends a link to the address that a host gives; it counts once the link's page was confirmed.
 *
 * @throws Problem `again`, `tooMany`
 */
export async function askForAddress(
  exchange: Exchange,
  { stored, event, addresses }: HostedPage,
): Promise<void> {
  const { dependencies, snapshot, fields, lang } = exchange;
  const reader = new FieldReader();
  const email = reader.email('email', fields.email);
  const person = oneText(fields, 'person');
  const hosts = event.data.hosts.filter((id) => snapshot.people[id]);
  const errors: Record<string, string> = errorWords(lang, reader.errors);
  if (!hosts.includes(person)) errors.person = messages(lang).forms.host.errors.person;
  if (!email || Object.keys(errors).length > 0) throw new Problem('again', { fields: errors });
  await countPost(exchange, email);
  if (addresses.get(person) === email) return;
  const now = dependencies.now();
  const id = hostAddressId(person, email);
  const { date, state } = stored;
  const content = { kind: 'host-address', event: event.id, date, dateId: state.id, person } as const;
  const mail = {
    key: `host-address:${id}:${Math.floor(now.getTime() / again)}`,
    ...{ recipient: email, locale: contactOf(snapshot).locale, content },
  };
  const outbox = await askForHostAddress(dependencies.database(), { id, person, email }, mail, now);
  await afterWrite(exchange, outbox);
}

/** @throws Problem `tooMany` */
export async function confirmAddress(exchange: Exchange, { id }: AskedAddress): Promise<void> {
  await countPost(exchange);
  await confirmHostAddress(exchange.dependencies.database(), id, exchange.dependencies.now());
}
