import type { Place } from '../content/schemas/event.ts';
import { storeyOf } from './storeys.ts';

type House = Parameters<typeof storeyOf>[0];

/**
 * Where in the house: “La grande table”, “1er étage”. Events name the floor as the site's own file does; it is said in the
 * language asked for, and left out where the name says it already.
 */
export function roomParts(place: Place | undefined, house: House, lang: string): string[] {
  if (!place) return [];
  const floor = storeyOf(house, lang, place.floor)?.label ?? place.floor;
  const said = floor === undefined || place.name.toLowerCase().includes(floor.toLowerCase());
  return said ? [place.name] : [place.name, floor];
}

/** From the room to the street: the same, and the address. */
export const placeParts = (place: Place | undefined, house: House, lang: string): string[] => [
  ...roomParts(place, house, lang),
  ...(place?.address ? [place.address] : []),
];
