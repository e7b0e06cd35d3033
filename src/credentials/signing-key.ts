import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { decodeBase58, encodeBase58 } from './base58.ts';

/** An Ed25519 key pair as Multikeys (W3C Controlled Identifiers, 2.2.2). */
export interface SigningKey {
  /** `z6Mk…` */
  publicKeyMultibase: string;
  /** `z…`: never to be shown, logged or published. */
  secretKeyMultibase: string;
}

/** `BADGE_SIGNING_KEY` cannot be read. The message never holds any of the key. */
export class MalformedKey extends Error {
  readonly plain = true;
  readonly expected = 'an Ed25519 private key';
  readonly found: string;
  readonly hint: string;

  constructor(found: string, hint: string) {
    super(`BADGE_SIGNING_KEY: expected an Ed25519 private key, found ${found}. ${hint}`);
    this.name = 'MalformedKey';
    this.found = found;
    this.hint = hint;
    // Where this is not caught, the stack would bury the text that the reader needs.
    this.stack = this.message;
  }
}

const seedLength = 32;
/** Multicodec prefixes, as varints: `ed25519-priv` and `ed25519-pub`. */
const secretPrefix = [0x80, 0x26];
const publicPrefix = [0xed, 0x01];
/** What comes before the seed in PKCS #8 (RFC 8410, 7). */
const pkcs8Prefix = Buffer.from('302e020100300506032b657004220420', 'hex');

const tryNew = 'Try npm run new -- badge-key, which makes one and says where to set it.';
const tryWhole = 'Try copying it again, whole, without quotes or spaces around it.';

/**
 * Reads a key in any of the forms in which people keep one: a Multikey (`z…`), PKCS #8 PEM (its line breaks may be
 * written as `\n`), a JWK of type OKP, or the 32-byte seed in hexadecimal, base64 or base64url.
 *
 * @throws MalformedKey
 */
export function readSigningKey(setting: string): SigningKey {
  const text = setting.trim();
  if (text === '') throw new MalformedKey('nothing but spaces', tryNew);
  if (text.startsWith('-----')) return keyPair(seedOfPem(text.replaceAll('\\n', '\n')));
  if (text.startsWith('{')) return keyPair(seedOfJwk(text));
  if (text.startsWith('did:') || text.startsWith('z6Mk')) throw publicHalf();
  if (/^[0-9a-f]+$/i.test(text) && text.length >= 60) return keyPair(seedOfHex(text));
  if (text.startsWith('z') && !isBase64Seed(text)) return keyPair(seedOfMultikey(text));
  if (isBase64Seed(text)) return keyPair(Buffer.from(text, 'base64'));
  throw new MalformedKey(`${count(text)} in no form that is known`, tryNew);
}

/** 32 bytes are 43 digits, and the `=` that some leave out. */
const isBase64Seed = (text: string): boolean => /^[A-Za-z0-9+/_-]{43}=?$/.test(text);

const count = (text: string): string => `${text.length} ${text.length === 1 ? 'character' : 'characters'}`;

const publicHalf = (): MalformedKey =>
  new MalformedKey(
    'a public key',
    `Try its private half; it was shown once, when the pair was made. Is it lost? ${tryNew}`,
  );

function seedOfMultikey(text: string): Buffer {
  const bytes = decodeBase58(text.slice(1));
  if (!bytes) throw new MalformedKey(`${count(text)} that begin like a Multikey and are none`, tryWhole);
  const payload = Buffer.from(bytes.subarray(2));
  if (bytes[0] !== secretPrefix[0] || bytes[1] !== secretPrefix[1]) {
    throw new MalformedKey('a Multikey of another kind, or a part of one', `${tryWhole} Or ${lower(tryNew)}`);
  }
  // Some libraries put the public key behind the seed.
  const seed = payload.subarray(0, seedLength);
  const rest = payload.subarray(seedLength);
  const complete = payload.length === seedLength || (payload.length === 64 && rest.equals(publicBytes(seed)));
  if (!complete) throw new MalformedKey(`a Multikey of ${payload.length} bytes instead of 32`, tryWhole);
  return seed;
}

function seedOfHex(text: string): Buffer {
  if (text.length === 2 * seedLength) return Buffer.from(text, 'hex');
  throw new MalformedKey(`${text.length} hexadecimal digits instead of ${2 * seedLength}`, tryWhole);
}

function seedOfPem(text: string): Buffer {
  if (text.includes('PUBLIC KEY')) throw publicHalf();
  if (text.includes('ENCRYPTED')) {
    throw new MalformedKey(
      'a PEM with a password',
      'Try it without: openssl pkcs8 -in key.pem -nocrypt -topk8.',
    );
  }
  let key: KeyObject;
  try {
    key = createPrivateKey(text);
  } catch {
    throw new MalformedKey('a PEM that cannot be read', `${tryWhole} Its line breaks may be written as \\n.`);
  }
  return seedOf(key);
}

function seedOfJwk(text: string): Buffer {
  const jwk = parseObject(text);
  if (!jwk) throw new MalformedKey('JSON that cannot be read', tryWhole);
  if (jwk.kty !== 'OKP' || jwk.crv !== 'Ed25519') {
    throw new MalformedKey(
      'a JWK of another kind',
      `Try one with "kty": "OKP" and "crv": "Ed25519". Or ${lower(tryNew)}`,
    );
  }
  if (typeof jwk.d !== 'string') throw publicHalf();
  const seed = Buffer.from(jwk.d, 'base64url');
  if (seed.length !== seedLength)
    throw new MalformedKey(`a JWK whose “d” has ${seed.length} bytes instead of 32`, tryWhole);
  if (typeof jwk.x === 'string' && !Buffer.from(jwk.x, 'base64url').equals(publicBytes(seed))) {
    throw new MalformedKey('a JWK whose “x” is not the public half of its “d”', tryWhole);
  }
  return seed;
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

function seedOf(key: KeyObject): Buffer {
  if (key.asymmetricKeyType !== 'ed25519') {
    throw new MalformedKey(`a PEM of another kind (${key.asymmetricKeyType})`, tryNew);
  }
  return key.export({ format: 'der', type: 'pkcs8' }).subarray(-seedLength);
}

function publicBytes(seed: Buffer): Buffer {
  const key = createPrivateKey({ key: Buffer.concat([pkcs8Prefix, seed]), format: 'der', type: 'pkcs8' });
  return createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32);
}

function keyPair(seed: Buffer): SigningKey {
  return {
    publicKeyMultibase: multibase(publicPrefix, publicBytes(seed)),
    secretKeyMultibase: multibase(secretPrefix, seed),
  };
}

const multibase = (prefix: readonly number[], bytes: Buffer): string =>
  `z${encodeBase58(Uint8Array.from([...prefix, ...bytes]))}`;

const lower = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);
