import { type Hue, hues, light } from '../design/tokens.ts';
import { type Html, html } from '../forms/html.ts';
import type { Ticket } from './letter.ts';
import { css, type Style, type } from './styles.ts';

/** Radius of the notch between the stub and the ticket, in pixels. */
const notch = 10;

/** A part of the ticket: its colours by day, and the classes that change them at night. */
interface Surface {
  className: string;
  colour: string;
  textClass: string;
  text: string;
}

const wash = (hue: Hue): Surface => ({
  className: `wash-${hue}`,
  colour: hues[hue].light.wash,
  textClass: `hue-${hue}`,
  text: hues[hue].light.text,
});

/** The floor's colour, at night as by day. */
const solid = (hue: Hue): Surface => ({
  className: 'solid',
  colour: hues[hue].solid,
  textClass: 'on-solid',
  text: hues[hue].onSolid,
});

const grey: Surface = { className: 'band', colour: light.band, textClass: 'soft', text: light.soft };

/** Only a seat has the floor's full colour; who waits has its wash, and what is cancelled has gone grey. */
const stubOf = ({ tone, hue }: Ticket): Surface => ({ yes: solid(hue), waiting: wash(hue), no: grey })[tone];

const bodyOf = ({ tone, hue }: Ticket): Surface => (tone === 'no' ? grey : wash(hue));

const cell = (surface: Surface, style: Style, content: Html | string = ''): Html =>
  html`<td class="${surface.className} ${surface.textClass}" bgcolor="${surface.colour}" style="${css({ 'background-color': surface.colour, color: surface.text, ...style })}">${content}</td>`;

/** A quarter of the bite that is taken out where the stub is torn off; a square where radii are unknown (Outlook). */
const bite = (corner: string): Html =>
  html`<div class="notch" style="${css({ width: `${notch}px`, height: `${notch}px`, 'background-color': light.paper, [`border-${corner}-radius`]: `${notch}px`, 'font-size': 0, 'line-height': 0 })}"></div>`;

/** A thin row above or below the ticket's text, with the bite in the middle. */
function edge(stub: Surface, body: Surface, side: 'top' | 'bottom'): Html {
  const facing = side === 'top' ? 'bottom' : 'top';
  const thin = { height: `${notch}px`, padding: 0, 'font-size': 0, 'line-height': 0 };
  return html`<tr>${cell(stub, { ...thin, [`border-${side}-left-radius`]: '6px' })}${cell(stub, { ...thin, width: `${notch}px` }, bite(`${facing}-left`))}${cell(body, { ...thin, width: `${notch}px` }, bite(`${facing}-right`))}${cell(body, { ...thin, [`border-${side}-right-radius`]: '6px' })}</tr>`;
}

function stubText({ stub, tone }: Ticket, { text, textClass }: Surface): Html {
  const word = css({
    ...type.display,
    'font-size': '15px',
    'line-height': '20px',
    'font-weight': 700,
    color: text,
  });
  const day = css({
    ...type.display,
    'font-size': '44px',
    'line-height': '44px',
    'letter-spacing': '-0.03em',
    color: text,
    'text-decoration': tone === 'no' ? 'line-through' : undefined,
  });
  // The date is said in full beside it.
  return html`<div aria-hidden="true"><div class="${textClass}" style="${word}">${stub.weekday}</div><div class="${textClass}" style="${day}">${stub.day}</div><div class="${textClass}" style="${word}">${stub.month}</div></div>`;
}

function bodyText(ticket: Ticket, { text, textClass }: Surface): Html {
  const struck = { 'text-decoration': ticket.tone === 'no' ? 'line-through' : undefined };
  const line = (content: string | undefined, style: Style = {}): Html | false =>
    content !== undefined &&
    content !== '' &&
    html`<div class="ink" style="${css({ ...type.text, 'font-size': '16px', 'line-height': '24px', ...style })}">${content}</div>`;
  return html`<div class="${textClass}" style="${css({ ...type.small, color: text, 'font-weight': 700, 'padding-bottom': '4px' })}">${ticket.status}</div>
<h2 class="ink" style="${css({ ...type.display, margin: 0, 'font-size': '22px', 'line-height': '26px', color: light.ink })}">${ticket.title}</h2>
${line(ticket.date, { 'padding-top': '6px', ...struck })}
${line(ticket.hours, { ...type.display, 'font-weight': 700, 'font-size': '20px', 'line-height': '28px', ...struck })}
${line(ticket.place, { 'padding-top': '4px' })}
${line(ticket.hosts)}
${ticket.notes.map((note) => line(note, { 'padding-top': '6px' }))}`;
}

/** The ticket: the torn-off date on the floor's colour, the rest on its wash. */
export function ticketHtml(ticket: Ticket): Html {
  const stub = stubOf(ticket);
  const body = bodyOf(ticket);
  const table = css({ width: '100%', 'border-collapse': 'separate', 'border-spacing': 0 });
  return html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="${table}">
${edge(stub, body, 'top')}
<tr>${cell(stub, { width: '74px', padding: '4px 0', 'text-align': 'center', 'vertical-align': 'middle' }, stubText(ticket, stub))}${cell(stub, { width: `${notch - 2}px`, padding: 0, 'border-right': `2px dashed ${stub.text}` })}${cell(body, { width: `${notch}px`, padding: 0 })}${cell(body, { padding: '2px 16px 4px 4px', 'vertical-align': 'middle' }, bodyText(ticket, body))}</tr>
${edge(stub, body, 'bottom')}
</table>`;
}
