import type { Floor } from '../content/entries.ts';
import { localize } from '../content/localize.ts';
import { floorHue, type Hue } from '../design/tokens.ts';

type House = Pick<Floor, 'site'>;

/** Where in the house something is. */
export interface Storey {
  /** “1er étage”. */
  label: string;
  /** “1er”: what fits on the lift’s plate. */
  short: string;
  /** Its place from the ground up, and how many floors there are. */
  index: number;
  count: number;
  hue: Hue;
}

/**
 * A floor's name as short as on a lift's button: “1er étage” 1er, “1. Stock” 1., “Rez-de-chaussée” RDC, “Ground floor” GF,
 * “Mezzanine” Mez.
 */
export function shortFloor(label: string): string {
  const ordinal = /^[-−+]?\d+(?:\p{L}+|\.)?/u.exec(label)?.[0];
  if (ordinal) return ordinal;
  const words = label.split(/[\s\u2010-\u2015-]+/).filter(Boolean);
  if (words.length > 1)
    return words
      .map((word) => [...word][0]?.toUpperCase())
      .slice(0, 3)
      .join('');
  return [...label].slice(0, 3).join('');
}

/** The site's floors in a language, from the ground up. */
export function storeysOf(house: House, lang: string): Storey[] {
  const original = house.site.data.languages[0] ?? lang;
  const labels = localize(house.site, lang, original).floors;
  return labels.map((label, index) => ({
    label,
    short: shortFloor(label),
    index,
    count: labels.length,
    hue: floorHue(index),
  }));
}

/** The floor that an entry names, in a language; entries name it as the site's own file does, or as its translation. */
export function storeyOf(house: House, lang: string, label: string | undefined): Storey | undefined {
  if (label === undefined) return undefined;
  const floors = storeysOf(house, lang);
  const index = house.site.data.floors.indexOf(label);
  return floors[index] ?? floors.find((known) => known.label === label);
}
