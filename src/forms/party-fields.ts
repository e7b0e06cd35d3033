import type { Event } from '../content/schemas/event.ts';
import { messages } from '../i18n/messages.ts';
import { longest } from '../rsvp/fields.ts';
import { boxField } from './choices.ts';
import { hiddenField, inputField, selectField, textareaField } from './field.ts';
import { type Html, html } from './html.ts';
import type { FormState } from './state.ts';

/** Up to here a list is quicker than typing. */
const longestList = 10;

/** How many people besides oneself; nothing where the event takes no guests. */
export function guestsField(state: FormState, form: string, event: Event, given = 0): Html | false {
  if (event.guests === 0) return false;
  const words = messages(state.lang).forms.rsvp;
  const field = { form, name: 'guests', label: words.guests, hint: words.guestsHint(event.guests) };
  if (event.guests > longestList) {
    return inputField(state, field, {
      type: 'number',
      inputmode: 'numeric',
      min: 0,
      max: event.guests,
      value: String(given),
    });
  }
  const options = Array.from({ length: event.guests + 1 }, (_, count) => ({
    value: String(count),
    label: words.guestsOption(count),
  }));
  return selectField(state, field, options, String(given));
}

/** Asks for a slot and what it is about (a private one alone is given to all who come); nothing where the event has none. `event` is in the visitor's language. */
export function slotFields(
  state: FormState,
  form: string,
  event: Event,
  given: { slot?: boolean; pitch?: string } = {},
): Html | false {
  const { slots } = event;
  if (!slots) return false;
  const words = messages(state.lang).forms.rsvp;
  if (slots.private) {
    // An appointment is what one comes for: there is nothing to tick.
    return html`${hiddenField('slot', 'yes')}
${inputField(
  state,
  { form, name: 'pitch', label: words.subject, hint: words.subjectHint(slots.minutes) },
  { maxlength: longest.pitch, value: given.pitch },
)}`;
  }
  const hint = words.slotHint(slots.count, slots.minutes);
  return html`${boxField(
    state,
    { form, name: 'slot', label: slots.label, hint },
    { value: 'yes', checked: given.slot },
  )}
${inputField(
  state,
  { form, name: 'pitch', label: words.pitch, hint: words.pitchHint },
  { maxlength: longest.pitch, value: given.pitch },
)}`;
}

export function noteField(state: FormState, form: string, given?: string): Html {
  const words = messages(state.lang).forms.rsvp;
  return textareaField(
    state,
    { form, name: 'note', label: words.note, hint: words.noteHint },
    { maxlength: longest.note, rows: 3, value: given },
  );
}
