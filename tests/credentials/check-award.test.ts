import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { credentialFiles } from '../../src/credentials/addresses.ts';
import { checkAward } from '../../src/credentials/check-award.ts';
import { statusBit } from '../../src/credentials/check-status.ts';
import type { Doubt, Verdict } from '../../src/credentials/check-verdict.ts';
import { didDocument } from '../../src/credentials/did-document.ts';
import { keyPairOf } from '../../src/credentials/multikey.ts';
import { sign } from '../../src/credentials/sign.ts';
import {
  type Changeable,
  changed,
  did,
  key,
  leaves,
  nodes,
  origin,
  type Published,
  published,
  signedList,
} from './host.ts';

const check = ({ shown, fetch }: Published, at = origin): Promise<Verdict> => checkAward(shown, at, fetch);
const doubt = (why: Doubt): Verdict => ({ is: 'unverifiable', why });
const stranger = keyPairOf(randomBytes(32));

const read = ({ files }: Published, path: string): Changeable =>
  JSON.parse(files.get(path) ?? '') as Changeable;
const write = ({ files }: Published, path: string, document: unknown): void => {
  files.set(path, JSON.stringify(document));
};

describe('a signed badge', () => {
  test('that is worn is valid', async () => {
    expect(await check(await published('worn'))).toEqual({ is: 'valid' });
  });

  test('that was taken back is withdrawn', async () => {
    expect(await check(await published('withdrawn'))).toEqual({ is: 'withdrawn' });
  });

  test('that was taken back after its page was loaded is withdrawn', async () => {
    const host = await published('worn');
    write(host, credentialFiles.status, await signedList([41]));
    expect(await check(host)).toEqual({ is: 'withdrawn' });
  });

  test('whose page says that it was taken back, and whose list does not, is not said to be valid', async () => {
    const host = await published('withdrawn');
    write(host, credentialFiles.status, await signedList([]));
    expect(await check(host)).toEqual(doubt('page'));
  });
});

describe('a changed copy of the signed badge', () => {
  test('fails for each value that is another', async () => {
    const host = await published('worn');
    const genuine = read(host, host.shown.credential);
    const paths = leaves(genuine);
    expect(paths.length).toBeGreaterThan(30);
    for (const path of paths) {
      write(
        host,
        host.shown.credential,
        changed(genuine, path, (value) => `${value}1`),
      );
      expect(await check(host), path.join('.')).toMatchObject({ is: 'unverifiable' });
    }
  });

  test('fails for each value that is not there', async () => {
    const host = await published('worn');
    const genuine = read(host, host.shown.credential);
    for (const path of leaves(genuine)) {
      write(
        host,
        host.shown.credential,
        changed(genuine, path, () => undefined),
      );
      expect(await check(host), path.join('.')).toMatchObject({ is: 'unverifiable' });
    }
  });

  test('fails for a field more in any thing', async () => {
    const host = await published('worn');
    const genuine = read(host, host.shown.credential);
    for (const path of nodes(genuine)) {
      for (const field of ['extra', 'description', 'validUntil', 'name']) {
        const more = changed(genuine, [...path, field], () => '2030-01-01T00:00:00Z');
        write(host, host.shown.credential, more);
        expect(await check(host), [...path, field].join('.')).toMatchObject({ is: 'unverifiable' });
      }
    }
  });

  test('fails with the proof of another badge', async () => {
    const host = await published('worn');
    const other = await published('withdrawn');
    const { proof } = read(other, other.shown.credential);
    write(host, host.shown.credential, { ...read(host, host.shown.credential), proof });
    expect(await check(host)).toEqual(doubt('signature'));
  });

  test('fails signed anew by somebody else', async () => {
    const host = await published('worn');
    const { proof: _, ...genuine } = read(host, host.shown.credential);
    write(host, host.shown.credential, await sign(genuine, stranger, did));
    expect(await check(host)).toEqual(doubt('key'));
  });

  test('fails with a signature that is cut, longer, or no base58', async () => {
    const host = await published('worn');
    const genuine = read(host, host.shown.credential);
    const { proofValue } = genuine.proof as { proofValue: string };
    for (const value of [
      '',
      'z',
      proofValue.slice(0, -2),
      `${proofValue}zz`,
      `z1${proofValue.slice(1)}`,
      'z0OIl',
      'u',
    ]) {
      write(
        host,
        host.shown.credential,
        changed(genuine, ['proof', 'proofValue'], () => value),
      );
      expect(await check(host), value).toEqual(doubt('signature'));
    }
  });
});

