import { describe, expect, test } from 'vitest';
import { cardAlt } from '../../src/badges/card-alt.ts';
import { awardCard } from '../../src/badges/people-cards.ts';
import { givenOn } from '../../src/credentials/about.ts';
import { issuanceOf, jsonOf, octopus, person, published } from './issuance.ts';

const files = {
  'badges/octopus.md': octopus,
  'events/lunch.md': '---\ntitle: Lunch\nstart: 2026-01-09T13:00\nduration: 60\n---\n',
  'people/lea.md': person(
    'Léa',
    '  - badge: octopus\n    on: 2026-02-03\n    event: lunch\n    note: Secret\n',
  ),
  'people/noe.md': person(
    'Noé',
    '  - badge: octopus\n    on: 2026-02-04\n    revoked:\n      on: 2026-05-06\n',
  ),
  'people/zoe.md': person('Zoé', '  - badge: octopus\n    on: 2026-02-05\n').replace(
    'badges:',
    'hidden: true\nbadges:',
  ),
};

const hosted = [
  '/credentials/issuer.json',
  '/credentials/octopus.json',
  '/credentials/octopus.png',
  '/credentials/octopus/lea.json',
  '/credentials/octopus/lea.png',
  '/credentials/octopus/lea.svg',
  '/credentials/octopus/noe.json',
  '/credentials/octopus/noe.png',
  '/credentials/octopus/noe.svg',
];

const signed = [
  '/.well-known/did.json',
  '/credentials/octopus/lea.vc.json',
  '/credentials/octopus/noe.vc.json',
  '/credentials/status.json',
];

const paths = (issuance: Parameters<typeof published>[0]) => [...published(issuance).keys()].sort();

describe('what is published', () => {
  test('with a key: hosted and signed, of those who are not hidden', () => {
    expect(paths(issuanceOf(files))).toEqual([...hosted, ...signed].sort());
  });

  test('without a key: hosted alone', () => {
    expect(paths({ ...issuanceOf(files), key: undefined })).toEqual(hosted);
  });

  test('without a key, where there was one: hosted, and the keys that signed before', async () => {
    const key = 'z6MkehRgf7yJbgaGfYsdoAsKdBPE3dj2CYhowQdcjqSJgvVd';
    const ledger = `keys:\n  - publicKeyMultibase: ${key}\n    created: 2026-01-01\n`;
    const issuance = { ...issuanceOf({ ...files, 'badges/ledger.yaml': ledger }), key: undefined };
    expect(paths(issuance)).toEqual(['/.well-known/did.json', ...hosted]);
    expect(await jsonOf(issuance, '/.well-known/did.json')).toEqual({
      '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
      id: 'did:web:ruche.example',
      verificationMethod: [
        {
          id: `did:web:ruche.example#${key}`,
          type: 'Multikey',
          controller: 'did:web:ruche.example',
          publicKeyMultibase: key,
        },
      ],
      assertionMethod: [`did:web:ruche.example#${key}`],
    });
  });

  test('an award that was taken out of the profile is in no file', async () => {
    const issuance = issuanceOf({ ...files, 'people/lea.md': person('Léa', '').replace('badges:\n', '') });
    expect(paths(issuance).filter((path) => path.includes('lea'))).toEqual([]);
    for (const path of paths(issuance).filter((path) => path.endsWith('.json'))) {
      expect(JSON.stringify(await jsonOf(issuance, path)), path).not.toMatch(/lea/);
    }
  });
});

