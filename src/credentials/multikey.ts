import { createPrivateKey, createPublicKey } from 'node:crypto';
import { decodeBase58, encodeBase58 } from './base58.ts';

/** An Ed25519 key pair as Multikeys (W3C Controlled Identifiers, 2.2.2). */
export interface SigningKey {
  /** `z6Mk…` */
  publicKeyMultibase: string;
  /** `z…`: never to be shown, logged or published. */
  secretKeyMultibase: string;
}

/** Bytes of an Ed25519 seed, and of a public key. */
export const keyLength = 32;

/** Multicodec prefixes, as varints: `ed25519-priv` and `ed25519-pub`. */
const secretPrefix = [0x80, 0x26];
const publicPrefix = [0xed, 0x01];
/** What comes before the seed in PKCS #8 (RFC 8410, 7). */
const pkcs8Prefix = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The public half of a seed. */
export function publicBytes(seed: Uint8Array): Buffer {
  const key = createPrivateKey({ key: Buffer.concat([pkcs8Prefix, seed]), format: 'der', type: 'pkcs8' });
  return createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-keyLength);
}

/** @param seed 32 random bytes */
export function keyPairOf(seed: Uint8Array): SigningKey {
  return {
    publicKeyMultibase: multibase(publicPrefix, publicBytes(seed)),
    secretKeyMultibase: multibase(secretPrefix, seed),
  };
}

/** What a Multikey of a secret key holds; undefined for a text that is none. The length is not checked. */
export function secretPayload(text: string): Buffer | undefined {
  return payload(text, secretPrefix);
}

/** Whether a text is an Ed25519 public key as a Multikey. */
export const isPublicKey = (text: string): boolean => payload(text, publicPrefix)?.length === keyLength;

function payload(text: string, prefix: readonly number[]): Buffer | undefined {
  const bytes = text.startsWith('z') ? decodeBase58(text.slice(1)) : undefined;
  return bytes && prefix.every((byte, at) => bytes[at] === byte) ? Buffer.from(bytes.subarray(2)) : undefined;
}

const multibase = (prefix: readonly number[], bytes: Uint8Array): string =>
  `z${encodeBase58(Uint8Array.from([...prefix, ...bytes]))}`;