describe('what the page shows', () => {
  test.each([
    ['another holder', { recipient: '/people/nobody/' }],
    ['another badge', { badge: '/badges/nothing/' }],
    ['another date', { on: '1999-12-31' }],
  ])('%s', async (_, other) => {
    const host = await published('worn');
    expect(await check({ ...host, shown: { ...host.shown, ...other } })).toEqual(doubt('page'));
  });

  test('the badge at another address than its own', async () => {
    const host = await published('worn');
    const credential = '/credentials/copy.vc.json';
    host.files.set(credential, host.files.get(host.shown.credential) ?? '');
    expect(await check({ ...host, shown: { ...host.shown, credential } })).toEqual(doubt('page'));
  });

  test('the badge of another page at this one’s address', async () => {
    const host = await published('worn');
    const other = await published('withdrawn');
    host.files.set(host.shown.credential, other.files.get(other.shown.credential) ?? '');
    expect(await check(host)).toEqual(doubt('page'));
  });
});

describe('the keys of the host', () => {
  const keys = (key_: string, compromised?: string) => [
    { publicKeyMultibase: key_, created: '2026-01-01', ...(compromised && { compromised }) },
  ];

  test('an old one is good, as long as the host stands by it', async () => {
    const host = await published('worn');
    write(
      host,
      credentialFiles.did,
      didDocument(did, keys(key.publicKeyMultibase), stranger.publicKeyMultibase),
    );
    expect(await check(host)).toEqual({ is: 'valid' });
  });

  test('one that fell into wrong hands is not', async () => {
    const host = await published('worn');
    write(
      host,
      credentialFiles.did,
      didDocument(did, keys(key.publicKeyMultibase, '2026-10-01'), stranger.publicKeyMultibase),
    );
    expect(await check(host)).toEqual(doubt('key'));
  });

  test('one that is not published is not', async () => {
    const host = await published('worn');
    write(host, credentialFiles.did, didDocument(did, [], stranger.publicKeyMultibase));
    expect(await check(host)).toEqual(doubt('key'));
  });

  test('one that is published for another controller, or under another’s name, is not', async () => {
    const host = await published('worn');
    const genuine = read(host, credentialFiles.did);
    const method = ['verificationMethod', 0];
    write(
      host,
      credentialFiles.did,
      changed(genuine, [...method, 'controller'], () => 'did:web:a.example'),
    );
    expect(await check(host)).toEqual(doubt('key'));
    const other = () => stranger.publicKeyMultibase;
    write(host, credentialFiles.did, changed(genuine, [...method, 'publicKeyMultibase'], other));
    expect(await check(host)).toEqual(doubt('signature'));
    for (const value of ['z6Mk', 'u7Q', 7, key.publicKeyMultibase.slice(0, -3)]) {
      write(
        host,
        credentialFiles.did,
        changed(genuine, [...method, 'publicKeyMultibase'], () => value),
      );
      expect(await check(host), String(value)).toEqual(doubt('key'));
    }
  });
});

