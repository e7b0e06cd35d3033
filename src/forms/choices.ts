import { type FieldWords, fieldId, hintAndError, isInvalid, labelWords } from './field.ts';
import { attributes, type Html, html } from './html.ts';
import { allTyped, type FormState } from './state.ts';

export interface Choice {
  /** What is posted. */
  value: string;
  /** What is read. */
  label: string;
}

interface ChoicesOptions {
  /** One of several, or several of several. */
  kind: 'radio' | 'checkbox';
  /** Chosen until something was typed. */
  chosen?: readonly string[];
  /** A row of figures. */
  scale?: boolean;
}

/** A question with options: a fieldset whose legend is the question. */
export function choicesField(
  state: FormState,
  words: FieldWords,
  choices: readonly Choice[],
  { kind, chosen = [], scale = false }: ChoicesOptions,
): Html {
  const id = fieldId(words.form, words.name);
  const current = state.values ? allTyped(state, words.name) : chosen;
  const invalid = isInvalid(state, words.name);
  const error = invalid ? `${id}-error` : undefined;
  const describedBy = [words.hint && `${id}-hint`, error].filter(Boolean).join(' ') || undefined;
  const box = (choice: Choice, index: number): Html =>
    html`<label class="choice"><input${attributes({
      type: kind,
      // The error summary leads to the first box.
      id: index === 0 ? id : `${id}-${index + 1}`,
      name: words.name,
      value: choice.value,
      checked: current.includes(choice.value),
      required: kind === 'radio' && words.required,
      // A radio button has no such state, its group does.
      'aria-invalid': invalid && kind === 'checkbox' ? 'true' : undefined,
      'aria-describedby': kind === 'checkbox' ? error : undefined,
    })}> <span>${choice.label}</span></label>`;
  return html`<fieldset${attributes({
    class: `field choices${scale ? ' scale' : ''}${invalid ? ' field-invalid' : ''}`,
    role: kind === 'radio' ? 'radiogroup' : undefined,
    'aria-invalid': invalid && kind === 'radio' ? 'true' : undefined,
    'aria-describedby': describedBy,
  })}>
<legend class="field-label">${labelWords(state, words)}</legend>
${hintAndError(state, words)}
${choices.map(box)}
</fieldset>`;
}

/** One box that stands alone: a yes to one thing. */
export function boxField(
  state: FormState,
  words: FieldWords,
  { value, checked = false }: { value: string; checked?: boolean },
): Html {
  const id = fieldId(words.form, words.name);
  const invalid = isInvalid(state, words.name);
  const current = state.values ? allTyped(state, words.name).includes(value) : checked;
  const describedBy = [words.hint && `${id}-hint`, invalid && `${id}-error`].filter(Boolean).join(' ');
  return html`<div class="field${invalid && ' field-invalid'}">
<label class="choice"><input${attributes({
    type: 'checkbox',
    id,
    name: words.name,
    value,
    checked: current,
    'aria-invalid': invalid ? 'true' : undefined,
    'aria-describedby': describedBy || undefined,
  })}> <span>${labelWords(state, words)}</span></label>
${hintAndError(state, words)}
</div>`;
}
