import { describe, expect, it } from 'vitest';
import { readToken, type Secrets, signToken, subject } from '../../src/rsvp/token.ts';

const id = '0b2cf0a1-7d6e-4c1b-9b5a-3f8f6f6a1c2d';
const now = new Date('2026-11-20T10:00:00Z');
const expires = new Date('2026-12-27T10:00:00Z');
const secrets: Secrets = ['the key of today, long enough for a key'];
const token = signToken({ purpose: 'rsvp', id, expires }, secrets);
const detailed = signToken({ purpose: 'rsvp', id, expires, about: 'co-lunch' }, secrets);
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

describe('a token', () => {
  it('is read back', () => {
    expect(readToken(token, 'rsvp', secrets, now)).toEqual({ status: 'ok', id });
  });

  it('says what it is about, where it was made so', () => {
    const about = subject('co-lunch');
    expect(about).toMatch(/^[0-9a-f]{12}$/);
    expect(readToken(detailed, 'rsvp', secrets, now)).toEqual({ status: 'ok', id, about });
    expect(subject('co-lunch-2')).not.toBe(about);
  });

  it('fits into an address and shows nothing of the id as text', () => {
    expect(token).toMatch(/^[\w-]{56}$/);
    expect(detailed).toMatch(/^[\w-]{64}$/);
    for (const text of [token, detailed]) expect(text).not.toContain(id.slice(0, 8));
  });

  it.each([token, detailed])('is invalid with any one character changed to any other: %s', (own) => {
    for (let at = 0; at < own.length; at++) {
      for (const character of alphabet) {
        if (character === own[at]) continue;
        const forged = own.slice(0, at) + character + own.slice(at + 1);
        expect(readToken(forged, 'rsvp', secrets, now)).toEqual({ status: 'invalid' });
      }
    }
  });

  it('of one version is none of the other, with or without what it is about', () => {
    const [short, long] = [Buffer.from(token, 'base64url'), Buffer.from(detailed, 'base64url')];
    const mac = (bytes: Buffer): Buffer => bytes.subarray(-16);
    for (const bytes of [
      Buffer.concat([Buffer.from([1]), long.subarray(1)]),
      Buffer.concat([Buffer.from([2]), short.subarray(1)]),
      Buffer.concat([long.subarray(0, 26), mac(long)]),
      Buffer.concat([short.subarray(0, 26), long.subarray(26, 32), mac(short)]),
    ])
      expect(readToken(bytes.toString('base64url'), 'rsvp', secrets, now)).toEqual({ status: 'invalid' });
  });

  it.each([
    ['nothing', ''],
    ['a shorter one', token.slice(0, -1)],
    ['a longer one', `${token}A`],
    ['padding', `${token}=`],
    ['the other alphabet', token.replaceAll('-', '+').replaceAll('_', '/')],
    ['white space', `${token.slice(0, 20)} ${token.slice(20)}`],
    ['other text', '../../etc/passwd'],
    ['a NUL', `${token}\0`],
  ])('is invalid as %s', (_, text) => {
    expect(text).not.toBe(token);
    expect(readToken(text, 'rsvp', secrets, now)).toEqual({ status: 'invalid' });
  });

  it('is for its purpose alone', () => {
    expect(readToken(token, 'host', secrets, now)).toEqual({ status: 'invalid' });
  });

  it('expires at its time', () => {
    expect(readToken(token, 'rsvp', secrets, new Date(expires.getTime() - 1)).status).toBe('ok');
    expect(readToken(token, 'rsvp', secrets, expires)).toEqual({ status: 'expired' });
  });

  it('of the previous key is still read, of a key that is gone is not', () => {
    const next = 'the key of tomorrow, long enough for one';
    expect(readToken(token, 'rsvp', [next, secrets[0]], now)).toEqual({ status: 'ok', id });
    expect(readToken(token, 'rsvp', [next], now)).toEqual({ status: 'invalid' });
    expect(signToken({ purpose: 'rsvp', id, expires }, [next, secrets[0]])).not.toBe(token);
  });

  it('is made for a UUID alone', () => {
    expect(() => signToken({ purpose: 'rsvp', id: 'ada@example.org', expires }, secrets)).toThrow(RangeError);
  });
});
