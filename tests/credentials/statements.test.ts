import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { documentLoader } from '../../src/credentials/document-loader.ts';
import { badgeStatements, statusListStatements, UnknownStatement } from '../../src/credentials/statements.ts';
import { type Changeable, changed, everyGiven, leaves, nodes, signedBadge, signedList } from './host.ts';

/** The canonical form by a JSON-LD processor, which is what verifiers elsewhere use. */
async function byProcessor({ proof, ...document }: Changeable): Promise<{ document: string; proof: string }> {
  const { proofValue: _, ...options } = proof as Changeable;
  const canonical = (thing: object): Promise<string> =>
    jsonld.canonize(thing, { algorithm: 'RDFC-1.0', safe: true, documentLoader });
  return {
    document: await canonical(document),
    proof: await canonical({ '@context': document['@context'], ...options }),
  };
}

describe('the statements are those of a JSON-LD processor', () => {
  test.each(everyGiven.map((given) => [`${given.badge.id}/${given.person.id}`, given] as const))(
    '%s',
    async (_, given) => {
      const signed = await signedBadge(given, 131_071);
      expect(badgeStatements(signed)).toEqual(await byProcessor(signed));
    },
  );

  test('the status list', async () => {
    const signed = await signedList([0, 7, 131_071]);
    expect(statusListStatements(signed)).toEqual(await byProcessor(signed));
  });

  test('a badge earned on an occasion is among them', () => {
    expect(everyGiven.some(({ award }) => award.event)).toBe(true);
  });
});

describe('whatever somebody writes', () => {
  const written: [kind: string, text: string][] = [
    ['nothing', ''],
    ['quotes', 'Le badge "le plus beau" \'du\' monde «\u00a0ici\u00a0»'],
    ['line breaks', 'un\ndeux\r\ntrois\u0085quatre\u2028cinq\u2029six'],
    ['backslashes', 'C:\\temp\\n \\u0041 \\'],
    ['emoji with joiners', '👩🏽‍🚀🏳️‍🌈 👨‍👩‍👧‍👦'],
    ['right to left', 'نور \u202bهنا\u202c \u2067x\u2069'],
    [
      'every control character',
      Array.from({ length: 0xa0 }, (_, code) => String.fromCharCode(code)).join(''),
    ],
    ['statements', 'x" .\n<https://a.example/> <https://b.example/> "y'],
    ['a datatype or language', 'x"^^<http://www.w3.org/2001/XMLSchema#integer>'],
    ['letters beyond the first plane beside those at its end', '\u{1f600}\uffee \uffee\u{1f600}'],
    ['composed and decomposed letters', 'é e\u0301 ﬁ'],
  ];
  const places = [
    ['name'],
    ['issuer', 'name'],
    ['credentialSubject', 'achievement', 'description'],
    ['credentialSubject', 'achievement', 'criteria', 'narrative'],
    ['credentialSubject', 'achievement', 'image', 'caption'],
    ['image', 'caption'],
  ];

  test.each(written)('%s', async (_, text) => {
    let signed: unknown = await signedBadge();
    for (const place of places) signed = changed(signed, place, () => text);
    expect(badgeStatements(signed)).toEqual(await byProcessor(signed as Changeable));
  });
});

describe('whatever is not known is refused', () => {
  const refused = (document: unknown): void => {
    expect(() => badgeStatements(document)).toThrow(UnknownStatement);
  };

  test('a field more, in any thing', async () => {
    const signed = await signedBadge();
    const paths = nodes(signed);
    expect(paths.length).toBeGreaterThan(7);
    for (const path of paths) {
      for (const name of ['extra', '@type', '@id', 'alternateName', 'constructor', '__proto__', 'toString']) {
        refused(changed(signed, [...path, name], () => 'https://numa.example/'));
      }
    }
  });

  test('a value of another kind, anywhere', async () => {
    const signed = await signedBadge();
    for (const path of leaves(signed)) {
      for (const value of [null, true, 1, {}, { '@value': 'x' }, [[]]]) {
        refused(changed(signed, path, () => value));
      }
    }
  });

  test('half of a surrogate pair, which would be hashed as another character', async () => {
    refused({ ...(await signedBadge()), name: '\ud83d' });
  });

  test.each([
    ['nothing', undefined],
    ['a list', []],
    ['a text', '{}'],
    ['no proof', { '@context': [] }],
  ])('%s', (_, document) => refused(document));

  test('a type that is not of this thing', async () => {
    refused({ ...(await signedBadge()), type: ['VerifiableCredential', 'BitstringStatusListCredential'] });
  });

  test('another context, even one more', async () => {
    const signed = await signedBadge();
    const context = signed['@context'] as string[];
    for (const other of [
      [...context].reverse(),
      [...context, 'https://a.example/'],
      context[0],
      [...context, {}],
    ]) {
      refused({ ...signed, '@context': other });
    }
  });

  test('an address that is none, or would end its statement', async () => {
    const signed = await signedBadge();
    for (const id of [
      '/people/lea/',
      'javascript:1',
      'https://a.example/ b',
      'https://a.example/>',
      'urn:x',
      '_:b0',
    ]) {
      refused({ ...signed, id });
    }
  });

  test('two things of one address: what is said of one could pass for the other', async () => {
    const signed = await signedBadge();
    refused(changed(signed, ['credentialSubject', 'achievement', 'image', 'id'], () => signed.id));
  });

  test('a proof with an address, a second value or another purpose', async () => {
    const signed = await signedBadge();
    refused(changed(signed, ['proof', 'id'], () => 'https://numa.example/#proof'));
    refused(changed(signed, ['proof', 'proofPurpose'], () => 'authentication'));
    refused(changed(signed, ['proof'], (proof) => [proof]));
  });

  test('says where and what', async () => {
    const signed = changed(
      await signedBadge(),
      ['credentialSubject', 'achievement', 'level'],
      () => 'expert',
    );
    expect(() => badgeStatements(signed)).toThrow(
      'document.credentialSubject.achievement: level is not known',
    );
  });
});
