import { describe, expect, test } from 'vitest';
import { readSound } from '../../src/content/read.ts';
import { derivedIndex } from '../../src/credentials/status-index.ts';
import { octopus, person } from '../credentials/issuance.ts';
import { contentFolderWith, problemsOf } from '../support/content-folder.ts';

const key = 'z6MkehRgf7yJbgaGfYsdoAsKdBPE3dj2CYhowQdcjqSJgvVd';
const keys = `keys:\n  - publicKeyMultibase: ${key}\n    created: 2026-01-01\n`;
const floor = {
  'badges/octopus.md': octopus,
  'people/lea.md': person('Léa', '  - badge: octopus\n    on: 2026-02-03\n'),
};
const written = (ledger: string, more: Record<string, string> = {}) => ({
  ...floor,
  ...more,
  'badges/ledger.yaml': ledger,
});
const line = 'status:\n  octopus/lea: 7\n';

const cases: [name: string, files: Record<string, string>, problems: string[]][] = [
  ['no ledger at all', floor, []],
  ['an empty one', written(''), []],
  ['a line for every award', written(keys + line), []],
  [
    'YAML that cannot be read',
    written('keys:\n\t- a\n'),
    [
      'content/badges/ledger.yaml:2:1 YAML: expected spaces in front of a field, found a tab. Try two spaces instead of the tab.',
    ],
  ],
  [
    'a list in place of fields',
    written('- octopus\n'),
    [
      'content/badges/ledger.yaml:1:1 YAML: expected fields such as “name: Léa Martin”, found a list. Try one field per line, with a colon and a space after its name.',
    ],
  ],
  [
    'a field, a key, a day and a place that are none',
    written(
      `keys:\n  - publicKeyMultibase: z6Mkfoo\n    created: yesterday\nstatus:\n  octopus: 1\n  octopus/lea: -1\nspent: [131072]\nspend: []\n`,
    ),
    [
      'content/badges/ledger.yaml:2:25 keys[0].publicKeyMultibase: expected an Ed25519 public key that begins with z6Mk, found “z6Mkfoo”. Try an Ed25519 public key that begins with z6Mk.',
      'content/badges/ledger.yaml:3:14 keys[0].created: expected a date such as 2026-11-27, found “yesterday”. Try a date such as 2026-11-27.',
      'content/badges/ledger.yaml:3:14 keys[0].created: expected a day that exists in the calendar, such as 2026-11-27, found “yesterday”. Try a day that exists in the calendar, such as 2026-11-27.',
      'content/badges/ledger.yaml:5:3 status.octopus: expected a badge and a person, such as octopus/lea-martin, found “octopus”. Try a badge and a person, such as octopus/lea-martin.',
      'content/badges/ledger.yaml:6:16 status.octopus/lea: expected a whole number from 0 to 131071, found the number -1. Try digits alone, without quotes or a unit.',
      'content/badges/ledger.yaml:7:9 spent[0]: expected a whole number from 0 to 131071, found the number 131072. Try digits alone, without quotes or a unit.',
      'content/badges/ledger.yaml:8:1 spend: expected a field that exists, found “spend”. Try spent.',
    ],
  ],
  [
    'a key and a place that stand there twice',
    written(`${keys}  - publicKeyMultibase: ${key}\n    created: 2026-02-02\n${line}spent: [7]\n`),
    [
      `content/badges/ledger.yaml:4:25 keys[1].publicKeyMultibase: expected each key once, found “${key}” a second time. Try removing the line that came later, then npm run new -- ledger.`,
      'content/badges/ledger.yaml:8:9 spent[0]: expected a place of its own in the status list, found 7 a second time. Try removing the line that came later, then npm run new -- ledger.',
    ],
  ],
  [
    'a new award, where badges are signed',
    written(keys),
    [
      'content/people/lea.md:8:12 badges[0].badge: warning: expected a line for octopus/lea in content/badges/ledger.yaml, which keeps its place in the list of withdrawn badges, found none yet. Try npm run new -- ledger, and commit the file; until then the place comes from the name.',
    ],
  ],
  ['a new award, where none are', written('keys: []\n'), []],
  [
    'an award that is gone',
    written(`${keys}${line}  octopus/noe: 9\n`),
    [
      'content/badges/ledger.yaml:6:3 status.octopus/noe: warning: expected an award that a profile names, found “octopus/noe”, which none does any more. Try npm run new -- ledger: it drops the name and never gives its place again. Copies of it count as withdrawn.',
    ],
  ],
  [
    'an award of a person who is hidden is not gone',
    written(keys + line, {
      'people/lea.md': person('Léa', '  - badge: octopus\n    on: 2026-02-03\n').replace(
        'badges:',
        'hidden: true\nbadges:',
      ),
    }),
    [],
  ],
  [
    'an award whose place another has',
    written(`${keys}spent: [${derivedIndex('octopus/lea')}]\n`),
    [
      'content/people/lea.md:8:12 badges[0].badge: warning: expected a place of its own for octopus/lea in the list of withdrawn badges, found one that another badge has, so that this one is not signed. Try npm run new -- ledger, which finds it another, and commit content/badges/ledger.yaml.',
    ],
  ],
  [
    'a profile that cannot be read does not make its awards seem gone',
    written(keys + line, { 'people/lea.md': '---\nname: [x]\n---\n' }),
    [
      'content/people/lea.md:2:1 role: expected text, found nothing. Try adding role: Illustrator.',
      'content/people/lea.md:2:1 membership: expected one of staff, resident, nomad, neighbour, alumni, found nothing. Try adding membership: resident.',
      'content/people/lea.md:2:1 consent: expected a group of fields, found nothing. Try adding consent: with on: 2026-09-01 under it, the day on which the person said yes to being published.',
      'content/people/lea.md:2:7 name: expected text, found a list. Try one text after “name:”, without dashes or indented lines.',
    ],
  ],
  [
    'a badge by the name of a file that lies beside the badges',
    { 'badges/status.md': octopus },
    [
      'content/badges/status.md:1:1 file name: expected a badge’s own name, found “status”, which is the name of a file beside the badges. Try another name, such as status-badge.md.',
    ],
  ],
];

describe('what is told of the ledger', () => {
  test.each(cases)('%s', (_, files, problems) => {
    expect(problemsOf(files)).toEqual(problems);
  });
});

test('an award keeps the place of its line; one without a place is not signed', () => {
  const taken = derivedIndex('octopus/lea');
  const { ledger } = readSound(contentFolderWith(written(`${keys}${line}`)));
  expect(ledger.indexes).toEqual({ 'octopus/lea': 7 });
  const { ledger: full } = readSound(contentFolderWith(written(`${keys}spent: [${taken}]\n`)));
  expect(full.indexes).toEqual({});
});
