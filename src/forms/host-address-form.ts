import { messages } from '../i18n/messages.ts';
import { formAround } from './form.ts';
import { html } from './html.ts';
import type { FormState } from './state.ts';

export interface HostAddressState extends FormState {
  /** The page's own address: the form posts to it. */
  action: string;
  /** Whose dates' mails will go to the address that the link was sent to. */
  name: string;
  /** It is confirmed. */
  done: boolean;
}

/** What the link in a mail to a new host address shows. It does not show the address: whoever has the link knows it. */
export function hostAddressForm(state: HostAddressState): string {
  const { lang, action, name, done } = state;
  const words = messages(lang).forms.host.confirm;
  if (done) return html`<p class="form-intro">${words.done(name)}</p>`.toString();
  const frame = { id: 'confirm', action, label: words.title, submit: words.submit };
  return formAround(state, frame, html`<p class="form-intro">${words.text(name)}</p>`).toString();
}
