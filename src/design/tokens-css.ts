import { accentColours } from './accent.ts';
import { dark, type Hue, hueNames, hues, light } from './tokens.ts';

type Scheme = 'light' | 'dark';

const declarations = (pairs: Record<string, string>): string =>
  Object.entries(pairs)
    .map(([name, value]) => `--${name}: ${value};`)
    .join(' ');

/** At night a button is ink on the bright text colour: a dark solid would sink into the page. */
function schemeOf(name: string, colours: (typeof hues)[Hue], scheme: Scheme): Record<string, string> {
  const { text, wash } = colours[scheme];
  const night = scheme === 'dark';
  return {
    [name]: colours.solid,
    [`on-${name}`]: colours.onSolid,
    [`${name}-act`]: night ? text : colours.solid,
    [`on-${name}-act`]: night ? dark.paper : colours.onSolid,
    [`${name}-text`]: text,
    [`${name}-wash`]: wash,
  };
}

function scheme(name: Scheme, accent: string): string {
  const surfaces: Record<string, string> = { ...(name === 'light' ? light : dark) };
  const colours = hueNames.map((hue) => schemeOf(hue, hues[hue], name));
  return declarations(Object.assign(surfaces, ...colours, schemeOf('accent', accentColours(accent), name)));
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
    `:root { color-scheme: light dark; ${scheme('light', accent)} }`,
    `@media (prefers-color-scheme: dark) { :root { ${scheme('dark', accent)} } }`,
    ...hueNames.map(hueClass),
    '',
  ].join('\n');
}
