import type { Occurrence } from '../calendar/occurrence.ts';
import type { RsvpWindow } from '../calendar/rsvp-window.ts';
import type { Entry } from '../content/entries.ts';
import { localize } from '../content/localize.ts';
import type { Event } from '../content/schemas/event.ts';
import { fullDate, timeOfDay } from '../i18n/format.ts';
import { messages } from '../i18n/messages.ts';
import { choicesField } from './choices.ts';
import { hiddenField } from './field.ts';
import { formAround, privacyLine } from './form.ts';
import { type Html, html } from './html.ts';
import { guestsField, noteField, slotFields } from './party-fields.ts';
import { emailField, nameField } from './person-fields.ts';
import { askedQuestions, questionField } from './question.ts';
import type { FormState } from './state.ts';

export interface OfferedDate {
  occurrence: Occurrence;
  window: RsvpWindow;
  /** Known to be full: then the form says that it leads to the waitlist. Static pages leave it out. */
  full?: boolean;
}

export interface RsvpFormState extends FormState {
  event: Entry<Event>;
  /** One date, or the dates among which to choose. */
  dates: readonly OfferedDate[];
}

const form = 'rsvp';

/** “vendredi 27 novembre 2026, 13:00”. */
export function whenIs(lang: string, { localStart, allDay }: Occurrence): string {
  const day = fullDate(lang, localStart);
  return allDay ? day : messages(lang).forms.dateAndTime(day, timeOfDay(lang, localStart));
}

function dateFields(state: RsvpFormState, offered: readonly OfferedDate[]): Html {
  const [only, ...others] = offered;
  if (only && others.length === 0) return hiddenField('date', only.occurrence.date);
  const words = messages(state.lang).forms.rsvp;
  const choices = offered.map(({ occurrence, full }) => {
    const when = whenIs(state.lang, occurrence);
    return { value: occurrence.date, label: full ? words.dateFull(when) : when };
  });
  const field = { form, name: 'date', label: words.dates, hint: words.datesHint, required: true };
  return choicesField(state, field, choices, { kind: 'checkbox' });
}

/** Why there is no form, where no date can be said yes to. */
function closedSentence(state: RsvpFormState): Html {
  const words = messages(state.lang).forms.rsvp.window;
  const window = state.dates[0]?.window ?? 'none';
  return html`<p class="form-closed">${window === 'open' ? words.full : words[window]}</p>`;
}

/**
 * The form that says yes to one date or several, as escaped HTML. Posts to `/api/rsvp`.
 *
 * Dates that cannot be said yes to any more are left out; where none is left, a sentence says why. A date whose window
 * opens later stays, since a page is not rebuilt on that day: the form says so, and the function decides.
 */
export function rsvpForm(state: RsvpFormState): string {
  const words = messages(state.lang).forms.rsvp;
  const { waitlist } = state.event.data;
  const offered = state.dates.filter(
    ({ window, full }) => (window === 'open' || window === 'not-yet') && (waitlist || !full),
  );
  if (offered.length === 0) return closedSentence(state).toString();

  const languages = state.site.data.languages;
  const { keep } = state.site.data;
  const event = localize(state.event, state.lang, languages[0] ?? state.lang);
  const questions = askedQuestions(state.event.data.questions, event.questions);
  const full = offered.every((date) => date.full);
  const opensDays = offered.some(({ window }) => window === 'not-yet') && event.opensDays;
  const fields = html`${opensDays && html`<p class="notice">${words.opensDays(opensDays)}</p>`}
${full && html`<p class="notice">${words.full}</p>`}
${hiddenField('event', state.event.id)}
${dateFields(state, offered)}
${nameField(state, form, true)}
${emailField(state, form, true, words.emailHint)}
${guestsField(state, form, event)}
${slotFields(state, form, event)}
${questions.map((question) => questionField(state, form, question))}
${noteField(state, form)}
${privacyLine(state, words.privacy(keep.rsvpDays, questions.length > 0 ? keep.answersDays : undefined))}`;
  const submit = full ? words.submitWaitlist : words.submit;
  return formAround(
    state,
    { id: form, action: '/api/rsvp', label: words.label(event.title), submit },
    fields,
  ).toString();
}
