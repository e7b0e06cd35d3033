import { messages } from '../i18n/messages.ts';
import type { ProposalKind } from '../proposals/fields.ts';
import { formAround } from './form.ts';
import { html } from './html.ts';
import type { FormState } from './state.ts';

export interface ProposalConfirmState extends FormState {
  /** The page's own address: the form posts to it. */
  action: string;
  kind: ProposalKind;
  /** Where it stands. */
  state: 'open' | 'done' | 'published' | 'declined' | 'live';
}

/** What the link in the sender's mail shows. It shows nothing that was typed: whoever got the mail by mistake reads none of it. */
export function proposalConfirmForm(page: ProposalConfirmState): string {
  const { confirm, kinds } = messages(page.lang).proposals;
  const { kind, state, action } = page;
  if (state !== 'open') return html`<p class="form-intro" role="status">${confirm[state]}</p>`.toString();
  const frame = { id: 'confirm', action, label: confirm.title, submit: confirm.submit };
  const text = html`<p class="form-intro">${confirm.text(kinds[kind].what)}</p>`;
  return formAround(page, frame, text).toString();
}
