import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Given } from '../../src/credentials/about.ts';
import { credentialFiles } from '../../src/credentials/addresses.ts';
import { type Issuance, signedOnes } from '../../src/credentials/issuance.ts';
import { allJson, jsonOf, published, startingContent, testKey } from './issuance.ts';
import { serve, verdictOn } from './verifier.ts';

const hold = { valid_signature: true, revocation_status: true };

/** Serves what a place publishes under its host, and nothing else. */
function open(issuance: Issuance): void {
  const files = published(issuance);
  const { host } = new URL(issuance.floor.site.data.url);
  serve(async (url) => {
    const file = url.host === host ? files.get(url.pathname) : undefined;
    return file && String(await file.body());
  });
}

const credentialOf = (issuance: Issuance, { badge, person }: Given) =>
  jsonOf(issuance, credentialFiles.credential(badge.id, person.id));

const one = (issuance: Issuance): Given => {
  const given = signedOnes(issuance).find(({ award }) => award.event && !award.revoked);
  if (!given) throw new Error('No award in the content names an event.');
  return given;
};

test('every credential of the content is valid to an independent verifier; the revoked ones are told', async () => {
  const issuance = startingContent('all.numa.example');
  open(issuance);
  const all = signedOnes(issuance);
  expect(all.length).toBe(issuance.floor.people.flatMap(({ data }) => data.badges).length);
  expect(all.some(({ award }) => award.revoked)).toBe(true);
  for (const given of all) {
    const { steps, errors } = await verdictOn(await credentialOf(issuance, given));
    const name = `${given.badge.id}/${given.person.id}`;
    expect({ name, errors, steps }).toMatchObject({
      name,
      errors: [],
      steps: { ...hold, revocation_status: given.award.revoked === undefined },
    });
  }
});

/** Every text in a document, with the way to it. */
function leaves(value: unknown, path: PropertyKey[] = []): PropertyKey[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

function changedAt(
  document: object,
  path: readonly PropertyKey[],
  change: (value: string) => string,
): object {
  const copy = structuredClone(document);
  const parent = path.slice(0, -1).reduce<object>((value, key) => Reflect.get(value, key), copy);
  const key = path.at(-1) ?? '';
  Reflect.set(parent, key, change(String(Reflect.get(parent, key))));
  return copy;
}

describe('a copy that was changed', () => {
  const issuance = startingContent('changed.numa.example');
  let credential: Record<string, unknown>;
  beforeEach(async () => {
    open(issuance);
    credential = await credentialOf(issuance, one(issuance));
  });

  test('in any one field is not valid', async () => {
    const all = leaves(credential);
    expect(all.length).toBeGreaterThan(30);
    for (const path of all) {
      const { steps } = await verdictOn(changedAt(credential, path, (value) => `${value}x`));
      expect(steps.valid_signature, path.join('.')).not.toBe(true);
    }
  });

  test('to a date, an index or a holder that could be is not valid', async () => {
    const likely: [PropertyKey[], string][] = [
      [['validFrom'], '2026-09-08T00:00:00Z'],
      [['proof', 'created'], '2026-09-08T00:00:00Z'],
      [['credentialStatus', 'statusListIndex'], '1'],
      [['credentialSubject', 'id'], 'https://changed.numa.example/people/olga-petrescu/'],
      [['evidence', '0', 'id'], 'https://changed.numa.example/events/co-lunch/'],
      [['proof', 'proofPurpose'], 'authentication'],
    ];
    for (const [path, value] of likely) {
      const { steps } = await verdictOn(changedAt(credential, path, () => value));
      expect(steps.valid_signature, path.join('.')).not.toBe(true);
    }
  });

  test('by a field more is not valid', async () => {
    const { steps } = await verdictOn({ ...credential, description: 'Also best in the world.' });
    expect(steps.valid_signature).not.toBe(true);
  });
});

test('a credential that another key signed is not valid, even where it names this one', async () => {
  const issuance = startingContent('forged.numa.example');
  open(issuance);
  const forged = await credentialOf(startingContent('forged.numa.example', testKey(8)), one(issuance));
  expect((await verdictOn(forged)).steps.valid_signature).not.toBe(true);
  const { proof } = await credentialOf(issuance, one(issuance));
  const { verificationMethod } = proof as { verificationMethod: string };
  const renamed = changedAt(forged, ['proof', 'verificationMethod'], () => verificationMethod);
  expect((await verdictOn(renamed)).steps.valid_signature).not.toBe(true);
});

describe('after the key was changed', () => {
  const old = testKey(7);
  const line = { publicKeyMultibase: old.publicKeyMultibase, created: '2026-09-01' };
  const rotated = (host: string, key: Partial<typeof line & { compromised: string }>): Issuance => {
    const issuance = startingContent(host, testKey(9));
    return {
      ...issuance,
      ledger: { ...issuance.ledger, written: { keys: [{ ...line, ...key }], status: {}, spent: [] } },
    };
  };

  test('copies from before are still valid, and new ones as well', async () => {
    const after = rotated('rotated.numa.example', {});
    open(after);
    const copy = await credentialOf(startingContent('rotated.numa.example', old), one(after));
    expect((await verdictOn(copy)).steps).toMatchObject(hold);
    expect((await verdictOn(await credentialOf(after, one(after)))).steps).toMatchObject(hold);
  });

  test('copies that a compromised key signed are not', async () => {
    const after = rotated('stolen.numa.example', { compromised: '2026-11-01' });
    open(after);
    const copy = await credentialOf(startingContent('stolen.numa.example', old), one(after));
    expect((await verdictOn(copy)).steps.valid_signature).not.toBe(true);
    expect((await verdictOn(await credentialOf(after, one(after)))).steps).toMatchObject(hold);
  });
});

test('two builds give the same bytes, whatever the clock says', async () => {
  const first = await allJson(startingContent('same.numa.example'));
  // In a module of its own nothing is remembered.
  vi.resetModules();
  vi.useFakeTimers({ now: new Date('2031-01-01'), toFake: ['Date'] });
  try {
    const again = await import('./issuance.ts');
    expect(await again.allJson(again.startingContent('same.numa.example'))).toEqual(first);
  } finally {
    vi.useRealTimers();
  }
});

test('nobody’s mail address is in any file; the place’s own is in the issuer’s alone', async () => {
  const files = await allJson(startingContent('mail.numa.example'));
  const withAddress = Object.entries(files).filter(([, text]) => /[^\s"]@[^\s"]/.test(text));
  expect(withAddress.map(([path]) => path)).toEqual([credentialFiles.issuer]);
  expect(JSON.parse(files[credentialFiles.issuer] ?? '')).toMatchObject({ email: 'bonjour@numa.example' });
});
