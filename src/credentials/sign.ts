import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { issue } from '@digitalbazaar/vc';
import { verificationMethodId } from './addresses.ts';
import { documentLoader } from './document-loader.ts';
import type { JsonLd } from './documents.ts';
import type { SigningKey } from './multikey.ts';

const signed = new Map<string, Promise<JsonLd>>();

/**
 * A credential with its proof (W3C Data Integrity, `eddsa-rdfc-2022`). The proof is as old as the credential: the same
 * credential and key give the same bytes at any time. A build signs each credential once.
 *
 * @param credential with `validFrom`; its issuer is the key's controller
 */
export function sign(
  credential: JsonLd & { readonly validFrom?: unknown },
  key: SigningKey,
  did: string,
): Promise<JsonLd> {
  const known = `${key.publicKeyMultibase} ${JSON.stringify(credential)}`;
  const running = signed.get(known) ?? addProof(credential, String(credential.validFrom), key, did);
  signed.set(known, running);
  return running;
}

async function addProof(credential: JsonLd, date: string, key: SigningKey, did: string): Promise<JsonLd> {
  const pair = await Ed25519Multikey.from({
    id: verificationMethodId(did, key.publicKeyMultibase),
    type: 'Multikey',
    controller: did,
    ...key,
  });
  const suite = new DataIntegrityProof({ signer: pair.signer(), cryptosuite, date });
  return issue({ credential: structuredClone(credential), suite, documentLoader, now: date });
}
