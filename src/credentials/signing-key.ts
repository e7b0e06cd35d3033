import { createPrivateKey, type KeyObject } from 'node:crypto';
import {
  isPublicKey,
  keyLength,
  keyPairOf,
  publicBytes,
  type SigningKey,
  secretPayload,
} from './multikey.ts';

/** `BADGE_SIGNING_KEY` cannot be used. The message never holds any of the key. */
export class MalformedKey extends Error {
  /** The person at the keyboard can mend it: commands show the message alone. */
  readonly plain = true;
  readonly expected = 'an Ed25519 private key';
  readonly found: string;
  /** What to try. */
  readonly hint: string;

  constructor(found: string, hint: string) {
    super(`BADGE_SIGNING_KEY: expected an Ed25519 private key, found ${found}. ${hint}`);
    this.name = 'MalformedKey';
    this.found = found;
    this.hint = hint;
  }
}

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
  if (text.startsWith('-----')) return keyPairOf(seedOfPem(text.replaceAll('\\n', '\n')));
  if (text.startsWith('{')) return keyPairOf(seedOfJwk(text));
  if (isPublicKey(text.replace(/^did:[^#]*#?/, ''))) throw publicHalf();
  // A Multikey has 47 digits and more, a seed in base64 has 43 and perhaps a sign that fills it up.
  if (/^z[A-Za-z0-9]{44,}$/.test(text)) return keyPairOf(seedOfMultikey(text));
  if (/^[A-Za-z0-9+/_-]{43}=?$/.test(text)) return keyPairOf(Buffer.from(text, 'base64'));
  if (/^[0-9a-f]{48,}$/i.test(text)) return keyPairOf(seedOfHex(text));
  throw new MalformedKey(
    `a text of ${text.length} characters that is no key`,
    `${tryWhole} No key yet? ${tryNew}`,
  );
}

const publicHalf = (): MalformedKey =>
  new MalformedKey(
    'a public key',
    'Try its private half, which was shown once when the pair was made. Is it lost? npm run new -- badge-key makes another pair.',
  );

function seedOfMultikey(text: string): Buffer {
  const bytes = secretPayload(text);
  if (!bytes) throw new MalformedKey('a Multikey of another kind, or a part of one', tryWhole);
  const seed = bytes.subarray(0, keyLength);
  const rest = bytes.subarray(keyLength);
  // Some libraries put the public key behind the seed.
  if (bytes.length === keyLength || (bytes.length === 2 * keyLength && rest.equals(publicBytes(seed))))
    return seed;
  throw new MalformedKey(`a Multikey of ${bytes.length} bytes instead of ${keyLength}`, tryWhole);
}

function seedOfHex(text: string): Buffer {
  if (text.length === 2 * keyLength) return Buffer.from(text, 'hex');
  throw new MalformedKey(`${text.length} hexadecimal digits instead of ${2 * keyLength}`, tryWhole);
}

function seedOfPem(text: string): Buffer {
  if (text.includes('PUBLIC KEY')) throw publicHalf();
  if (text.includes('ENCRYPTED')) {
    throw new MalformedKey(
      'a PEM with a password',
      'Try it without one: openssl pkcs8 -topk8 -nocrypt -in key.pem',
    );
  }
  let key: KeyObject;
  try {
    key = createPrivateKey(text);
  } catch {
    throw new MalformedKey('a PEM that cannot be read', `${tryWhole} Its line breaks may be written as \\n.`);
  }
  if (key.asymmetricKeyType !== 'ed25519') {
    throw new MalformedKey(`a PEM of another kind of key (${key.asymmetricKeyType})`, tryNew);
  }
  return key.export({ format: 'der', type: 'pkcs8' }).subarray(-keyLength);
}

function seedOfJwk(text: string): Buffer {
  const jwk = parseObject(text);
  if (!jwk) throw new MalformedKey('JSON that cannot be read', tryWhole);
  if (jwk.kty !== 'OKP' || jwk.crv !== 'Ed25519') {
    throw new MalformedKey('a JWK of another kind', 'Try one that has "kty": "OKP" and "crv": "Ed25519".');
  }
  if (typeof jwk.d !== 'string') throw publicHalf();
  const seed = Buffer.from(jwk.d, 'base64url');
  if (seed.length !== keyLength) {
    throw new MalformedKey(`a JWK whose d has ${seed.length} bytes instead of ${keyLength}`, tryWhole);
  }
  if (typeof jwk.x === 'string' && !Buffer.from(jwk.x, 'base64url').equals(publicBytes(seed))) {
    throw new MalformedKey('a JWK whose x is not the public half of its d', tryWhole);
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
