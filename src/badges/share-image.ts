import type { CardData } from './card-data.ts';
import { cardHash } from './card-version.ts';

/**
 * The address of a card's image, `/share/person-lea-martin-fr.0f1e2d….png`. The hash is that of the inputs, so pages
 * know it before anything is drawn, and whoever cached an older picture fetches the new one.
 */
export function shareImagePath(card: CardData): string {
  return `/share/${shareImageName(card)}.png`;
}

/** The address's changing part: what the route calls `name`. */
export function shareImageName(card: CardData): string {
  return `${card.id}.${cardHash(card)}`;
}