describe('another host', () => {
  test('that copied everything does not vouch for it', async () => {
    expect(await check(await published('worn'), 'https://copy.example')).toEqual(doubt('host'));
  });

  test('that copied the badge, and published keys of its own', async () => {
    const host = await published('worn');
    const copy = 'did:web:copy.example';
    write(host, credentialFiles.did, didDocument(copy, [], key.publicKeyMultibase));
    expect(await check(host, 'https://copy.example')).toEqual(doubt('host'));
    expect(await check(host)).toEqual(doubt('host'));
  });

  test('cannot be meant by a port or a path', async () => {
    expect(await check(await published('worn'), `${origin}:8443`)).toEqual(doubt('host'));
  });

  test('is never asked: every file comes from this one', async () => {
    const host = await published('worn');
    const asked: string[] = [];
    await checkAward(host.shown, origin, (path, init) => {
      asked.push(path);
      return host.fetch(path, init);
    });
    expect(asked.sort()).toEqual([credentialFiles.did, host.shown.credential, credentialFiles.status].sort());
  });
});

describe('the status list', () => {
  test('with a changed list, or signed by somebody else, says nothing', async () => {
    const host = await published('withdrawn');
    const genuine = read(host, credentialFiles.status);
    const empty = (await signedList([])).credentialSubject;
    write(host, credentialFiles.status, { ...genuine, credentialSubject: empty });
    expect(await check(host)).toEqual(doubt('signature'));
    const { proof: _, ...unsigned } = genuine;
    write(host, credentialFiles.status, unsigned);
    expect(await check(host)).toEqual(doubt('unreadable'));
    write(host, credentialFiles.status, await sign(unsigned, stranger, did));
    expect(await check(host)).toEqual(doubt('key'));
  });

  test('of another purpose or address is not that of the badge', async () => {
    const host = await published('withdrawn');
    const { proof: _, ...genuine } = read(host, credentialFiles.status);
    for (const [path, value] of [
      [['credentialSubject', 'statusPurpose'], 'suspension'],
      [['id'], `${origin}/credentials/other.json`],
    ] as const) {
      const other = changed(genuine, path, () => value) as Changeable;
      write(host, credentialFiles.status, await sign(other, key, did));
      expect(await check(host)).toEqual(doubt('unreadable'));
    }
  });

  test('that the badge names is the one of the host', async () => {
    const host = await published('withdrawn');
    const other = () => `${origin}/credentials/other.json`;
    const signedWith = async (path: string, place: string[]): Promise<void> => {
      const { proof: _, ...genuine } = read(host, path);
      write(host, path, await sign(changed(genuine, place, other) as Changeable, key, did));
    };
    await signedWith(host.shown.credential, ['credentialStatus', 'statusListCredential']);
    expect(await check(host)).toEqual(doubt('unreadable'));
    await signedWith(credentialFiles.status, ['id']);
    expect(await check(host)).toEqual(doubt('unreadable'));
  });

  test('holds each bit where the standard puts it', async () => {
    const withdrawn = [0, 1, 7, 8, 41, 131_071];
    const { encodedList } = (await signedList(withdrawn)).credentialSubject as { encodedList: string };
    for (const index of [...withdrawn, 2, 6, 9, 40, 42, 131_070]) {
      expect(await statusBit(encodedList, String(index)), String(index)).toBe(withdrawn.includes(index));
    }
  });

  const packed = `u${gzipSync(Buffer.alloc(16)).toString('base64url')}`;
  test.each([
    ['beyond its end', packed, '128'],
    ['below its start', packed, '-1'],
    ['no number', packed, '1e1'],
    ['no number at all', packed, ''],
    ['not base64url', packed.replace('u', 'z'), '1'],
    ['cut off', packed.slice(0, -8), '1'],
    ['not gzip', 'uAAAA', '1'],
    ['not there', 'undefined', '1'],
  ])('%s: nothing is said', async (_, list, index) => {
    await expect(statusBit(list, index)).rejects.toMatchObject({ why: 'unreadable' });
  });
});