describe('Open Badges 2.0', () => {
  test('an assertion names its holder by the profile, its badge, the day and the event; the note stays on the page', async () => {
    expect(await jsonOf(issuanceOf(files), '/credentials/octopus/lea.json')).toEqual({
      '@context': 'https://w3id.org/openbadges/v2',
      type: 'Assertion',
      id: 'https://ruche.example/credentials/octopus/lea.json',
      recipient: { type: 'url', hashed: false, identity: 'https://ruche.example/people/lea/' },
      badge: 'https://ruche.example/credentials/octopus.json',
      verification: { type: 'hosted' },
      issuedOn: '2026-02-03T00:00:00Z',
      image: {
        id: 'https://ruche.example/credentials/octopus/lea.png',
        caption: expect.stringMatching(/Octopus.*Léa/),
      },
      evidence: [{ id: 'https://ruche.example/events/lunch/', name: 'Lunch' }],
    });
  });

  test('a revoked assertion says that it is, and nothing else', async () => {
    expect(await jsonOf(issuanceOf(files), '/credentials/octopus/noe.json')).toEqual({
      '@context': 'https://w3id.org/openbadges/v2',
      type: 'Assertion',
      id: 'https://ruche.example/credentials/octopus/noe.json',
      revoked: true,
    });
  });

  test('a badge leads to its criteria and its issuer', async () => {
    const issuance = issuanceOf(files);
    expect(await jsonOf(issuance, '/credentials/octopus.json')).toEqual({
      '@context': 'https://w3id.org/openbadges/v2',
      type: 'BadgeClass',
      id: 'https://ruche.example/credentials/octopus.json',
      name: 'Octopus',
      description: 'Eight arms',
      image: {
        id: 'https://ruche.example/credentials/octopus.png',
        caption: expect.stringContaining('Octopus'),
      },
      criteria: { id: 'https://ruche.example/badges/octopus/', narrative: 'Do eight things at once.' },
      issuer: 'https://ruche.example/credentials/issuer.json',
    });
    expect(await jsonOf(issuance, '/credentials/issuer.json')).toEqual({
      '@context': 'https://w3id.org/openbadges/v2',
      type: 'Issuer',
      id: 'https://ruche.example/credentials/issuer.json',
      name: 'La Ruche',
      url: 'https://ruche.example/',
      email: 'bonjour@ruche.example',
    });
  });
});

describe('Open Badges 3.0', () => {
  test('dates are the award’s, every node has an id, and nothing tells that it was revoked', async () => {
    const issuance = issuanceOf(files);
    const credential = await jsonOf(issuance, '/credentials/octopus/noe.vc.json');
    expect(credential).toMatchObject({
      '@context': [
        'https://www.w3.org/ns/credentials/v2',
        'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
      ],
      id: 'https://ruche.example/credentials/octopus/noe.vc.json',
      issuer: { id: 'did:web:ruche.example' },
      validFrom: '2026-02-04T00:00:00Z',
      credentialSubject: { id: 'https://ruche.example/people/noe/' },
      proof: {
        created: '2026-02-04T00:00:00Z',
        cryptosuite: 'eddsa-rdfc-2022',
        verificationMethod: `did:web:ruche.example#${issuance.key?.publicKeyMultibase}`,
      },
    });
    expect(JSON.stringify(credential)).not.toMatch(/revoked|withdrawn|retiré|2026-05-06/);
    const { proof, ...rest } = credential;
    const nodes = (value: unknown): object[] =>
      typeof value === 'object' && value !== null
        ? [...(Array.isArray(value) ? [] : [value]), ...Object.values(value).flatMap(nodes)]
        : [];
    for (const node of nodes(rest)) expect(node).toHaveProperty('id');
  });

  test('the image is the award’s emblem, with the text that stands beside it elsewhere', async () => {
    const issuance = issuanceOf(files);
    const [lea] = givenOn(issuance.floor);
    if (!lea) throw new Error('Nobody was given anything.');
    const caption = cardAlt(awardCard(lea.award, lea.person, issuance.floor, 'fr'));
    expect(caption).toMatch(/Octopus.*Léa/);
    expect(await jsonOf(issuance, '/credentials/octopus/lea.vc.json')).toMatchObject({
      image: { id: 'https://ruche.example/credentials/octopus/lea.png', type: 'Image', caption },
    });
    expect(await jsonOf(issuance, '/credentials/octopus/lea.json')).toMatchObject({ image: { caption } });
    expect(await published(issuance).get('/credentials/octopus/lea.svg')?.body()).toContain(
      `<title>${caption}</title>`,
    );
  });

  test('a withdrawal changes nothing in the copy that people hold', async () => {
    const path = '/credentials/octopus/noe.vc.json';
    const before = { ...files, 'people/noe.md': files['people/noe.md'].replace(/ +revoked:\n.*\n/, '') };
    expect(before['people/noe.md']).not.toBe(files['people/noe.md']);
    expect(await jsonOf(issuanceOf(files), path)).toEqual(await jsonOf(issuanceOf(before), path));
  });

  test('a port belongs to the name of the place', async () => {
    const issuance = issuanceOf(files);
    const site = {
      ...issuance.floor.site,
      data: { ...issuance.floor.site.data, url: 'http://localhost:8888' },
    };
    const local = { ...issuance, floor: { ...issuance.floor, site } };
    expect(await jsonOf(local, '/.well-known/did.json')).toMatchObject({ id: 'did:web:localhost%3A8888' });
  });
});
