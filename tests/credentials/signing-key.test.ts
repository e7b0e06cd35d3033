import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { encodeBase58 } from '../../src/credentials/base58.ts';
import { keyPairOf } from '../../src/credentials/multikey.ts';
import { MalformedKey, readSigningKey } from '../../src/credentials/signing-key.ts';

const seed = Buffer.from(Array.from({ length: 32 }, (_, index) => 7 * index + 3));
const pair = keyPairOf(seed);
const prefix = Buffer.from('302e020100300506032b657004220420', 'hex');
const der = Buffer.concat([prefix, seed]);
const pem = `-----BEGIN PRIVATE KEY-----\n${der.toString('base64')}\n-----END PRIVATE KEY-----\n`;
const publicKey = Buffer.from('f39fd6e51aad88f6f4ce6ab8827279cfffb92266', 'hex');
const jwk = (more: object) =>
  JSON.stringify({ kty: 'OKP', crv: 'Ed25519', d: seed.toString('base64url'), ...more });
const secret = (...bytes: Uint8Array[]) =>
  `z${encodeBase58(Buffer.concat([Buffer.from([0x80, 0x26]), ...bytes]))}`;

describe('a key is read', () => {
  test.each([
    ['as a Multikey', pair.secretKeyMultibase],
    ['as hexadecimal', seed.toString('hex').toUpperCase()],
    ['as base64', seed.toString('base64')],
    ['as base64url', seed.toString('base64url')],
    ['as a PEM', pem],
    ['as a PEM on one line', pem.replaceAll('\n', '\\n')],
    ['as a JWK', jwk({})],
    ['with spaces around it', `  ${pair.secretKeyMultibase}\n`],
  ])('%s', (_, text) => {
    expect(readSigningKey(text)).toEqual(pair);
  });

  test('as openssl and Node make one', () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const { d = '', x = '' } = privateKey.export({ format: 'jwk' });
    const read = readSigningKey(privateKey.export({ format: 'pem', type: 'pkcs8' }).toString());
    expect(read).toEqual(keyPairOf(Buffer.from(d, 'base64url')));
    expect(read).toEqual(readSigningKey(JSON.stringify({ kty: 'OKP', crv: 'Ed25519', d, x })));
  });

  test('as the standard’s test vectors have it (W3C Data Integrity EdDSA Cryptosuites)', () => {
    expect(readSigningKey('z3u2en7t5LR2WtQH5PfFqMqwVHBeXouLzo6haApm8XHqvjxq')).toMatchObject({
      publicKeyMultibase: 'z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2',
    });
  });
});

const again = 'Try copying it again, whole, without quotes or spaces around it.';
const half =
  'found a public key. Try its private half, which was shown once when the pair was made. Is it lost? npm run new -- badge-key makes another pair.';
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const p256 = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' });
const locked = generateKeyPairSync('ed25519').privateKey.export({
  format: 'pem',
  type: 'pkcs8',
  cipher: 'aes-256-cbc',
  passphrase: 'x',
});
const publicPem = generateKeyPairSync('ed25519').publicKey.export({ format: 'pem', type: 'spki' });

const malformed: [name: string, text: string, message: string][] = [
  [
    'spaces',
    '  ',
    'found nothing but spaces. Try npm run new -- badge-key, which makes one and says where to set it.',
  ],
  [
    'a word',
    'swordfish',
    `found a text of 9 characters that is no key. ${again} No key yet? Try npm run new -- badge-key, which makes one and says where to set it.`,
  ],
  ['a public Multikey', pair.publicKeyMultibase, half],
  ['a key of did.json', `did:web:numa.example#${pair.publicKeyMultibase}`, half],
  ['a public PEM', publicPem.toString(), half],
  ['a public JWK', jwk({ d: undefined }), half],
  [
    'a part of a Multikey',
    pair.secretKeyMultibase.slice(0, -2),
    `found a Multikey of another kind, or a part of one. ${again}`,
  ],
  [
    'a Multikey of another length',
    secret(seed, publicKey),
    `found a Multikey of 52 bytes instead of 32. ${again}`,
  ],
  [
    'a Multikey with another public half',
    secret(seed, seed),
    `found a Multikey of 64 bytes instead of 32. ${again}`,
  ],
  [
    'too few hexadecimal digits',
    seed.toString('hex').slice(1),
    `found 63 hexadecimal digits instead of 64. ${again}`,
  ],
  [
    'a broken PEM',
    pem.replace('MC4C', 'MC4X'),
    `found a PEM that cannot be read. ${again} Its line breaks may be written as \\n.`,
  ],
  [
    'a PEM with a password',
    locked.toString(),
    'found a PEM with a password. Try it without one: openssl pkcs8 -topk8 -nocrypt -in key.pem',
  ],
  [
    'a PEM of another kind',
    rsa.export({ format: 'pem', type: 'pkcs8' }).toString(),
    'found a PEM of another kind of key (rsa). Try npm run new -- badge-key, which makes one and says where to set it.',
  ],
  ['broken JSON', '{"kty":', `found JSON that cannot be read. ${again}`],
  [
    'a JWK of another kind',
    JSON.stringify(p256),
    'found a JWK of another kind. Try one that has "kty": "OKP" and "crv": "Ed25519".',
  ],
  [
    'a short JWK',
    jwk({ d: seed.toString('base64url').slice(4) }),
    `found a JWK whose d has 29 bytes instead of 32. ${again}`,
  ],
  [
    'a JWK of two keys',
    jwk({ x: seed.toString('base64url') }),
    `found a JWK whose x is not the public half of its d. ${again}`,
  ],
];

describe('a malformed key is told without being shown', () => {
  test.each(malformed)('%s', (_, text, message) => {
    const refusal = catchRefusal(text);
    expect(refusal.message).toBe(`BADGE_SIGNING_KEY: expected an Ed25519 private key, ${message}`);
    for (let at = 0; at + 12 <= text.length; at += 1) {
      const part = text.slice(at, at + 12);
      if (/^[A-Za-z0-9+/_=-]+$/.test(part)) expect(refusal.message).not.toContain(part);
    }
  });
});

function catchRefusal(text: string): MalformedKey {
  try {
    readSigningKey(text);
  } catch (error) {
    if (error instanceof MalformedKey) return error;
    throw error;
  }
  throw new Error('It was read as a key.');
}
