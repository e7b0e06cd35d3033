import { expect, test } from 'vitest';
import { findPersonalDatum } from '../../src/content/privacy.ts';

test.each(['lea@example.org', 'écris à léa.martin+pro@sous.domaine.example', 'mailto:lea@example.org'])(
  'finds the e-mail address in %s',
  (text) => {
    expect(findPersonalDatum(text)?.kind).toBe('an e-mail address');
  },
);

test.each([
  '06 12 34 56 78',
  '0612345678',
  '06.12.34.56.78',
  '+33 6 12 34 56 78',
  '+33 (0)6 12 34 56 78',
  '+44 20 7946 0958',
  'tél. 01-99-00-12-34',
])('finds the phone number in %s', (text) => {
  expect(findPersonalDatum(text)?.kind).toBe('a phone number');
});

test.each([
  '@lea@mastodon.example',
  'https://mastodon.example/@lea',
  'https://medium.example/@lea.martin',
  'de 2019 à 2026',
  '2026-09-01',
  '100 000 000 000 de grains de riz',
  'C++ @ home',
  '3 + 4 = 7',
])('leaves %s alone', (text) => {
  expect(findPersonalDatum(text)).toBeUndefined();
});
