import type { Entry } from '../content/entries.ts';
import { localize } from '../content/localize.ts';
import type { Form } from '../content/schemas/others.ts';
import { errorWords } from '../forms/error-words.ts';
import { feedbackForm } from '../forms/feedback-form.ts';
import { aboutLine } from '../forms/form.ts';
import { readAnswers } from '../rsvp/answers.ts';
import type { Fields } from '../rsvp/field-errors.ts';
import { FieldReader, longest } from '../rsvp/fields.ts';
import { readLocale } from '../rsvp/request.ts';
import { type Feedback, storeFeedback } from '../store/forms.ts';
import { afterWrite } from './after-write.ts';
import { contactOf } from './contact.ts';
import { Problem } from './errors.ts';
import { countPost } from './limits.ts';
import { languagesOf } from './lookup.ts';
import { received } from './received.ts';
import { requiredId } from './required-id.ts';
import type { Exchange, Route } from './route.ts';

const findForm = ({ snapshot }: Exchange, id: string): Entry<Form> | undefined =>
  snapshot.forms.find((form) => form.id === id);

/** @throws Problem `again` for what is wrong */
function readFeedback(exchange: Exchange, form: Entry<Form>): Feedback {
  const { lang } = exchange;
  const languages = languagesOf(exchange);
  const fields: Fields = { locale: lang, ...exchange.fields };
  const reader = new FieldReader();
  const feedback = {
    form: form.id,
    answers: readAnswers(reader, form.data.questions, fields.answers),
    name: reader.text('name', fields.name, { max: longest.name }),
    email: reader.email('email', fields.email, { required: false }),
    locale: readLocale(reader, fields.locale, languages),
  };
  if (!reader.failed) return feedback;
  const { questions } = localize(form, lang, languages[0]);
  throw new Problem('again', { fields: errorWords(lang, reader.errors, { questions }) });
}

async function post(exchange: Exchange): Promise<Response> {
  const { dependencies, snapshot } = exchange;
  const form = findForm(exchange, requiredId(exchange, 'form'));
  if (!form) throw new Problem('noForm');
  const feedback = readFeedback(exchange, form);
  await countPost(exchange);
  const now = dependencies.now();
  const outbox = await storeFeedback(dependencies.database(), feedback, contactOf(snapshot), now);
  await afterWrite(exchange, outbox);
  return received(exchange, '/forms/received/');
}

/** Takes the answers to a form of `content/forms/`. */
export const feedbackRoute: Route = {
  name: 'feedback',
  post,
  received: (exchange) => received(exchange, '/forms/received/'),
  again: (exchange, wrong) => {
    const form = findForm(exchange, String(exchange.fields.form));
    if (!form) return undefined;
    const { lang, snapshot } = exchange;
    const { title } = localize(form, lang, languagesOf(exchange)[0]);
    return `${aboutLine(title)}${feedbackForm({ lang, site: snapshot.site, form, ...wrong })}`;
  },
  speaks: 'json',
};
