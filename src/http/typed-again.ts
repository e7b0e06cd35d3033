import { honeypot } from '../forms/form.ts';
import { type Html, html } from '../forms/html.ts';
import type { FormValues } from '../forms/state.ts';
import { messages } from '../i18n/messages.ts';
import type { Exchange } from './route.ts';

/** What people write themselves, as opposed to what a page puts into its form. */
const ownWords = ['name', 'email', 'pitch', 'note', 'message'] as const;

/**
 * What was typed, where there is no form to put it back into: to be read and copied, and where `sendable`, to be sent
 * again as it was.
 */
export function typedAgain({ lang, url }: Exchange, values: FormValues, sendable: boolean): Html {
  const words = messages(lang).forms;
  const labels = {
    name: words.name,
    email: words.email,
    pitch: words.rsvp.pitch,
    note: words.rsvp.note,
    message: words.introduction.message,
  };
  const shown = Object.entries(values).filter(([name]) => name.startsWith('answers.'));
  const lines = [
    ...ownWords.flatMap((name) => (values[name]?.[0] ? [[labels[name], values[name]] as const] : [])),
    ...shown.map(([name, texts]) => [name.slice('answers.'.length), texts ?? []] as const),
  ];
  const hidden = Object.entries(values)
    .filter(([name]) => name !== honeypot)
    .flatMap(([name, texts]) =>
      (texts ?? []).map((text) => html`<input type="hidden" name="${name}" value="${text}">`),
    );
  return html`${
    lines.length > 0 &&
    html`<dl class="typed">${lines.map(([label, texts]) => html`<dt>${label}</dt><dd>${texts.join(', ')}</dd>`)}</dl>`
  }${
    sendable &&
    html`<form class="form" method="post" action="${url.pathname}">${hidden}<p class="form-actions"><button class="button" type="submit">${words.pages.sendAgain}</button></p></form>`
  }`;
}
