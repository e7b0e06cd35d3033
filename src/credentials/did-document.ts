import type { LedgerFile } from '../content/schemas/ledger.ts';
import { verificationMethodId } from './addresses.ts';
import { type JsonLd, startOf } from './documents.ts';

/**
 * The DID document of the place (W3C Decentralized Identifiers; `did:web`): every key that ever signed, so that what an old
 * one signed can still be checked. One that others may hold stays named, and vouches for nothing.
 *
 * @param did the place's identifier
 * @param keys of the ledger
 * @param current the public half of the key that signs now, which the ledger may not know yet
 * @returns undefined where there is no key at all
 */
export function didDocument(
  did: string,
  keys: LedgerFile['keys'],
  current: string | undefined,
): JsonLd | undefined {
  const known = keys.some(({ publicKeyMultibase }) => publicKeyMultibase === current);
  const added =
    current === undefined || known ? [] : [{ publicKeyMultibase: current, compromised: undefined }];
  const all = [...keys, ...added];
  if (all.length === 0) return undefined;
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
    id: did,
    verificationMethod: all.map(({ publicKeyMultibase, compromised }) => ({
      id: verificationMethodId(did, publicKeyMultibase),
      type: 'Multikey',
      controller: did,
      publicKeyMultibase,
      ...(compromised && { revoked: startOf(compromised) }),
    })),
    assertionMethod: all
      .filter(({ compromised }) => !compromised)
      .map(({ publicKeyMultibase }) => verificationMethodId(did, publicKeyMultibase)),
  };
}
