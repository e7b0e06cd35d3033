import { accentColours } from './accent.ts';
import { dark, type Hue, hueNames, hues, light } from './tokens.ts';

type Scheme = 'light' | 'dark';

const declarations = (pairs: Record<string, string>): string =>
  Object.entries(pairs)
    .map(([name, value]) => `--${name}: ${value};`)
    .join(' ');

type Colours = (typeof hues)[Hue];

/** What is the same by day and by night: a solid, and the label that stands on it. */
const solidOf = (name: string, { solid, onSolid }: Colours): Record<string, string> => ({
  [name]: solid,
  [`on-${name}`]: onSolid,
});

const themeOf = (name: string, { text, wash }: Colours[Scheme]): Record<string, string> => ({
  [`${name}-text`]: text,
  [`${name}-wash`]: wash,
});

/** At night a button is ink on the bright text colour: a dark solid would sink into the page. */
function actOf({ solid, onSolid, dark: { text } }: Colours, scheme: Scheme): Record<string, string> {
  const night = scheme === 'dark';
  return { 'accent-act': night ? text : solid, 'on-accent-act': night ? dark.paper : onSolid };
}

const named = (accent: string): [name: string, colours: Colours][] => [
  ...hueNames.map((hue): [string, Colours] => [hue, hues[hue]]),
  ['accent', accentColours(accent)],
];

/** @param accent the place's own colour, `#RRGGBB` */
const solids = (accent: string): string =>
  declarations(Object.assign({}, ...named(accent).map(([name, colours]) => solidOf(name, colours))));

/** Everything that changes between day and night, as declarations. */
export function schemeCss(scheme: Scheme, accent: string): string {
  return declarations(
    Object.assign(
      { ...(scheme === 'light' ? light : dark) },
      ...named(accent).map(([name, colours]) => themeOf(name, colours[scheme])),
      actOf(accentColours(accent), scheme),
    ),
  );
}

const hueClass = (hue: Hue): string =>
  `.hue-${hue} { ${declarations({
    hue: `var(--${hue})`,
    'on-hue': `var(--on-${hue})`,
    'hue-text': `var(--${hue}-text)`,
    'hue-wash': `var(--${hue}-wash)`,
  })} }`;

/** The look's colours as custom properties, by day and by night, and a class for each hue. */
export function tokensCss(accent: string): string {
  return [
    `:root { color-scheme: light dark; ${solids(accent)} ${schemeCss('light', accent)} }`,
    `@media (prefers-color-scheme: dark) { :root { ${schemeCss('dark', accent)} } }`,
    ...hueNames.map(hueClass),
    '',
  ].join('\n');
}
