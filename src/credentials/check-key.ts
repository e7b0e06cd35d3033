import { decodeBase58 } from './base58.ts';
import { Unverifiable } from './check-verdict.ts';

/** The parts of a DID document (W3C Controlled Identifiers 1.0) that name keys. */
interface DidDocument {
  id?: unknown;
  verificationMethod?: unknown;
  assertionMethod?: unknown;
}

/** `ed25519-pub` of multicodec, as a varint. */
const prefix = [0xed, 0x01];
const keyLength = 32;

/**
 * The key that a proof names, if `did` publishes it and stands by it: it is in `assertionMethod`, not only in the list of
 * keys, which keeps those that fell into wrong hands too.
 *
 * @throws Unverifiable
 */
export async function publishedKey(
  didDocument: DidDocument,
  did: string,
  verificationMethod: unknown,
): Promise<CryptoKey> {
  if (didDocument.id !== did) throw new Unverifiable('host');
  const { verificationMethod: methods, assertionMethod } = didDocument;
  if (!Array.isArray(methods) || !Array.isArray(assertionMethod)) throw new Unverifiable('unreadable');
  const method: unknown = methods.find((one: unknown) => fieldOf(one, 'id') === verificationMethod);
  if (!assertionMethod.includes(verificationMethod) || fieldOf(method, 'controller') !== did) {
    throw new Unverifiable('key');
  }
  return importKey(rawKey(fieldOf(method, 'publicKeyMultibase')));
}

const fieldOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;

/** The 32 bytes of a Multikey, `z6Mk…`. */
function rawKey(multikey: unknown): Uint8Array<ArrayBuffer> {
  const bytes =
    typeof multikey === 'string' && multikey.startsWith('z') ? decodeBase58(multikey.slice(1)) : undefined;
  const raw = bytes?.slice(prefix.length);
  if (raw?.length !== keyLength || prefix.some((byte, index) => bytes?.[index] !== byte)) {
    throw new Unverifiable('key');
  }
  return raw;
}

async function importKey(raw: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  try {
    return await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
  } catch {
    // No `crypto.subtle` without HTTPS; no Ed25519 in browsers from before 2025.
    throw new Unverifiable('browser');
  }
}
