import { hash } from 'node:crypto';
import { cardAlt } from './card-alt.ts';
import type { Format } from './card-data.ts';
import { cardHash } from './card-version.ts';
import type { Size } from './cards/element.ts';
import { type FamilyCard, formatSizes, formats, inFormat } from './format.ts';
import { shareImagePath } from './share-image.ts';

/** One image of a family. */
export interface FamilyImage extends Size {
  format: Format;
  /** Its address on the site. */
  path: string;
}

/** The same card in every format. */
export const allFormats = <Card extends FamilyCard>(card: Card): Card[] =>
  formats.map((format) => inFormat(card, format));

/** The images of a person, a badge or an award: one for each place where it is shown. */
export function familyOf(card: FamilyCard): FamilyImage[] {
  return formats.map((format) => ({
    format,
    ...formatSizes[format],
    path: shareImagePath(inFormat(card, format)),
  }));
}

/** The address of the emblem as SVG: `/emblems/award-octopus-lea-martin-emblem-fr.0f1e2d….svg`. */
export const emblemSvgPath = (card: FamilyCard): string =>
  `/emblems/${inFormat(card, 'emblem').id}.${emblemSvgHash(card)}.svg`;

/** What names it: 20 hexadecimal digits of what is drawn, and six of the words in its title. */
export function emblemSvgHash(card: FamilyCard): string {
  const emblem = inFormat(card, 'emblem');
  return `${cardHash(emblem)}${hash('sha256', cardAlt(emblem)).slice(0, 6)}`;
}

/** The emblem as an SVG file of 600 × 600, every letter a path, with the text alternative as its title. */
export async function emblemSvg(card: FamilyCard): Promise<string> {
  // What sets letters takes long to load, and pages that only name addresses do without it.
  const { cardSvg } = await import('./card-svg.ts');
  return cardSvg(inFormat(card, 'emblem'), cardAlt(card));
}
