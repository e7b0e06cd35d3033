import { messages } from '../i18n/messages.ts';
import { longest } from '../rsvp/fields.ts';
import { hiddenField, textareaField } from './field.ts';
import { formAround, privacyLine } from './form.ts';
import { html } from './html.ts';
import { emailField, nameField } from './person-fields.ts';
import type { FormState } from './state.ts';

export interface IntroductionFormState extends FormState {
  /** Whom one would like to meet; only people whose consent allows it. */
  person: { id: string; name: string };
}

const id = 'introduction';

/** Asks the team for an introduction, as escaped HTML: nobody's address is shown to anybody. Posts to `/api/introductions`. */
export function introductionForm(state: IntroductionFormState): string {
  const words = messages(state.lang).forms.introduction;
  const { name } = state.person;
  const message = {
    form: id,
    name: 'message',
    label: words.message,
    hint: words.messageHint,
    required: true,
  };
  const fields = html`${hiddenField('to', state.person.id)}
${nameField(state, id, true)}
${emailField(state, id, true, words.emailHint)}
${textareaField(state, message, { maxlength: longest.message, rows: 5 })}
${privacyLine(state, words.privacy(name, state.site.data.keep.introductionDays))}`;
  const frame = { id, action: '/api/introductions', label: words.label(name), submit: words.submit };
  return formAround(state, frame, fields).toString();
}
