import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { cp, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { PlainError } from '../../scripts/local/plain-error.ts';
import { main } from '../../scripts/print.ts';
import { attendees } from '../../src/store/attendees.ts';
import { command, type Ran } from '../support/command.ts';
import { commandHere } from '../support/command-here.ts';
import { contentFolderWith } from '../support/content-folder.ts';
import { by, rules } from '../support/ledger.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';
import { cancel, emptyTables, post } from '../support/store.ts';
import { boxOf, type PdfFile, readPdf } from './pdf-file.ts';

const person = (name: string, fields = '', consent = '') =>
  `---\nname: ${name}\nrole: Illustratrice\nmembership: resident\n${fields}consent:\n  on: 2026-09-01\n${consent}---\n`;
const badge = '---\nname: Pieuvre\ndescription: Huit bras.\nicon: 🐙\ncolour: sea\n---\n';
const tea = [
  'title: Le thé',
  'start: 2027-01-04T16:00',
  'duration: 30',
  'recurrence: FREQ=WEEKLY;COUNT=3',
  'hosts: [yasmine]',
  'guests: 9',
  'exceptions:',
  '  - date: 2027-01-11',
  '    cancelled: true',
].join('\n');

const floor = (more: Record<string, string> = {}): string =>
  contentFolderWith({
    'people/lea-martin.md': person('Léa Martin', 'floor: 1er étage\n'),
    'people/lea-martin.en.md': '---\nrole: Illustrator\n---\n',
    'people/yasmine.md': person('ياسمين الخطيب'),
    'people/parti.md': person('Noé Parti').replace('resident', 'alumni'),
    'badges/pieuvre.md': badge,
    'badges/pieuvre.en.md': '---\nname: Octopus\n---\n',
    'events/tea.md': `---\n${tea}\n---\n`,
    'events/tea.en.md': '---\ntitle: Tea\n---\n',
    ...more,
  });

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'etage-print-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** What a command left behind: its words, and the one file that it wrote. */
interface Printed extends Ran {
  file: string;
  bytes: Buffer;
  pdf: PdfFile;
}

async function print(
  args: readonly string[],
  env: Record<string, string | undefined> = {},
  run = commandHere,
): Promise<Printed> {
  const to = folder();
  const ran = await run(['print', ...args, '--to', to], {
    CONTENT_DIR: floor(),
    SITE_URL: 'https://ruche.example',
    SOURCE_DATE_EPOCH: undefined,
    ...env,
  });
  expect(ran.stderr).toBe('');
  const [file = '', ...others] = readdirSync(to);
  expect(others).toEqual([]);
  const bytes = readFileSync(join(to, file));
  return { ...ran, file, bytes, pdf: readPdf(bytes) };
}

describe('name badges of everybody', () => {
  test('are those who come, by name, and blank ones to the end of the sheet', async () => {
    const { stdout, file, pdf } = await print(['name-badges']);
    expect(file).toBe('name-badges.pdf');
    expect(stdout).toContain('2 badges with a name, 8 blank, on 1 sheet of A4.');
    expect(stdout).toMatch(/\/name-badges\.pdf\n[\s\S]*100 % [^\n]*cut along the marks\.\n$/);
    expect(pdf.alts).toEqual([
      'Badge de Léa Martin, Illustratrice. 1er étage. Le QR code mène à ruche.example/p/lea-martin.',
      expect.stringContaining('ياسمين الخطيب'),
      ...Array<string>(8).fill('Badge vierge, à remplir à la main.'),
    ]);
  });

  test('are in the language asked for, which names the file', async () => {
    const { file, pdf } = await print(['name-badges', '--lang', 'en', '--blank', '0']);
    expect(file).toBe('name-badges-en.pdf');
    expect([pdf.title, pdf.lang]).toEqual(['La Ruche: name badges', 'en']);
    expect(pdf.alts).toHaveLength(2);
    expect(pdf.alts[0]).toMatch(/^Name badge of Léa Martin, Illustrator\./);
  });

  test('take as many sheets as they need', async () => {
    const { pdf, stdout } = await print(['name-badges', '--blank=19']);
    expect(stdout).toContain('on 3 sheets of A4');
    expect(pdf.pages).toHaveLength(3);
    expect(pdf.alts).toHaveLength(21);
  });

  test('are a tagged PDF on A4 with its boxes, to be printed at full size', async () => {
    const { pdf } = await print(['name-badges']);
    const [page = ''] = pdf.pages;
    const box = (name: string) => boxOf(page, name).map((value) => +((value * 25.4) / 72).toFixed(2));
    expect(box('MediaBox')).toEqual([0, 0, 210, 297]);
    expect(box('TrimBox')).toEqual([10, 7, 200, 290]);
    expect(box('BleedBox')).toEqual([7, 7, 203, 290]);
    expect(pdf.text).toMatch(/^%PDF-1\.7/);
    expect(pdf.text).toContain('/Marked true');
    expect(pdf.text).toContain('/PrintScaling /None');
    expect(pdf.text).toContain('/DisplayDocTitle true');
    expect([pdf.title, pdf.lang]).toEqual(['La Ruche\u00a0: badges à porter', 'fr']);
    expect(pdf.drawn.match(/\/Figure <</g)).toHaveLength(10);
    expect(pdf.drawn.match(/\/Artifact <</g)).toHaveLength(10);
  });

  test('are lines and flat colours throughout, small, and the same bytes again', async () => {
    const env = { CONTENT_DIR: floor({ 'people/emoji.md': person('Zoé 👩🏽‍🍳') }) };
    const first = await print(['name-badges'], env);
    const again = await print(['name-badges'], { ...env, TZ: 'Asia/Tokyo' }, command);
    expect(first.bytes.equals(again.bytes)).toBe(true);
    expect(first.pdf.images).toEqual({ jpeg: 0, other: 0 });
    expect(first.pdf.text).not.toMatch(/\/Type \/Font/);
    // Ten megabytes for a hundred.
    expect(first.bytes.length).toBeLessThan(10 * 100_000);
  });

  test('are dated by the content, or by SOURCE_DATE_EPOCH, never by the clock', async () => {
    const content = await print(['name-badges']);
    const epoch = await print(['name-badges'], { SOURCE_DATE_EPOCH: '1767225600' });
    expect(content.pdf.text).toContain('/CreationDate (D:20260901000000Z)');
    expect(epoch.pdf.text).toContain('/CreationDate (D:20260101000000Z)');
  });

  test.each([
    ['with', 1, '  photo: true\n'],
    ['without', 0, ''],
  ])('show a photo %s consent: %i bitmaps', async (_, jpeg, consent) => {
    const content = floor({ 'people/lea-martin.md': person('Léa Martin', 'photo: lea.jpg\n', consent) });
    const colours = { width: 300, height: 200, channels: 3, background: '#336699' } as const;
    await sharp({ create: colours }).jpeg().toFile(join(content, 'people/lea.jpg'));
    const to = folder();
    await commandHere(['print', 'name-badges', '--blank', '0', '--to', to], { CONTENT_DIR: content });
    const { images } = readPdf(readFileSync(join(to, 'name-badges.pdf')));
    expect(images).toEqual({ jpeg, other: 0 });
  });
});

describe('stickers', () => {
  test('are all the badges, each with its name', async () => {
    const { file, stdout, pdf } = await print(['emblems']);
    expect(file).toBe('emblems.pdf');
    expect(stdout).toContain('1 stickers of 50 mm.\nPrint on A4 at 100 %');
    expect(pdf.alts).toEqual(['Autocollant rond\u00a0: le badge «\u00a0Pieuvre\u00a0».']);
    expect(pdf.images).toEqual({ jpeg: 0, other: 0 });
    const english = await print(['emblems', '--lang=en']);
    expect([english.file, english.pdf.alts[0]]).toEqual([
      'emblems-en.pdf',
      'Round sticker: the “Octopus” badge.',
    ]);
  });
});

describe('name badges for a date', () => {
  let desk: TestDatabase;
  beforeAll(async () => {
    desk = await createTestDatabase();
  });
  beforeEach(() => emptyTables(desk.database));
  afterAll(() => desk.close());

  const now = new Date('2026-12-30T10:00:00Z');
  const seats = rules({ capacity: 9 });
  const date = '2027-01-04';
  let visitors = 0;
  const yes = (name: string, guests = 0) => {
    visitors += 1;
    return post(
      desk.database,
      by('v', { event: 'tea', dates: [date], name, guests, email: `v${visitors}@example.org` }),
      seats,
      now,
    );
  };
  const forTea = (args: readonly string[] = []) =>
    print(['name-badges', '--event', `tea/${date}`, ...args], {
      DATABASE_URL: `${desk.url}?application_name=print`,
    });

  test('are the hosts, then those with a seat, with their profile where they have one, and blank ones for guests', async () => {
    await yes('  LEA   martin', 2);
    await yes('Zoé Ailleurs');
    const gone = await yes('Ana Annulée');
    await cancel(
      desk.database,
      { event: 'tea', date, group: gone.changes[0]?.group ?? '' } as Parameters<typeof cancel>[1],
      seats,
      now,
    );
    await yes('Bo Attend', 9);

    const { file, stdout, pdf } = await forTea();
    expect(file).toBe('name-badges-tea-2027-01-04.pdf');
    expect(pdf.title).toBe('La Ruche\u00a0: badges à porter, Le thé · lundi 4 janvier 2027');
    expect(pdf.alts).toEqual([
      expect.stringContaining('ياسمين الخطيب'),
      expect.stringContaining('Badge de Léa Martin, Illustratrice.'),
      'Badge de Zoé Ailleurs, le reste est à écrire à la main.',
      ...Array<string>(7).fill('Badge vierge, à remplir à la main.'),
    ]);
    expect(stdout).toContain('2 people said yes');
    expect(stdout).toContain('The file names people who are coming: delete it after the evening.');
    expect(pdf.text).toContain('/CreationDate (D:20270104150000Z)');
  });

  test('hold hostile names as drawings alone, and leave those that no font has to the pen', async () => {
    await yes('</svg><image href="file:///etc/passwd"/>) /JS (app.alert(1)');
    await yes('\\) >> endobj \u202E');
    await yes('李小龙');
    const { stdout, pdf } = await forTea();
    expect(stdout).toContain('1 name is in letters that the fonts lack: write by hand.');
    expect(pdf.alts).toHaveLength(10);
    expect(pdf.alts.slice(1, 3).join()).toContain(
      '</svg><image href="file:///etc/passwd"/>) /JS (app.alert(1)',
    );
    expect(pdf.images).toEqual({ jpeg: 0, other: 0 });
    expect(pdf.text).not.toMatch(/\n\/JS\b/);
    expect(pdf.alts.filter((alt) => alt.includes('vierge'))).toHaveLength(7);
  });

  test('of a date that nobody has said yes to yet are the hosts’, which is said', async () => {
    const { stdout, pdf } = await forTea(['--lang', 'en']);
    expect(stdout).toContain('Nobody has said yes in the database at hand');
    expect(pdf.title).toMatch(/^La Ruche: name badges, Tea · Monday,? 4 January 2027$/);
    expect(pdf.alts.filter((alt) => !alt.startsWith('Blank'))).toHaveLength(1);
  });

  test('read names and guests of those with a seat, in order of arrival, and change nothing', async () => {
    await yes('Zoé', 8);
    await yes('Waiting');
    const all = () => desk.database.query('select * from rsvps order by ordinal');
    const before = await all();
    expect(await attendees(desk.database, { event: 'tea', date })).toEqual([{ name: 'Zoé', guests: 8 }]);
    await forTea();
    expect(await all()).toEqual(before);
  });

  test('a database that does not answer is told in one line, and nothing is printed', async () => {
    const to = folder();
    const { code, stdout, stderr } = await command(
      ['print', 'name-badges', '--event', `tea/${date}`, '--to', to],
      { CONTENT_DIR: floor(), DATABASE_URL: 'postgres://etage:hidden-password@127.0.0.1:1/etage' },
    );
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^[^\n]*DATABASE_URL[^\n]*\n$/);
    expect(stderr).not.toContain('hidden-password');
    expect(readdirSync(to)).toEqual([]);
  });
});

