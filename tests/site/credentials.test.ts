import { expect, inject, test } from 'vitest';
import { readFloor } from '../../src/content/read.ts';
import { credentialFiles } from '../../src/credentials/addresses.ts';
import { serve, verdictOn } from '../credentials/verifier.ts';
import { readDist } from './dist.ts';

const siteUrl = inject('siteUrl');
const floor = readFloor('content');
const awards = floor.people.flatMap(({ id, data }) => data.badges.map((award) => ({ ...award, person: id })));

test('verifiers of other sites may fetch every kind of file; search engines leave them alone', async () => {
  const { badge = '', person = '' } = awards[0] ?? {};
  const kinds: [path: string, type: RegExp][] = [
    [credentialFiles.did, /^application\/json/],
    [credentialFiles.issuer, /^application\/json/],
    [credentialFiles.status, /^application\/json/],
    [credentialFiles.badge(badge), /^application\/json/],
    [credentialFiles.badgeEmblem(badge), /^image\/png/],
    [credentialFiles.assertion(badge, person), /^application\/json/],
    [credentialFiles.credential(badge, person), /^application\/json/],
    [credentialFiles.emblem(badge, person), /^image\/png/],
    [credentialFiles.emblemSvg(badge, person), /^image\/svg\+xml/],
  ];
  for (const [path, type] of kinds) {
    const { status, headers } = await fetch(`${siteUrl}${path}`);
    expect(status, path).toBe(200);
    expect(headers.get('content-type'), path).toMatch(type);
    expect(headers.get('access-control-allow-origin'), path).toBe('*');
    expect(headers.get('cross-origin-resource-policy'), path).toBe('cross-origin');
    expect(headers.get('x-robots-tag'), path).toBe('noindex');
    expect(headers.get('x-content-type-options'), path).toBe('nosniff');
  }
});

test('every badge has its files, each of at most 300 kB', () => {
  for (const { badge, person } of awards) {
    for (const name of ['assertion', 'credential', 'emblem', 'emblemSvg'] as const) {
      const path = credentialFiles[name](badge, person);
      expect(readDist(path).length, path).toBeLessThanOrEqual(300_000);
    }
  }
});

test('a badge that was downloaded here is valid to somebody else’s verifier, and a revoked one is not', async () => {
  const read = fetch;
  const download = async (path: string): Promise<string> => (await read(`${siteUrl}${path}`)).text();
  // `did:web` is read over https, which this machine’s copy of the site does not speak.
  serve(async ({ host, pathname }) => (host === new URL(siteUrl).host ? download(pathname) : undefined));
  const verdict = async ({ badge, person }: { badge: string; person: string }) =>
    (await verdictOn(JSON.parse(await download(credentialFiles.credential(badge, person))))).steps;
  const held = awards.find(({ revoked }) => !revoked) ?? { badge: '', person: '' };
  const lost = awards.find(({ revoked }) => revoked) ?? { badge: '', person: '' };
  expect(await verdict(held)).toMatchObject({ valid_signature: true, revocation_status: true });
  expect(await verdict(lost)).toMatchObject({ valid_signature: true, revocation_status: false });
});
