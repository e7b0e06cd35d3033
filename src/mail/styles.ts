import { dark, fonts, type Hue, hues, light } from '../design/tokens.ts';

/**
 * Styles of the mails. Mail programs keep little more than inline styles, so the light house is written inline, and the
 * house at night stands in the head for the programs that ask (Apple, Thunderbird, Samsung, Outlook's own markers).
 * Nothing is loaded from anywhere: no font, no image, nobody learns who opens a mail.
 */

export type Style = Record<string, string | number | undefined>;

/** `style` attributes in place: `css({ margin: 0 })` is `margin:0`. */
export function css(style: Style): string {
  return Object.entries(style)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}:${value}`)
    .join(';');
}

const system = "-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";

/** The house's faces where they are installed, else the system's. */
export const faces = {
  display: `'${fonts.display}','Avenir Next',${system}`,
  text: `'${fonts.text}',${system}`,
} as const;

/** The place's accent, by day and by night. */
export type HueColours = (typeof hues)[Hue];

/** Text styles by their job. */
export const type = {
  display: { 'font-family': faces.display, 'font-weight': 800, 'letter-spacing': '-0.01em' },
  text: { 'font-family': faces.text, 'font-size': '17px', 'line-height': '26px', color: light.ink },
  small: { 'font-family': faces.text, 'font-size': '14px', 'line-height': '21px', color: light.soft },
} as const;

const night = (rules: Record<string, Style>, prefix = ''): string =>
  Object.entries(rules)
    .map(([name, style]) => {
      const important = Object.entries(style).map(([key, value]) => `${key}:${value}!important`);
      return `${prefix}.${name}{${important.join(';')}}`;
    })
    .join('');

const hueClasses = (hue: Hue): Record<string, Style> => ({
  [`wash-${hue}`]: { 'background-color': hues[hue].dark.wash },
  [`hue-${hue}`]: { color: hues[hue].dark.text, 'border-color': hues[hue].dark.text },
});

const nightRules = (accent: HueColours): Record<string, Style> => ({
  paper: { 'background-color': dark.paper },
  notch: { 'background-color': dark.paper },
  band: { 'background-color': dark.band },
  ink: { color: dark.ink },
  soft: { color: dark.soft, 'border-color': dark.soft },
  rule: { 'border-color': dark.line },
  slab: { 'border-color': dark.ink },
  act: { 'background-color': accent.dark.text },
  'on-act': { color: dark.paper },
  ...Object.fromEntries(Object.keys(hues).flatMap((hue) => Object.entries(hueClasses(hue as Hue)))),
});

/** The style sheet in the head: the house at night, and small screens. */
export const styleSheet = (accent: HueColours): string =>
  [
    ':root{color-scheme:light dark;supported-color-schemes:light dark}',
    'body{margin:0;padding:0;width:100%;-webkit-text-size-adjust:100%;text-size-adjust:100%}',
    `@media (prefers-color-scheme:dark){${night(nightRules(accent))}}`,
    night(nightRules(accent), '[data-ogsc] '),
    '@media (max-width:480px){.gap{padding-left:16px!important;padding-right:16px!important}}',
  ].join('\n');
