import { emblemSvg, emblemSvgHash, emblemSvgPath } from '../badges/family.ts';
import { personCard } from '../badges/people-cards.ts';
import type { Floor } from '../content/entries.ts';

/** A drawing (SVG) that is a file of the site. */
export interface Drawing {
  /** From the site's root; it carries the hash, so that browsers keep the picture for good. */
  path: string;
  /** Of what it is drawn from. */
  hash: string;
  draw(): string | Promise<string>;
}

/** The emblems of people. Those of awards lie beside their credentials, under addresses that stay. */
export function emblems(floor: Floor): Drawing[] {
  return floor.site.data.languages.flatMap((lang) =>
    floor.people.map((person): Drawing => {
      const card = personCard(person, floor, lang);
      return { path: emblemSvgPath(card), hash: emblemSvgHash(card), draw: () => emblemSvg(card) };
    }),
  );
}
