import { cream, dark, hues, light } from './tokens.ts';

type Rgb = readonly [number, number, number];
type HueColours = (typeof hues)['tomato'];

const toRgb = (hex: string): Rgb =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;

const toHex = (rgb: Rgb): string =>
  `#${rgb.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`.toUpperCase();

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r, g, b] = toRgb(hex).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two colours (`#RRGGBB`), 1 to 21, WCAG 2.2. */
export function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** `share` of the first colour, the rest of the second. */
function mix(first: string, second: string, share: number): string {
  const [a, b] = [toRgb(first), toRgb(second)];
  return toHex(a.map((value, index) => value * share + (b[index] ?? 0) * (1 - share)) as unknown as Rgb);
}

/** The colour itself, or as much nearer to `target` as it takes to stand out from every background by 4.5:1. */
function legible(colour: string, target: string, backgrounds: readonly string[]): string {
  for (let share = 1; share > 0; share -= 0.02) {
    const candidate = mix(colour, target, share);
    if (backgrounds.every((background) => contrast(candidate, background) >= 4.5)) return candidate;
  }
  return target;
}

/**
 * The accent of a place as a whole set of colours: a solid with its label, texts and washes for day and night. One that
 * would be hard to read is corrected in lightness.
 *
 * @param hex `#RRGGBB`
 */
export function accentColours(hex: string): HueColours {
  const known = Object.values(hues).find(({ solid }) => solid.toUpperCase() === hex.toUpperCase());
  if (known) return known;
  const onSolid = contrast(hex, cream) >= contrast(hex, light.ink) ? cream : light.ink;
  const solid = legible(hex, onSolid === cream ? '#000000' : '#FFFFFF', [onSolid]);
  const dayWash = mix(hex, light.card, 0.16);
  const nightWash = mix(hex, dark.paper, 0.28);
  return {
    solid,
    onSolid,
    light: { text: legible(hex, '#000000', [light.paper, light.card, light.band, dayWash]), wash: dayWash },
    dark: { text: legible(hex, '#FFFFFF', [dark.paper, dark.card, dark.band, nightWash]), wash: nightWash },
  };
}
