import { placeParts } from '../community/place.ts';
import { localize } from '../content/localize.ts';
import type { Event } from '../content/schemas/event.ts';
import { messages } from '../i18n/messages.ts';
import { type Html, html } from './html.ts';
import type { ManagedDate, ManageFormState } from './managed.ts';
import { localPath } from './paths.ts';
import { answerText, askedQuestions } from './question.ts';

/** What was answered to the questions of a date, each in a line. */
function answers({ event: { data } }: ManageFormState, { rsvp }: ManagedDate, event: Event): Html[] {
  return askedQuestions(data.questions, event.questions).flatMap((question) => {
    const text = answerText(question, rsvp.answers[question.original.id]);
    return text === '' ? [] : [html`<li>${question.localized.label} <strong>${text}</strong></li>`];
  });
}

function facts(state: ManageFormState, managed: ManagedDate, event: Event): Html {
  const { rsvp } = managed;
  const words = messages(state.lang).forms.manage;
  const label = event.slots?.label ?? '';
  const asked = rsvp.wantsSlot || rsvp.slot !== undefined;
  return html`<ul class="ticket-facts"><li>${words.party(rsvp.guests)}</li>${
    event.slots &&
    asked &&
    html`<li>${rsvp.slot === undefined ? words.slotWanted(label) : words.slot(rsvp.slot, label)}</li>`
  }${rsvp.pitch && html`<li>${rsvp.pitch}</li>`}${answers(state, managed, event)}</ul>`;
}

/** One date of an RSVP as a ticket: when, where, and where one stands. `actions` are the forms below it. */
export function ticket(
  state: ManageFormState,
  managed: ManagedDate,
  when: string,
  actions: Html | false,
): Html {
  const { lang } = state;
  const { rsvp, occurrence } = managed;
  const words = messages(lang).forms.manage;
  const { languages } = state.site.data;
  const event = localize(state.event, lang, languages[0] ?? lang);
  const path = `/events/${rsvp.event}/${rsvp.date}` as const;
  const page = localPath(languages, lang, `${path}/`);
  const where = placeParts(occurrence?.place, state, lang);
  const cancelled = occurrence?.status === 'cancelled';
  const comes = !cancelled && rsvp.status !== 'cancelled';
  return html`<article class="ticket">
<h2 class="ticket-date">${
    occurrence ? html`<time datetime="${occurrence.start}">${when}</time>` : html`${rsvp.date}`
  }</h2>
<p class="ticket-event">${event.title}</p>
${where.length > 0 && html`<p class="ticket-place">${where.join(', ')}</p>`}
<p class="ticket-status" data-status="${cancelled ? 'cancelled' : rsvp.status}">${cancelled ? messages(lang).forms.host.cancelled : words.status[rsvp.status]}</p>
${cancelled && occurrence.reason && html`<p class="notice">${occurrence.reason}</p>`}
${!occurrence && html`<p class="notice">${words.gone}</p>`}
${comes && facts(state, managed, event)}
${
  occurrence &&
  html`<p class="ticket-links"><a href="${page}">${words.page(when)}</a>${
    comes && html` <a href="${path}.ics">${words.calendar(when)}</a>`
  }</p>`
}
${actions}
</article>`;
}
