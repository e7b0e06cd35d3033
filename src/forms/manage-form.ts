import { appointment } from '../calendar/slot-start.ts';
import { localize } from '../content/localize.ts';
import { messages } from '../i18n/messages.ts';
import { hiddenField } from './field.ts';
import { formAround } from './form.ts';
import { type Html, html } from './html.ts';
import type { ManagedDate, ManageFormState } from './managed.ts';
import { guestsField, noteField, slotFields } from './party-fields.ts';
import { askedQuestions, questionField } from './question.ts';
import { whenIs } from './rsvp-form.ts';
import type { FormState } from './state.ts';
import { ticket } from './ticket.ts';

/** A form that is one button. */
function button(
  state: ManageFormState,
  {
    action,
    date,
    text,
    label,
    look,
  }: Record<'action' | 'text' | 'label' | 'look', string> & { date?: string },
): Html {
  return html`<form method="post" action="${state.action}">
${hiddenField('action', action)}${date && hiddenField('date', date)}
<button class="${look}" type="submit" aria-label="${label}">${text}</button>
</form>`;
}

function changeForm(state: ManageFormState, { rsvp }: ManagedDate, when: string): Html {
  const words = messages(state.lang).forms.manage;
  const form = `change-${rsvp.date}`;
  const mine = state.posted === rsvp.date;
  const own: FormState = mine ? state : { lang: state.lang, site: state.site };
  const event = localize(state.event, state.lang, state.site.data.languages[0] ?? state.lang);
  const slot = { slot: rsvp.slot !== undefined || rsvp.wantsSlot, pitch: rsvp.pitch };
  const fields = html`${hiddenField('action', 'update')}${hiddenField('date', rsvp.date)}
${guestsField(own, form, event, rsvp.guests)}
${slotFields(own, form, event, slot)}
${askedQuestions(state.event.data.questions, event.questions).map((question) =>
  questionField(own, form, question, rsvp.answers[question.original.id]),
)}
${noteField(own, form, rsvp.note)}`;
  const frame = {
    id: form,
    action: state.action,
    label: words.actionLabel(words.change, when),
    submit: words.save,
  };
  return html`<details class="ticket-change"${mine && html` open`}><summary>${words.change}</summary>
${formAround(own, frame, fields)}
</details>`;
}

function actions(state: ManageFormState, managed: ManagedDate, when: string): Html | false {
  const { rsvp, occurrence, window } = managed;
  if (!occurrence || rsvp.status === 'cancelled' || window === 'past' || window === 'cancelled') return false;
  const words = messages(state.lang).forms.manage;
  const { date } = rsvp;
  const confirm = {
    action: 'confirm',
    date,
    text: words.confirm,
    label: words.actionLabel(words.confirm, when),
    look: 'button',
  };
  const cancel = {
    action: 'cancel',
    date,
    text: words.cancel,
    label: words.actionLabel(words.cancel, when),
    look: 'button button-danger',
  };
  return html`<div class="ticket-actions">${rsvp.status === 'unverified' && button(state, confirm)}${button(state, cancel)}</div>
${window === 'open' ? changeForm(state, managed, when) : html`<p class="field-hint">${words.closed}</p>`}`;
}

/**
 * What a signed link shows: each date of one go as a ticket, with what can be done about it. Escaped HTML.
 *
 * Reading it changes nothing; every action is a form that posts. The address of the person is not on it.
 */
export function manageForm(state: ManageFormState): string {
  const words = messages(state.lang).forms.manage;
  const tickets = state.dates.map((managed) => {
    const { rsvp, occurrence } = managed;
    const mine = occurrence && appointment(state.event.data.slots, occurrence, rsvp.slot);
    const when = mine ? whenIs(state.lang, mine) : rsvp.date;
    return ticket(state, managed, when, actions(state, managed, when));
  });
  const standing = state.dates.filter(({ rsvp, window }) => rsvp.status !== 'cancelled' && window !== 'past');
  const name = state.dates[0]?.rsvp.name ?? '';
  const all = {
    action: 'cancel',
    text: words.cancelAll,
    label: words.cancelAll,
    look: 'button button-quiet',
  };
  return html`${state.saved && html`<p class="notice" role="status">${words.saved}</p>`}
<p class="form-intro">${words.intro(name)}</p>
${tickets}
${standing.length > 1 && button(state, all)}
<p class="form-privacy">${words.privacy(state.site.data.keep.rsvpDays)}</p>`.toString();
}
