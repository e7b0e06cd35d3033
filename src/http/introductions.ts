import { errorWords } from '../forms/error-words.ts';
import { aboutLine } from '../forms/form.ts';
import { introductionForm } from '../forms/introduction-form.ts';
import { messages } from '../i18n/messages.ts';
import type { Fields } from '../rsvp/field-errors.ts';
import { cleanText, FieldReader, longest } from '../rsvp/fields.ts';
import { readLocale } from '../rsvp/request.ts';
import { type Introduction, storeIntroduction } from '../store/forms.ts';
import { afterWrite } from './after-write.ts';
import { contactOf } from './contact.ts';
import { Problem } from './errors.ts';
import { countPost } from './limits.ts';
import { languagesOf } from './lookup.ts';
import { received } from './received.ts';
import { requiredId } from './required-id.ts';
import type { Exchange, Route } from './route.ts';

/** Somebody whose consent allows to be introduced; whether anybody else exists is nobody's business. */
function findPerson({ snapshot }: Exchange, id: string): { id: string; name: string } | undefined {
  const person = Object.hasOwn(snapshot.people, id) ? snapshot.people[id] : undefined;
  return person?.introductions ? { id, name: person.name } : undefined;
}

/** @throws Problem `again` for what is wrong */
function readIntroduction(exchange: Exchange, to: string): Introduction {
  const { lang } = exchange;
  const fields: Fields = { locale: lang, ...exchange.fields };
  const reader = new FieldReader();
  const introduction = {
    to,
    name: reader.text('name', fields.name, { max: longest.name, required: true }) ?? '',
    email: reader.email('email', fields.email) ?? '',
    message:
      reader.text('message', fields.message, { max: longest.message, required: true, clean: cleanText }) ??
      '',
    locale: readLocale(reader, fields.locale, languagesOf(exchange)),
  };
  if (reader.failed) throw new Problem('again', { fields: errorWords(lang, reader.errors) });
  return introduction;
}

async function post(exchange: Exchange): Promise<Response> {
  const { dependencies, snapshot } = exchange;
  const person = findPerson(exchange, requiredId(exchange, 'to'));
  if (!person) throw new Problem('noPerson');
  const introduction = readIntroduction(exchange, person.id);
  await countPost(exchange);
  const now = dependencies.now();
  const outbox = await storeIntroduction(dependencies.database(), introduction, contactOf(snapshot), now);
  await afterWrite(exchange, outbox);
  return received(exchange, '/introductions/received/');
}

/** Asks the team to introduce two people; neither learns the other's address. */
export const introductionsRoute: Route = {
  name: 'introductions',
  post,
  received: (exchange) => received(exchange, '/introductions/received/'),
  again: (exchange, wrong) => {
    const person = findPerson(exchange, String(exchange.fields.to));
    if (!person) return undefined;
    const { lang, snapshot } = exchange;
    const about = aboutLine(messages(lang).forms.introduction.label(person.name));
    return `${about}${introductionForm({ lang, site: snapshot.site, person, ...wrong })}`;
  },
  speaks: 'json',
};
