import { messages } from '../i18n/messages.ts';
import { attributes, type Html, html } from './html.ts';
import { type FormState, typed } from './state.ts';

/** What stands around every field: its words, its hint, and what is wrong with it. */
export interface FieldWords {
  /** The form's prefix: ids are unique on a page with several forms. */
  form: string;
  /** The name that is posted. */
  name: string;
  label: string;
  hint?: string;
  required?: boolean;
}

/** The id of a field; links of the error summary lead there. */
export const fieldId = (form: string, name: string): string => `${form}-${name.replace(/[^a-z0-9-]/gi, '-')}`;

/** The attributes that tie a field to its hint and its error. */
export function described(
  state: FormState,
  { form, name, hint }: FieldWords,
): Record<string, string | undefined> {
  const id = fieldId(form, name);
  const parts = [hint && `${id}-hint`, state.errors?.[name] && `${id}-error`].filter(Boolean);
  return { 'aria-describedby': parts.length > 0 ? parts.join(' ') : undefined };
}

export const isInvalid = (state: FormState, name: string): boolean => state.errors?.[name] !== undefined;

/** The words of a label: required is said, not starred. */
export function labelWords(state: FormState, { label, required }: FieldWords): Html {
  const mark = messages(state.lang).forms.required;
  return html`${label}${required && html` <span class="field-required">${mark}</span>`}`;
}

export function hintAndError(state: FormState, { form, name, hint }: FieldWords): Html {
  const id = fieldId(form, name);
  const error = state.errors?.[name];
  return html`${hint && html`<p class="field-hint" id="${id}-hint">${hint}</p>`}${
    error && html`<p class="field-error" id="${id}-error">${error}</p>`
  }`;
}

function around(state: FormState, words: FieldWords, control: Html): Html {
  const invalid = isInvalid(state, words.name) && ' field-invalid';
  return html`<div class="field${invalid}">
<label class="field-label" for="${fieldId(words.form, words.name)}">${labelWords(state, words)}</label>
${hintAndError(state, words)}
${control}
</div>`;
}

const common = (state: FormState, words: FieldWords) => ({
  class: 'input',
  id: fieldId(words.form, words.name),
  name: words.name,
  required: words.required,
  ...described(state, words),
  'aria-invalid': isInvalid(state, words.name) ? 'true' : undefined,
});

export interface InputOptions {
  type?: 'text' | 'email' | 'number' | 'date' | 'time' | 'url';
  autocomplete?: string;
  inputmode?: 'text' | 'email' | 'numeric' | 'url';
  maxlength?: number;
  min?: number;
  max?: number;
  /** Shown until something was typed. */
  value?: string;
}

export function inputField(state: FormState, words: FieldWords, options: InputOptions = {}): Html {
  const { value, type = 'text', autocomplete = 'off', inputmode = 'text', ...rest } = options;
  return around(
    state,
    words,
    html`<input${attributes({
      type,
      ...common(state, words),
      value: typed(state, words.name) ?? value,
      autocomplete,
      inputmode,
      ...rest,
    })}>`,
  );
}

export function textareaField(
  state: FormState,
  words: FieldWords,
  { maxlength, rows = 4, value = '' }: { maxlength: number; rows?: number; value?: string },
): Html {
  // A line break right after the tag is dropped by the parser: without this one, a first empty line would be lost.
  return around(
    state,
    words,
    html`<textarea${attributes({ ...common(state, words), maxlength, rows, autocomplete: 'off' })}>
${typed(state, words.name) ?? value}</textarea>`,
  );
}

export function selectField(
  state: FormState,
  words: FieldWords,
  options: readonly { value: string; label: string }[],
  chosen?: string,
): Html {
  const current = typed(state, words.name) ?? chosen;
  return around(
    state,
    words,
    html`<select${attributes({ ...common(state, words), autocomplete: 'off' })}>${options.map(
      ({ value, label }) =>
        html`<option${attributes({ value, selected: value === current })}>${label}</option>`,
    )}</select>`,
  );
}

export const hiddenField = (name: string, value: string): Html =>
  html`<input${attributes({ type: 'hidden', name, value })}>`;
