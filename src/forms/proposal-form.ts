import { messages } from '../i18n/messages.ts';
import type { AskedAbout } from '../proposals/about.ts';
import { type ProposalField, type ProposalKind, proposalFields } from '../proposals/fields.ts';
import type { ProposalAnswers } from '../proposals/types.ts';
import { boxField, choicesField } from './choices.ts';
import { type FieldWords, hiddenField, inputField, selectField, textareaField } from './field.ts';
import { formAround, privacyLine } from './form.ts';
import { type Html, html } from './html.ts';
import { emailField } from './person-fields.ts';
import type { FormState } from './state.ts';

export interface ProposalFormState extends FormState {
  kind: ProposalKind;
  about: AskedAbout;
  /** Of a change: whose page, and what it says. */
  subject?: string;
  shown?: ProposalAnswers;
}

const id = 'proposal';
const consents: readonly string[] = ['publish', 'photo', 'search', 'introductions'];
const rare = 3;

/** A field's words in a language, those of its kind first. */
export function fieldWords(lang: string, kind: ProposalKind, name: string): { label: string; hint?: string } {
  const { fields } = messages(lang).proposals;
  return fields[`${kind}.${name}`] ?? fields[name] ?? { label: name };
}

/** What is read of a value that is posted. */
export function optionsOf(
  lang: string,
  { options = [] }: ProposalField,
  about: AskedAbout,
): { value: string; label: string }[] {
  if (typeof options === 'string') return about[options];
  const words = messages(lang).proposals.options;
  return options.map((value) => ({ value, label: words[value] ?? value }));
}

function controlOf(state: ProposalFormState, field: ProposalField): Html {
  const { lang, kind, about, shown } = state;
  const words: FieldWords = {
    ...{ form: id, name: field.name, required: field.required },
    ...fieldWords(lang, kind, field.name),
  };
  const known = [shown?.[field.name] ?? []].flat();
  const { max = 120, between: [min, most] = [] } = field;
  const choices = optionsOf(lang, field, about);
  switch (field.input) {
    case 'box':
      return boxField(state, words, {
        value: 'yes',
        checked: shown ? known[0] === 'yes' : field.checked === true,
      });
    case 'radio':
      return choicesField(state, words, choices, { kind: 'radio', chosen: known });
    case 'select': {
      const none = { value: '', label: messages(lang).proposals.choose };
      return selectField(state, words, [none, ...choices], known[0]);
    }
    case 'lines': {
      const separator = field.name === 'skills' ? ', ' : '\n';
      return textareaField(state, words, {
        maxlength: max * (field.most ?? rare),
        rows: rare,
        value: known.join(separator),
      });
    }
    case 'text':
      return textareaField(state, words, {
        maxlength: max,
        rows: field.name === 'interview' ? 14 : 5,
        value: known[0],
      });
    case 'number':
      return inputField(state, words, { type: 'number', inputmode: 'numeric', min, max: most });
    case 'date':
    case 'time':
      return inputField(state, words, { type: field.input });
    case 'url':
      // Not `type=url`: browsers refuse an address without https://, which is added here.
      return inputField(state, words, { inputmode: 'url', maxlength: max, value: known[0] });
    default:
      return inputField(state, words, {
        maxlength: max,
        value: known[0],
        autocomplete: field.name === 'name' ? 'name' : 'off',
      });
  }
}

/** A form by which the floor writes its own site, as escaped HTML. Posts to `/api/proposals`. */
export function proposalForm(state: ProposalFormState): string {
  const words = messages(state.lang).proposals;
  const { kind, subject } = state;
  const { title, submit } = words.kinds[kind];
  const { shown } = state;
  const all = proposalFields[kind].filter(({ name }) => name !== 'renew' || shown?.renew !== undefined);
  const control = (field: ProposalField): Html => controlOf(state, field);
  const agreed = all.filter(({ name }) => consents.includes(name));
  const others = all.filter(({ name }) => !consents.includes(name) && name !== 'note');
  const fields = html`${hiddenField('kind', kind)}${subject && hiddenField('subject', subject)}
${others.map(control)}
${
  agreed.length > 0 &&
  html`<fieldset class="field choices"><legend class="field-label">${words.consents}</legend>
<p class="field-hint">${words.consentsText}</p>
${agreed.map(control)}</fieldset>`
}
${all.filter(({ name }) => name === 'note').map(control)}
${emailField(state, id, true, words.emailHint)}
<p class="form-privacy">${words.recognised}</p>
${privacyLine(state, words.privacy(state.site.data.keep.proposalDays))}`;
  return formAround(state, { id, action: '/api/proposals', label: title, submit }, fields).toString();
}
