import { accentColours } from '../design/accent.ts';
import { floorHue, hues, light } from '../design/tokens.ts';
import { type Html, html } from '../forms/html.ts';
import { directionOf } from '../i18n/direction.ts';
import { blockHtml } from './block-html.ts';
import type { Letter } from './letter.ts';
import { imprint } from './plain-text.ts';
import type { Reader } from './reader.ts';
import { css, styleSheet, type } from './styles.ts';

/** Wide enough for a sentence, narrow enough for a preview pane. */
const widest = 560;

/** Outlook on Windows knows no widest width: a table of that width around the letter, which only it sees. */
const outlook = {
  open: html`<!--[if mso]><table role="presentation" width="${widest}" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->`,
  close: html`<!--[if mso]></td></tr></table><![endif]-->`,
};

/** Shown by mail programs after the subject, and nowhere in the mail; the blanks keep the next words out of it. */
const preheader = (text: string): Html =>
  html`<div style="display:none;max-height:0;max-width:0;overflow:hidden;mso-hide:all">${text}${'\u00a0\u200c'.repeat(60)}</div>`;

/** The house in section, lying down: one stripe for each floor, between two slabs. */
const floors = ({ site }: Reader): Html =>
  html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr>${site.floors
    .map((_, index) => floorHue(index))
    .map(
      (hue) =>
        html`<td bgcolor="${hues[hue].solid}" style="${css({ height: '6px', 'background-color': hues[hue].solid, 'font-size': 0, 'line-height': 0 })}"></td>`,
    )}</tr></table>`;

/** The mail as an HTML document. Everything that is put into it is escaped. */
export function htmlOf(letter: Letter, reader: Reader): string {
  const { lang, site } = reader;
  const accent = accentColours(site.colours.accent);
  const wordmark = css({ ...type.display, 'font-size': '20px', 'line-height': '24px', color: light.ink });
  const title = css({
    ...type.display,
    margin: '0 0 20px',
    'font-size': '30px',
    'line-height': '33px',
    'letter-spacing': '-0.02em',
    color: light.ink,
  });
  const page = html`<!doctype html>
<html lang="${lang}" dir="${directionOf(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no,date=no,address=no,email=no">
<title>${letter.subject}</title>
<style>${styleSheet(accent)}</style>
</head>
<body class="paper" bgcolor="${light.paper}" style="${css({ margin: 0, padding: 0, 'background-color': light.paper })}">
${preheader(letter.preheader)}
<table role="presentation" class="paper" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="${light.paper}" style="${css({ 'background-color': light.paper })}"><tr><td align="center">
${outlook.open}<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="${css({ 'max-width': `${widest}px` })}"><tr><td class="gap" style="padding:24px 20px 32px;text-align:start">
<div class="ink" style="${wordmark}">${site.name}</div>
<div style="padding:8px 0 28px"><div class="slab" style="${css({ 'border-top': `3px solid ${light.ink}`, 'border-bottom': `3px solid ${light.ink}` })}">${floors(reader)}</div></div>
${letter.greeting && html`<p class="soft" style="${css({ ...type.text, margin: '0 0 4px', color: light.soft })}">${letter.greeting}</p>`}
<h1 class="ink" style="${title}">${letter.heading}</h1>
${letter.blocks.map((block) => blockHtml(block, accent))}
<div class="rule" style="${css({ 'border-top': `1px solid ${light.line}`, margin: '28px 0 0', padding: '16px 0 0' })}">
${[...letter.footer, imprint(reader)].map(
  (line) => html`<p class="soft" style="${css({ ...type.small, margin: '0 0 6px' })}">${line}</p>`,
)}
</div>
</td></tr></table>${outlook.close}
</td></tr></table>
</body>
</html>
`;
  return page.toString();
}
