import type { Entry } from '../content/entries.ts';
import { localize } from '../content/localize.ts';
import type { Form } from '../content/schemas/others.ts';
import { messages } from '../i18n/messages.ts';
import { hiddenField } from './field.ts';
import { formAround, privacyLine } from './form.ts';
import { html } from './html.ts';
import { emailField, nameField } from './person-fields.ts';
import { askedQuestions, questionField } from './question.ts';
import type { FormState } from './state.ts';

export interface FeedbackFormState extends FormState {
  form: Entry<Form>;
}

const id = 'feedback';

/** A form of `content/forms/`, as escaped HTML. Name and address are asked for last and never required. Posts to `/api/feedback`. */
export function feedbackForm(state: FeedbackFormState): string {
  const words = messages(state.lang).forms.feedback;
  const { languages, keep } = state.site.data;
  const form = localize(state.form, state.lang, languages[0] ?? state.lang);
  const questions = askedQuestions(state.form.data.questions, form.questions);
  const fields = html`${hiddenField('form', state.form.id)}
${questions.map((question) => questionField(state, id, question))}
${nameField(state, id, false)}
${emailField(state, id, false, words.emailHint)}
${privacyLine(state, words.privacy(keep.feedbackMonths))}`;
  const frame = { id, action: '/api/feedback', label: form.title, submit: words.submit };
  return formAround(state, frame, fields).toString();
}
