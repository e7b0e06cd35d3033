import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** The keys, newest first: the first signs, all of them read. */
export type Secrets = readonly [string, ...string[]];

/** `about`: what `subject` makes of the thing that the link was made for; a link of the first version does not say it. */
export type ReadToken =
  | { status: 'ok'; id: string; about?: string }
  | { status: 'expired' }
  | { status: 'invalid' };

// version (1 byte) · key id (4) · expiry in seconds (5) · UUID (16) · in version 2 what it is about (6) · MAC (16): 42 or 48 bytes,
// 56 or 64 characters of base64url.
const plain = 1;
const withSubject = 2;
const keyIdLength = 4;
const expiryLength = 5;
const idLength = 16;
/** HMAC-SHA256 cut to 128 bits, half of its output: RFC 2104, section 5. */
const macLength = 16;
const expiryAt = 1 + keyIdLength;
const idAt = expiryAt + expiryLength;
const subjectAt = idAt + idLength;
const subjectLength = 6;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const hmac = (secret: string, label: string, data: Buffer | string): Buffer =>
  createHmac('sha256', secret).update(`etage-token\0${label}\0`).update(data).digest();

const keyId = (secret: string): Buffer => hmac(secret, 'key-id', '').subarray(0, keyIdLength);
const mac = (secret: string, purpose: string, body: Buffer): Buffer =>
  hmac(secret, `mac\0${purpose}`, body).subarray(0, macLength);

/** What a link is about, for comparison: the first 48 bits of SHA-256, as hexadecimal digits. The MAC keeps it from being chosen. */
export const subject = (text: string): string =>
  createHash('sha256')
    .update(text)
    .digest('hex')
    .slice(0, 2 * subjectLength);

/**
 * A signed link's token: HMAC-SHA256 (RFC 2104) over purpose, version, key id, expiry, id and what it is about;
 * base64url, 56 or 64 characters. It says nothing about anybody.
 *
 * @param token `purpose` is what the link is for, and it is invalid for anything else; `id` is a UUID in lower case;
 *   `expires` counts in whole seconds; `about` is any text that the thing behind the id still has when the link is opened
 * @throws RangeError for another kind of id
 */
export function signToken(
  token: { purpose: string; id: string; expires: Date; about?: string },
  secrets: Secrets,
): string {
  if (!uuid.test(token.id)) throw new RangeError('A token names a UUID in lower case.');
  const [secret] = secrets;
  const { about } = token;
  const body = Buffer.alloc(subjectAt + (about === undefined ? 0 : subjectLength));
  body.writeUInt8(about === undefined ? plain : withSubject);
  keyId(secret).copy(body, 1);
  body.writeUIntBE(Math.floor(token.expires.getTime() / 1000), expiryAt, expiryLength);
  Buffer.from(token.id.replaceAll('-', ''), 'hex').copy(body, idAt);
  if (about !== undefined) Buffer.from(subject(about), 'hex').copy(body, subjectAt);
  return Buffer.concat([body, mac(secret, token.purpose, body)]).toString('base64url');
}

const uuidText = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** Reads a token of ours. One that was signed by any of the keys and has not expired is `ok`. */
export function readToken(text: string, purpose: string, secrets: Secrets, now: Date): ReadToken {
  const bytes = Buffer.from(text, 'base64url');
  // The decoder is lenient (padding, other alphabets, spare bits): only the text that we would write ourselves counts.
  const end = bytes.length - macLength;
  const version = end === subjectAt ? plain : end === subjectAt + subjectLength ? withSubject : undefined;
  if (version === undefined || bytes[0] !== version || bytes.toString('base64url') !== text)
    return { status: 'invalid' };
  const body = bytes.subarray(0, end);
  const signature = bytes.subarray(end);
  const named = body.subarray(1, expiryAt);
  const genuine = secrets.some(
    (secret) => keyId(secret).equals(named) && timingSafeEqual(mac(secret, purpose, body), signature),
  );
  if (!genuine) return { status: 'invalid' };
  if (body.readUIntBE(expiryAt, expiryLength) * 1000 <= now.getTime()) return { status: 'expired' };
  const id = uuidText(body.subarray(idAt, subjectAt));
  return version === plain
    ? { status: 'ok', id }
    : { status: 'ok', id, about: body.subarray(subjectAt).toString('hex') };
}
