import { messages } from '../i18n/messages.ts';
import { longest } from '../rsvp/fields.ts';
import { inputField } from './field.ts';
import type { Html } from './html.ts';
import type { FormState } from './state.ts';

export function nameField(state: FormState, form: string, required: boolean): Html {
  const label = messages(state.lang).forms.name;
  return inputField(
    state,
    { form, name: 'name', label, required },
    { autocomplete: 'name', maxlength: longest.name },
  );
}

/** `hint` says what the address is for. */
export function emailField(state: FormState, form: string, required: boolean, hint: string): Html {
  const label = messages(state.lang).forms.email;
  return inputField(
    state,
    { form, name: 'email', label, hint, required },
    { type: 'email', autocomplete: 'email', inputmode: 'email', maxlength: longest.email },
  );
}
