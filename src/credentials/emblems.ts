import { originalLanguage } from '../badges/card-source.ts';
import { cardHash } from '../badges/card-version.ts';
import { emblemSvg, emblemSvgHash } from '../badges/family.ts';
import { type FamilyCard, inFormat } from '../badges/format.ts';
import { awardCard, badgeCard } from '../badges/people-cards.ts';
import { shareImages } from '../badges/share-images.ts';
import type { Entry } from '../content/entries.ts';
import type { Badge } from '../content/schemas/others.ts';
import type { Given } from './about.ts';
import { bake } from './bake.ts';
import { textOf } from './documents.ts';
import { type Issuance, signedCredential } from './issuance.ts';
import { assertion } from './open-badges-2.ts';

const read = new Map<string, Promise<Buffer>>();

/** All who wear a badge wear the same: it is read once. */
function emblemOf(card: FamilyCard): Promise<Buffer> {
  const emblem = inFormat(card, 'emblem');
  const hash = cardHash(emblem);
  const png = read.get(hash) ?? shareImages().render(emblem);
  read.set(hash, png);
  return png;
}

/** The emblem of an award, 600×600, with its credentials baked in; hatched when it was withdrawn. */
export async function bakedEmblem(issuance: Issuance, given: Given): Promise<Buffer> {
  const png = await emblemOf(cardOf(issuance, given));
  const credential = await signedCredential(issuance, given);
  return bake(png, {
    openbadges: textOf(assertion(given, issuance.floor)),
    ...(credential && { openbadgecredential: textOf(credential) }),
  });
}

/** The same as a drawing, which holds no credential, with what names it. */
export function drawnEmblem(issuance: Issuance, given: Given): { hash: string; draw(): Promise<string> } {
  const card = cardOf(issuance, given);
  return { hash: emblemSvgHash(card), draw: () => emblemSvg(card) };
}

/** The emblem of a badge itself, that nobody in particular was given. */
export const badgeEmblem = ({ floor }: Issuance, badge: Entry<Badge>): Promise<Buffer> =>
  emblemOf(badgeCard(badge, floor, originalLanguage(floor)));

const cardOf = ({ floor }: Issuance, { award, person }: Given) =>
  awardCard(award, person, floor, originalLanguage(floor));