test('without a database at hand a date’s badges are those of everybody, which is said', async () => {
  const root = folder();
  for (const part of ['scripts', 'src', 'netlify']) await cp(part, join(root, part), { recursive: true });
  await symlink(resolve('node_modules'), join(root, 'node_modules'));
  const { code, stdout, stderr } = await command(
    ['print', 'name-badges', '--event', 'tea/2027-01-04'],
    { CONTENT_DIR: floor(), DATABASE_URL: undefined, NETLIFY_DB_URL: undefined },
    root,
  );
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toContain('print/name-badges-tea-2027-01-04.pdf\n2 badges with a name');
  expect(stdout).toContain(
    'No database is at hand (DATABASE_URL), so these are all profiles, whoever comes.',
  );
  const { alts } = readPdf(readFileSync(join(root, 'print/name-badges-tea-2027-01-04.pdf')));
  // The host first.
  expect(alts[0]).toContain('ياسمين الخطيب');
});

test.each([
  [
    ['name-badges', '--event', 'lunch/2027-01-04'],
    /no event is called “lunch”\. Try one of tea with a date, such as tea\/2027-01-04/,
  ],
  [
    ['name-badges', '--event', 'tea/2027-01-05'],
    /tea has no such date\. Try tea\/2027-01-04, tea\/2027-01-18\./,
  ],
  [['name-badges', '--event', 'tea'], /tea has no such date\. Try tea\/2027-01-04/],
  [
    ['name-badges', '--event', 'tea/2027-01-11'],
    /cancelled, nobody comes\. Try tea\/2027-01-04, tea\/2027-01-18\./,
  ],
  [['name-badges', '--event', 'tea/2027-01-04/x'], /no such date\. Try/],
  [['name-badges', '--event', ''], /no event is called “”\. Try/],
  [['name-badges', '--blank', 'many'], /how many blank badges\? Try a number from 0 to 1000\./],
  [['name-badges', '--blank', '1001'], /Try a number from 0 to 1000\./],
  [['name-badges', '--blank', '2.5'], /Try a number from 0 to 1000\./],
  [['name-badges', '--lang', 'de'], /the site has no such language\. Try fr or en\./],
  [['name-badges', '--colour', 'red'], /Cannot read “--colour red”\. Try --event, --blank, --lang, --to,/],
  [['name-badges', 'co-lunch'], /Cannot read “co-lunch”\. Try/],
  [['name-badges', '--event'], /Cannot read “--event”\. Try/],
  [['emblems', '--event', 'tea/2027-01-04'], /Cannot read .* Try --lang, --to,/],
  [['emblems', '--to', 'package.json'], /cannot be written \(EEXIST\)\. [^\n]*Try --to FOLDER\./],
  [['posters'], /There is no “posters” to print\. Try name-badges, emblems or contact-sheet\./],
])('%j is told in one line, with what to try', async (args, told) => {
  vi.stubEnv('CONTENT_DIR', floor());
  onTestFinished(() => void vi.unstubAllEnvs());
  const error: unknown = await main(args).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(PlainError);
  expect((error as PlainError).message).toMatch(told);
  expect((error as PlainError).message).not.toContain('\n');
});

test('called without a command it tells all of them', async () => {
  const { code, stdout, stderr } = await command(['print']);
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/name-badges \[--event [\s\S]*emblems[\s\S]*contact-sheet/);
});

test('a floor without badges has no stickers, and what to do is said', async () => {
  const { code, stderr } = await commandHere(['print', 'emblems'], { CONTENT_DIR: contentFolderWith({}) });
  expect([code, stderr]).toEqual([
    1,
    expect.stringMatching(/^There are no badges [^\n]*Try npm run new -- badge[^\n]*\n$/),
  ]);
});
