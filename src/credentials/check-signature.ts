import { decodeBase58 } from './base58.ts';
import { Unverifiable } from './check-verdict.ts';
import type { SignedStatements } from './statements.ts';

/**
 * Checks a proof of `eddsa-rdfc-2022` (W3C Data Integrity EdDSA Cryptosuites 1.0, 3.2): the signature is over the hash of
 * the proof's options, then that of the document.
 *
 * @param proofValue the signature as multibase, `z…`
 * @throws Unverifiable
 */
export async function checkSignature(
  { document, proof }: SignedStatements,
  proofValue: string,
  key: CryptoKey,
): Promise<void> {
  const [options, content] = await Promise.all([hash(proof), hash(document)]);
  const signed = Uint8Array.from([...options, ...content]);
  const signature = proofValue.startsWith('z') ? decodeBase58(proofValue.slice(1)) : undefined;
  if (!signature || !(await crypto.subtle.verify('Ed25519', key, signature, signed))) {
    throw new Unverifiable('signature');
  }
}

async function hash(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}
