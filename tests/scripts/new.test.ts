import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keyPairOf } from '../../src/credentials/multikey.ts';
import { readSigningKey } from '../../src/credentials/signing-key.ts';
import { derivedIndex } from '../../src/credentials/status-index.ts';
import { octopus, person } from '../credentials/issuance.ts';
import { command } from '../support/command.ts';
import { commandHere } from '../support/command-here.ts';
import { contentFolderWith } from '../support/content-folder.ts';

const files = {
  'badges/octopus.md': octopus,
  'people/lea.md': person('Léa', '  - badge: octopus\n    on: 2026-02-03\n'),
};

const run = (folder: string, words: string[], key?: string) =>
  commandHere(words, { CONTENT_DIR: folder, BADGE_SIGNING_KEY: key });
const ledgerOf = (folder: string): string => readFileSync(join(folder, 'badges/ledger.yaml'), 'utf8');

test('new without a kind that there is says what there is', async () => {
  for (const words of [['new'], ['new', 'castle'], ['new', 'toString']]) {
    const { code, stderr } = await command(words, { CONTENT_DIR: contentFolderWith(files) });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^What can be new:\n {2}npm run new -- badge-key .*\n {2}npm run new -- ledger /);
  }
});

describe('new badge-key', () => {
  test('shows the private half once, writes the public one, and says what to do', async () => {
    const folder = contentFolderWith(files);
    const { code, stdout } = await run(folder, ['new', 'badge-key']);
    expect(code).toBe(0);
    const [, secret = ''] = stdout.match(/^ {2}BADGE_SIGNING_KEY=(\S+)$/m) ?? [];
    const pair = readSigningKey(secret);
    expect(ledgerOf(folder)).toContain(
      `keys:\n  - publicKeyMultibase: ${pair.publicKeyMultibase}\n    created: 20`,
    );
    expect(ledgerOf(folder)).not.toContain(secret);
    for (const word of ['Netlify', 'npm run new -- ledger', 'Commit', 'once']) expect(stdout).toContain(word);
    expect(stdout).not.toContain('older');
    expect((await run(folder, ['check'], secret)).stdout).not.toContain('BADGE_SIGNING_KEY');
  });

  test('a second one leaves the first where it is, and every comment', async () => {
    const folder = contentFolderWith(files);
    await run(folder, ['new', 'badge-key']);
    const before = ledgerOf(folder).trimEnd();
    const { stdout } = await run(folder, ['new', 'badge-key']);
    expect(ledgerOf(folder).startsWith(`${before}\n  - publicKeyMultibase: z6Mk`)).toBe(true);
    expect(stdout).toContain('The older key stays in the file');
  });

  test('makes nothing while the content is broken', async () => {
    const folder = contentFolderWith({ ...files, 'people/noe.md': '---\nname: Noé\n---\n' });
    const { code, stdout, stderr } = await run(folder, ['new', 'badge-key']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(
      /noe\.md:2:1 role: .*\nThe content needs mending first; the ledger is as it was\.\n$/s,
    );
    expect(existsSync(join(folder, 'badges/ledger.yaml'))).toBe(false);
  });
});

describe('new ledger', () => {
  test('gives every award its place, once', async () => {
    const folder = contentFolderWith(files);
    const { code, stdout } = await run(folder, ['new', 'ledger']);
    expect(code).toBe(0);
    expect(stdout).toBe(
      `New, with a place for good: octopus/lea\nNow commit ${folder}/badges/ledger.yaml and publish.\n`,
    );
    expect(ledgerOf(folder)).toContain(`status:\n  octopus/lea: ${derivedIndex('octopus/lea')}\nspent: []\n`);
    const again = await run(folder, ['new', 'ledger']);
    expect(again.stdout).toBe(`${folder}/badges/ledger.yaml is up to date: 1 award.\n`);
  });

  test('drops the name of an award that is gone and spends its place', async () => {
    const folder = contentFolderWith({
      ...files,
      'badges/ledger.yaml': 'status:\n  octopus/noe: 9\nspent: [3]\n',
    });
    const { stdout } = await run(folder, ['new', 'ledger']);
    expect(stdout).toContain(
      'No longer awarded: 1 award. The names are dropped, the places never given again.',
    );
    expect(ledgerOf(folder)).not.toContain('noe');
    expect(ledgerOf(folder)).toMatch(/spent:\n {2}- 3\n {2}- 9\n$/);
  });

  test('adds the public half of the key that is set', async () => {
    const folder = contentFolderWith(files);
    const { publicKeyMultibase, secretKeyMultibase } = keyPairOf(new Uint8Array(32).fill(1));
    const before = await run(folder, ['check'], secretKeyMultibase);
    expect(before).toEqual({
      code: 0,
      stdout: `BADGE_SIGNING_KEY: warning: expected a key whose public half is in ${folder}/badges/ledger.yaml, found one that is not (${publicKeyMultibase}). Try npm run new -- ledger with the key set, which adds it: else it is forgotten with the next key, and with it every badge that it signed.\n`,
      stderr: '',
    });
    await run(folder, ['new', 'ledger'], secretKeyMultibase);
    expect(ledgerOf(folder)).toContain(`  - publicKeyMultibase: ${publicKeyMultibase}\n`);
    expect((await run(folder, ['check'], secretKeyMultibase)).stdout).toBe('The content is in order.\n');
  });
});

describe('a ledger that names keys', () => {
  const { publicKeyMultibase: kept } = keyPairOf(new Uint8Array(32).fill(1));
  const { publicKeyMultibase: other, secretKeyMultibase: typed } = keyPairOf(new Uint8Array(32).fill(2));
  const withKey = (more = '') => ({
    ...files,
    'badges/ledger.yaml': `status:\n  octopus/lea: 1\nkeys:\n  - publicKeyMultibase: ${kept}\n    created: 2026-01-01\n${more}`,
  });

  test('warns where none is set: what was signed has lost its list', async () => {
    const folder = contentFolderWith(withKey());
    expect(await run(folder, ['check'])).toEqual({
      code: 0,
      stdout: `${folder}/badges/ledger.yaml:3:1 keys: warning: expected a private key in BADGE_SIGNING_KEY, since badges were signed here, found none: they are hosted alone now, and the list of withdrawn ones, which signed copies point to, is gone. Try setting the private half of the newest of these keys again, where the site is built. Is it lost? npm run new -- badge-key makes another pair.\n`,
      stderr: '',
    });
  });

  test('does not where each of them is compromised: nothing that they signed counts', async () => {
    const folder = contentFolderWith(withKey('    compromised: 2026-02-02\n'));
    expect((await run(folder, ['check'])).stdout).toBe('The content is in order.\n');
  });

  test('thinks of a slip first where another one is set', async () => {
    const folder = contentFolderWith(withKey());
    expect((await run(folder, ['check'], typed)).stdout).toBe(
      `BADGE_SIGNING_KEY: warning: expected a key whose public half is in ${folder}/badges/ledger.yaml, found one that is not (${other}). Try comparing it with the one that you kept, letter by letter: a slip makes another key. Is it meant to be new? Then npm run new -- ledger with the key set, which adds it: else it is forgotten with the next key, and with it every badge that it signed.\n`,
    );
  });
});

describe('a key that cannot be used', () => {
  const malformed =
    'BADGE_SIGNING_KEY: expected an Ed25519 private key, found a text of 9 characters that is no key. Try copying it again, whole, without quotes or spaces around it. No key yet? Try npm run new -- badge-key, which makes one and says where to set it.\n';

  test('is told by check, build and start, and by new ledger', async () => {
    const folder = contentFolderWith(files);
    expect(await run(folder, ['check'], 'swordfish')).toEqual({ code: 1, stdout: malformed, stderr: '' });
    for (const name of ['build', 'start']) {
      const { code, stderr } = await run(folder, [name], 'swordfish');
      expect({ code, stderr }).toEqual({
        code: 1,
        stderr: `${malformed}The content needs mending first; npm run check tells what is left.\n`,
      });
    }
    expect(await run(folder, ['new', 'ledger'], 'swordfish')).toMatchObject({ code: 1, stderr: malformed });
  });

  test('is one that the ledger calls compromised', async () => {
    const { publicKeyMultibase, secretKeyMultibase } = keyPairOf(new Uint8Array(32).fill(1));
    const ledger = `keys:\n  - publicKeyMultibase: ${publicKeyMultibase}\n    created: 2026-01-01\n    compromised: 2026-02-02\nstatus:\n  octopus/lea: 1\n`;
    const folder = contentFolderWith({ ...files, 'badges/ledger.yaml': ledger });
    const { code, stdout } = await run(folder, ['check'], secretKeyMultibase);
    expect({ code, stdout }).toEqual({
      code: 1,
      stdout: `BADGE_SIGNING_KEY: expected a key that nobody else has, found the one that ${folder}/badges/ledger.yaml calls compromised (${publicKeyMultibase}). Try npm run new -- badge-key, and set the new one.\n`,
    });
  });
});