describe('files that do not come', () => {
  const paths = async () => {
    const host = await published('worn');
    return { host, each: [host.shown.credential, credentialFiles.did, credentialFiles.status] };
  };

  test('not there', async () => {
    const { host, each } = await paths();
    for (const path of each) {
      const files = new Map([...host.files].filter(([name]) => name !== path));
      const fetch = async (name: string) =>
        new Response(files.get(name) ?? '', { status: files.has(name) ? 200 : 404 });
      expect(await check({ ...host, fetch }), path).toEqual(doubt('missing'));
    }
  });

  test('cut off at any place, or something else altogether', async () => {
    const { host, each } = await paths();
    for (const path of each) {
      const text = host.files.get(path) ?? '';
      const cuts = [0, 1, Math.floor(text.length / 2), text.length - 1].map((end) => text.slice(0, end));
      for (const other of [...cuts, '<!doctype html>', 'null', '[]', '{}', '"x"']) {
        host.files.set(path, other);
        const { is, why } = (await check(host)) as { is: string; why: Doubt };
        expect(is, `${path}: ${other}`).toBe('unverifiable');
        expect(['unreadable', 'host']).toContain(why);
      }
      host.files.set(path, text);
    }
    expect(await check(host)).toEqual({ is: 'valid' });
  });

  test('no network, an ill server, an answer that breaks off', async () => {
    const { host } = await paths();
    const broken = () =>
      new ReadableStream({
        pull(controller) {
          controller.error(new TypeError('network'));
        },
      });
    for (const fetch of [
      () => Promise.reject(new TypeError('Failed to fetch')),
      async () => new Response('', { status: 503 }),
      async () => new Response(broken()),
    ]) {
      expect(await check({ ...host, fetch })).toEqual(doubt('network'));
    }
  });

  test('asked for as they are now, without cookies, and without going where they might be sent', async () => {
    const { host } = await paths();
    await checkAward(host.shown, origin, (path, init) => {
      expect(init).toMatchObject({ cache: 'no-cache', credentials: 'omit', redirect: 'error' });
      return host.fetch(path, init);
    });
    expect.assertions(3);
  });
});

describe('a badge that is hosted, not signed', () => {
  const hosted = async (which: 'worn' | 'withdrawn'): Promise<Published> => {
    const host = await published(which);
    return { ...host, shown: { ...host.shown, credential: undefined } } as unknown as Published;
  };

  test('that is worn is hosted', async () => {
    expect(await check(await hosted('worn'))).toEqual({ is: 'hosted' });
  });

  test('that was taken back is withdrawn', async () => {
    expect(await check(await hosted('withdrawn'))).toEqual({ is: 'withdrawn' });
  });

  test('for somebody else, of another badge or from another day is not what the page shows', async () => {
    const host = await hosted('worn');
    const genuine = read(host, host.shown.assertion);
    for (const path of [['recipient', 'identity'], ['badge'], ['issuedOn'], ['recipient']]) {
      for (const value of ['https://numa.example/', undefined, null]) {
        write(
          host,
          host.shown.assertion,
          changed(genuine, path, () => value),
        );
        expect(await check(host), path.join('.')).toEqual(doubt('page'));
      }
    }
  });

  test('at another host is not vouched for here', async () => {
    expect(await check(await hosted('worn'), 'https://copy.example')).toEqual(doubt('host'));
  });

  test('whose file is not there, or cut off', async () => {
    const host = await hosted('worn');
    host.files.set(host.shown.assertion, '{"id":');
    expect(await check(host)).toEqual(doubt('unreadable'));
    host.files.delete(host.shown.assertion);
    expect(await check(host)).toEqual(doubt('missing'));
  });
});

describe('a browser', () => {
  afterEach(() => vi.unstubAllGlobals());

  test.each([
    ['where the page did not come over HTTPS', 'crypto', {}],
    [
      'without Ed25519',
      'crypto',
      { subtle: { importKey: () => Promise.reject(new DOMException('', 'NotSupportedError')) } },
    ],
    ['without gzip', 'DecompressionStream', undefined],
  ])('%s says so', async (_, name, value) => {
    const host = await published('worn');
    vi.stubGlobal(name, value);
    expect(await check(host)).toEqual(doubt('browser'));
  });
});
