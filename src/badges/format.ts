import type { BadgeCard, CardData, Format, PersonCard } from './card-data.ts';
import type { Size } from './cards/element.ts';

/** Pixels: what chat programs, networks and search engines show, a post, a story, and a badge by itself. */
export const formatSizes: Readonly<Record<Format, Size>> = {
  card: { width: 1200, height: 630 },
  square: { width: 1080, height: 1080 },
  story: { width: 1080, height: 1920 },
  emblem: { width: 600, height: 600 },
};

export const formats = Object.keys(formatSizes) as Format[];

/** A card that comes in every format. */
export type FamilyCard = PersonCard | BadgeCard;

/** The format of a card: all but people and badges are share cards alone. */
export const formatOf = (card: CardData): Format => ('format' in card && card.format) || 'card';

export const sizeOf = (card: CardData): Size => formatSizes[formatOf(card)];

/** The same card in a format, with its name: `award-octopus-lea-martin-square-fr`. */
export function inFormat<Card extends FamilyCard>(card: Card, format: Format): Card {
  const { format: before, ...bare } = card;
  const stem = (before ? [before, card.lang] : [card.lang]).join('-');
  const id = [card.id.slice(0, -stem.length - 1), ...(format === 'card' ? [] : [format]), card.lang].join(
    '-',
  );
  return { ...bare, id, ...(format === 'card' ? {} : { format }) } as Card;
}
