import type { Floor } from '../content/entries.ts';
import type { Ledger } from '../content/ledger.ts';
import { siteUrl } from '../site/meta.ts';
import { type Given, givenOn } from './about.ts';
import { didOf } from './addresses.ts';
import { didDocument } from './did-document.ts';
import type { JsonLd } from './documents.ts';
import type { SigningKey } from './multikey.ts';
import { openBadgeCredential } from './open-badges-3.ts';
import { sign } from './sign.ts';
import { awardName } from './status-index.ts';
import { statusList } from './status-list.ts';

/** What a place signs with: nothing at all without a key. */
export interface Issuance {
  floor: Floor;
  ledger: Pick<Ledger, 'written' | 'indexes' | 'withdrawn'>;
  key: SigningKey | undefined;
}

const didOfPlace = ({ floor }: Issuance): string => didOf(siteUrl(floor.site));

/** The place of an award in the status list, where it is to be signed. */
const indexOf = ({ ledger, key }: Issuance, { badge, person }: Given): number | undefined =>
  key && ledger.indexes[awardName(badge.id, person.id)];

/** Every award that is signed. */
export const signedOnes = (issuance: Issuance): Given[] =>
  givenOn(issuance.floor).filter((given) => indexOf(issuance, given) !== undefined);

/** An award's signed credential; undefined where it is hosted alone. */
export async function signedCredential(issuance: Issuance, given: Given): Promise<JsonLd | undefined> {
  const { floor, key } = issuance;
  const index = indexOf(issuance, given);
  if (!key || index === undefined) return undefined;
  return sign(openBadgeCredential(given, index, floor), key, didOfPlace(issuance));
}

/** The signed status list; undefined without a key. */
export async function signedStatusList(issuance: Issuance): Promise<JsonLd | undefined> {
  const { floor, ledger, key } = issuance;
  return key && sign(await statusList(ledger.withdrawn, floor), key, didOfPlace(issuance));
}

/** The place's DID document; undefined where there is no key and never was one. */
export const placeDid = (issuance: Issuance): JsonLd | undefined =>
  didDocument(didOfPlace(issuance), issuance.ledger.written.keys, issuance.key?.publicKeyMultibase);
