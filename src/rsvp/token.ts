import { createHmac, timingSafeEqual } from 'node:crypto';

/** The keys, newest first: the first signs, all of them read. */
export type Secrets = readonly [string, ...string[]];

export type ReadToken = { status: 'ok'; id: string } | { status: 'expired' } | { status: 'invalid' };

// version (1 byte) · key id (4) · expiry in seconds (5) · UUID (16) · MAC (16): 42 bytes, 56 characters of base64url.
const version = 1;
const keyIdLength = 4;
const expiryLength = 5;
const idLength = 16;
/** HMAC-SHA256 cut to 128 bits, half of its output: RFC 2104, section 5. */
const macLength = 16;
const expiryAt = 1 + keyIdLength;
const idAt = expiryAt + expiryLength;
const bodyLength = idAt + idLength;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const hmac = (secret: string, label: string, data: Buffer | string): Buffer =>
  createHmac('sha256', secret).update(`etage-token\0${label}\0`).update(data).digest();

const keyId = (secret: string): Buffer => hmac(secret, 'key-id', '').subarray(0, keyIdLength);
const mac = (secret: string, purpose: string, body: Buffer): Buffer =>
  hmac(secret, `mac\0${purpose}`, body).subarray(0, macLength);

/**
 * A signed link's token: HMAC-SHA256 (RFC 2104) over purpose, key id, expiry and id; base64url, 56 characters. It says
 * nothing about anybody.
 *
 * @param token `purpose` is what the link is for, and it is invalid for anything else; `id` is a UUID in lower case;
 *   `expires` counts in whole seconds
 * @throws RangeError for another kind of id
 */
export function signToken(token: { purpose: string; id: string; expires: Date }, secrets: Secrets): string {
  if (!uuid.test(token.id)) throw new RangeError('A token names a UUID in lower case.');
  const [secret] = secrets;
  const body = Buffer.alloc(bodyLength);
  body.writeUInt8(version);
  keyId(secret).copy(body, 1);
  body.writeUIntBE(Math.floor(token.expires.getTime() / 1000), expiryAt, expiryLength);
  Buffer.from(token.id.replaceAll('-', ''), 'hex').copy(body, idAt);
  return Buffer.concat([body, mac(secret, token.purpose, body)]).toString('base64url');
}

const uuidText = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** Reads a token of ours. One that was signed by any of the keys and has not expired is `ok`. */
export function readToken(text: string, purpose: string, secrets: Secrets, now: Date): ReadToken {
  const bytes = Buffer.from(text, 'base64url');
  // The decoder is lenient (padding, other alphabets, spare bits): only the text that we would write ourselves counts.
  if (bytes.length !== bodyLength + macLength || bytes.toString('base64url') !== text) {
    return { status: 'invalid' };
  }
  const body = bytes.subarray(0, bodyLength);
  const signature = bytes.subarray(bodyLength);
  const named = body.subarray(1, expiryAt);
  const genuine = secrets.some(
    (secret) => keyId(secret).equals(named) && timingSafeEqual(mac(secret, purpose, body), signature),
  );
  if (!genuine || body[0] !== version) return { status: 'invalid' };
  if (body.readUIntBE(expiryAt, expiryLength) * 1000 <= now.getTime()) return { status: 'expired' };
  return { status: 'ok', id: uuidText(body.subarray(idAt)) };
}
