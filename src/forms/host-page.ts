import type { Occurrence } from '../calendar/occurrence.ts';
import { placeParts } from '../community/place.ts';
import type { Entry } from '../content/entries.ts';
import { localize } from '../content/localize.ts';
import type { Event } from '../content/schemas/event.ts';
import { list } from '../i18n/format.ts';
import { messages } from '../i18n/messages.ts';
import { longest } from '../rsvp/fields.ts';
import { choicesField } from './choices.ts';
import { hiddenField, inputField } from './field.ts';
import { formAround, privacyLine } from './form.ts';
import { type Html, html } from './html.ts';
import { emailField } from './person-fields.ts';
import { whenIs } from './rsvp-form.ts';
import type { FormState } from './state.ts';

/** What the host's page can be asked for: the value of the field `action`. */
export const hostActions = ['cancel', 'address'] as const;
export type HostAction = (typeof hostActions)[number];

export interface HostPageState extends FormState {
  /** `/host/{token}`: the forms post to the page that they stand on. */
  action: string;
  event: Entry<Event>;
  /** As the content has it: whether a host cancelled it in a hurry says `cancelled`. */
  occurrence: Occurrence;
  /** People, guests included. */
  taken: number;
  waiting: number;
  /** It is off, by the content or by a host. */
  cancelled?: { reason?: string };
  /** It has begun: nothing can be cancelled any more. */
  over: boolean;
  /** Who hosts; `own`: has confirmed an address. */
  hosts: readonly { id: string; name: string; own: boolean }[];
  /** The form that was posted: `values`, `errors` and `problem` are about that one. */
  posted?: HostAction;
  /** A mail with the link that confirms an address has just been sent. */
  asked?: boolean;
}

const own = (state: HostPageState, action: HostAction): FormState =>
  (state.posted ?? 'cancel') === action ? state : { lang: state.lang, site: state.site };

const isWrong = (state: FormState): boolean => state.problem !== undefined || state.errors !== undefined;

/** A form behind one tap, unfolded where something in it is wrong. */
const folded = (summary: string, content: Html, open: boolean): Html =>
  html`<details class="ticket-change"${open && html` open`}><summary>${summary}</summary>
${content}
</details>`;

function cancelForm(state: HostPageState): Html {
  const words = messages(state.lang).forms.host;
  const posted = own(state, 'cancel');
  const reason = { form: 'cancel', name: 'reason', label: words.reason, hint: words.reasonHint };
  const fields = html`<p>${words.cancelText}</p>
${hiddenField('action', 'cancel')}
${inputField(posted, reason, { maxlength: longest.reason })}`;
  const submit = state.taken + state.waiting > 0 ? words.cancelSubmit : words.cancelNobody;
  const frame = { id: 'cancel', action: state.action, label: words.cancel, submit };
  return folded(words.cancel, formAround(posted, frame, fields), isWrong(posted));
}

function personField(state: FormState, hosts: HostPageState['hosts']): Html {
  const [only, ...others] = hosts;
  if (only && others.length === 0) return hiddenField('person', only.id);
  const field = {
    form: 'address',
    name: 'person',
    label: messages(state.lang).forms.host.person,
    required: true,
  };
  return choicesField(
    state,
    field,
    hosts.map(({ id, name }) => ({ value: id, label: name })),
    { kind: 'radio' },
  );
}

function addressForm(state: HostPageState): Html | false {
  const { hosts, lang } = state;
  if (hosts.length === 0) return false;
  const words = messages(lang).forms.host;
  const posted = own(state, 'address');
  const having = hosts.filter((host) => host.own).map(({ name }) => name);
  const fields = html`<p>${having.length > 0 ? words.addressOf(list(lang, having)) : words.addressText}</p>
${hiddenField('action', 'address')}
${personField(posted, hosts)}
${emailField(posted, 'address', true, words.emailHint)}
${privacyLine(posted, words.addressPrivacy)}`;
  const frame = { id: 'address', action: state.action, label: words.address, submit: words.addressSubmit };
  return folded(words.address, formAround(posted, frame, fields), isWrong(posted));
}

function ticket(state: HostPageState): Html {
  const { lang, event, occurrence, cancelled, taken, waiting } = state;
  const words = messages(lang).forms.host;
  const { title } = localize(event, lang, state.site.data.languages[0] ?? lang);
  const where = placeParts(occurrence.place, state, lang);
  const status = cancelled ? 'cancelled' : 'confirmed';
  return html`<article class="ticket">
<h2 class="ticket-date"><time datetime="${occurrence.start}">${whenIs(lang, occurrence)}</time></h2>
<p class="ticket-event">${title}</p>
${where.length > 0 && html`<p class="ticket-place">${where.join(', ')}</p>`}
<p class="ticket-status" data-status="${status}">${cancelled ? words.cancelled : words.coming(taken)}</p>
${waiting > 0 && !cancelled && html`<ul class="ticket-facts"><li>${words.waiting(waiting)}</li></ul>`}
${cancelled?.reason && html`<p class="notice">${cancelled.reason}</p>`}
${!cancelled && !state.over && cancelForm(state)}
</article>`;
}

/**
 * What the link in a host's mail shows: the date, how many come (never who), and what a host can do about it. Escaped
 * HTML. Reading it changes nothing.
 */
export function hostPage(state: HostPageState): string {
  const words = messages(state.lang).forms.host;
  const { cancelled, over } = state;
  return html`<p class="form-intro">${words.intro}</p>
${state.asked && html`<p class="notice" role="status">${words.addressSent}</p>`}
${cancelled ? html`<p class="notice">${words.cancelledText}</p>` : over && html`<p class="notice">${words.over}</p>`}
${ticket(state)}
${addressForm(state)}`.toString();
}
