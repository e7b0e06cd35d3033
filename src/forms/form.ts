import { messages } from '../i18n/messages.ts';
import { fieldId } from './field.ts';
import { attributes, type Html, html } from './html.ts';
import { localPath } from './paths.ts';
import type { FormState } from './state.ts';

/** The field that only programs fill. Its name is none that a browser fills in by itself. */
export const honeypot = 'leave_empty';

/** The id of the page that says what happens with personal data: `content/pages/privacy.md`. */
const privacyPage = 'privacy';

function honeypotField(state: FormState, form: string): Html {
  const id = fieldId(form, honeypot);
  return html`<div class="leave-empty"><label for="${id}">${messages(state.lang).forms.leaveEmpty}</label>
<input type="text" id="${id}" name="${honeypot}" value="" autocomplete="off" tabindex="-1"></div>`;
}

/** What is wrong, on top, with a link to each field; `autofocus` takes people there, so that it is read first. */
function errorSummary(state: FormState, form: string): Html | false {
  const errors = Object.entries(state.errors ?? {});
  if (errors.length === 0 && !state.problem) return false;
  const id = fieldId(form, 'errors');
  const title = state.problem ?? messages(state.lang).forms.errorTitle(errors.length);
  return html`<div class="error-summary" id="${id}" role="alert" tabindex="-1" autofocus aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${
  errors.length > 0 &&
  html`<ul>${errors.map(([name, text]) => html`<li><a href="#${fieldId(form, name)}">${text}</a></li>`)}</ul>`
}
</div>`;
}

/** What a form is about, where it stands on a page of its own. */
export const aboutLine = (...parts: readonly string[]): Html =>
  html`<p class="form-intro">${parts.join(' · ')}</p>`;

/** One line: what happens with what is typed and how long it is kept, with the way to the whole text. */
export function privacyLine(state: FormState, sentence: string): Html {
  const href = localPath(state.site.data.languages, state.lang, `/pages/${privacyPage}/`);
  return html`<p class="form-privacy">${sentence} <a href="${href}">${messages(state.lang).forms.privacyLink}</a></p>`;
}

export interface FormFrame {
  /** The prefix of the ids. */
  id: string;
  action: string;
  /** Read out as the form's name. */
  label: string;
  submit: string;
}

/** A form around its fields: the summary of errors above, the honeypot and the language inside. */
export function formAround(state: FormState, frame: FormFrame, fields: Html): Html {
  return html`${errorSummary(state, frame.id)}
<form${attributes({
    class: 'form',
    id: frame.id,
    method: 'post',
    action: frame.action,
    'aria-label': frame.label,
    // A reload shows boxes as they were sent, not as a browser remembers them; a box may not say so itself.
    autocomplete: 'off',
  })}>
<input type="hidden" name="locale" value="${state.lang}">
${honeypotField(state, frame.id)}
${fields}
<p class="form-actions"><button class="button" type="submit">${frame.submit}</button></p>
</form>`;
}
