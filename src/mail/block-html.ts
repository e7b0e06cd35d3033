import { light } from '../design/tokens.ts';
import { type Html, html } from '../forms/html.ts';
import type { Block, ListLine } from './letter.ts';
import { plainLines } from './plain.ts';
import { css, type HueColours, type } from './styles.ts';
import { ticketHtml } from './ticket-html.ts';

/** Text with its line breaks. */
const lines = (text: string): Html[] =>
  plainLines(text)
    .trim()
    .split('\n')
    .map((line, index) => html`${index > 0 && html`<br>`}${line}`);

const paragraph = (text: string): Html =>
  html`<p class="ink" style="${css({ ...type.text, margin: '0 0 16px' })}">${lines(text)}</p>`;

/** A filled cell: the one way to draw a button that Outlook draws too. */
function button(label: string, url: string, { solid, onSolid }: HueColours): Html {
  const link = css({
    ...type.text,
    display: 'inline-block',
    padding: '13px 24px',
    'font-weight': 700,
    color: onSolid,
    'text-decoration': 'none',
  });
  return html`<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:8px 0 24px"><tr>
<td class="act" bgcolor="${solid}" style="${css({ 'background-color': solid, 'border-radius': '4px', 'mso-padding-alt': '13px 24px' })}"><a class="on-act" href="${url}" style="${link}">${label}</a></td>
</tr></table>`;
}

/** What somebody wrote, on a band with a rule beside it. */
const quotation = (content: readonly Html[]): Html =>
  html`<blockquote class="band rule" style="${css({ margin: '0 0 20px', padding: '12px 16px', 'background-color': light.band, 'border-left': `4px solid ${light.line}` })}">${content}</blockquote>`;

const bare = (text: string): Html =>
  html`<p class="ink" style="${css({ ...type.text, margin: 0 })}">${lines(text)}</p>`;

const heading = (text: string): Html =>
  html`<h2 class="ink" style="${css({ ...type.display, 'font-weight': 700, margin: '0 0 8px', 'font-size': '18px', 'line-height': '24px', color: light.ink })}">${text}</h2>`;

/** One line each, however long the name is. */
function listHtml(lines: readonly ListLine[]): Html {
  const item = css({
    ...type.text,
    padding: '7px 0',
    'border-top': `1px solid ${light.line}`,
    'overflow-wrap': 'anywhere',
  });
  const link = css({ color: light.ink });
  const soft = css({ color: light.soft });
  return html`<ul style="margin:0 0 24px;padding:0;list-style:none">${lines.map(
    ({ lead, name, url, more }) =>
      html`<li class="ink rule" style="${item}">${lead && html`<b>${lead}</b> `}${
        url ? html`<a class="ink" href="${url}" style="${link}">${name}</a>` : name
      }${more && html` <span class="soft" style="${soft}">${more}</span>`}</li>`,
  )}</ul>`;
}

const code = (text: string): Html =>
  html`<pre class="band ink" style="${css({ ...type.text, 'font-family': 'ui-monospace,Menlo,Consolas,monospace', 'font-size': '15px', margin: '0 0 20px', padding: '12px 16px', 'background-color': light.band, 'white-space': 'pre-wrap', 'overflow-wrap': 'anywhere' })}">${text}</pre>`;

/** @param accent the colours of what acts */
export function blockHtml(block: Block, accent: HueColours): Html {
  switch (block.type) {
    case 'tickets':
      return html`<div style="padding:0 0 12px">${block.tickets.map(
        (ticket) => html`<div style="padding:0 0 12px">${ticketHtml(ticket)}</div>`,
      )}</div>`;
    case 'text':
      return paragraph(block.text);
    case 'action':
      return button(block.label, block.url, accent);
    case 'words':
      return html`${heading(block.heading)}${quotation([bare(block.text)])}`;
    case 'answers':
      return html`${block.answers.map(
        ({ question, answer }) => html`${heading(question)}${quotation(answer.map(bare))}`,
      )}`;
    case 'list':
      return html`${heading(block.heading)}${listHtml(block.lines)}`;
    case 'code':
      return code(block.text);
  }
}
