import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textsOf } from '../../src/content/texts.ts';
import { en } from '../../src/i18n/en/table.ts';
import { fr } from '../../src/i18n/fr/table.ts';
import { readPicture } from '../../src/photos/read.ts';
import { de } from '../i18n/de/table.ts';
import { copyCheckout } from '../support/checkout.ts';
import { command } from '../support/command.ts';
import { photo } from '../support/photo.ts';

/** A place of one’s own, from its first build with nobody in it to the first photos. */

let root = '';
let remove = (): void => undefined;
beforeAll(() => {
  ({ root, remove } = copyCheckout());
  // A language that the house does not speak yet: its folder and its line, nothing else.
  cpSync('tests/i18n/de', join(root, 'src/i18n/de'), { recursive: true });
  const list = join(root, 'src/i18n/tables.ts');
  const text = readFileSync(list, 'utf8').replace('{ fr, en }', '{ fr, en, de }');
  writeFileSync(list, `import { de } from './de/table.ts';\n${text}`);
});
afterAll(() => remove());

const built = (): string[] => readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' });
const page = (path: string): string => readFileSync(join(root, 'dist', path, 'index.html'), 'utf8');
/** At one moment of the clock: what a page says of today is not what is compared. */
const now = String(Date.parse('2026-11-23T09:00Z') / 1000);
const env = { NODE_ENV: 'production', SHARE_CACHE_DIR: undefined, SOURCE_DATE_EPOCH: now };
const build = () => command(['build'], env, root);
const pages = (): Record<string, string> =>
  Object.fromEntries(
    built()
      .filter((name) => name.endsWith('.html'))
      .map((name) => [name, readFileSync(join(root, 'dist', name), 'utf8')]),
  );

/** Sentences of the other two tables, which no German page may say; what a new place begins with is content. */
const others = [fr, en]
  .flatMap(({ own, ...table }) => textsOf(table))
  .map(([, text]) => text)
  .filter((text) => text.length > 12 && !textsOf(de).some(([, own]) => own.includes(text)));

const hello = (name: string, more: string): string =>
  `---\nname: ${name}\nrole: Illustrator\nmembership: resident\nphoto: ${name.toLowerCase()}.jpg\nconsent:\n  on: 2026-09-01\n${more}---\n`;

const write = (path: string, bytes: string | Buffer): void =>
  writeFileSync(join(root, 'content', path), bytes);
const given = (on: string): string => `  - badge: cup\n    on: ${on}\n`;

/** Three people move in, two of them with a photo, and one of these without a yes to it. */
async function settleIn(): Promise<void> {
  write('badges/spoon.md', '---\nname: Spoon\ndescription: Stirs.\nicon: 🥄\ncolour: leaf\n---\n');
  write('badges/cup.md', '---\nname: Cup\ndescription: Washes up.\nicon: ☕\ncolour: sea\n---\n');
  write(
    'events/tea.md',
    '---\ntitle: Tea\nsummary: Tea for all.\nstart: 2026-11-27T13:00\nduration: 60\nrecurrence: FREQ=WEEKLY;COUNT=3\nhosts: [bo]\nplace:\n  name: Kitchen\n---\n',
  );
  write('projects/pot.md', '---\ntitle: Pot\nsummary: A pot.\npeople: [bo, cyd]\n---\n');
  write('people/ana.md', hello('Ana', '  photo: true\n'));
  write('people/ana.jpg', await photo('jpeg', { orientation: 6 }));
  write('people/bo.md', hello('Bo', `badges:\n${given('2026-10-02')}skills: [Tea]\n`));
  write('people/bo.jpg', await photo('jpeg', { width: 640, height: 480 }));
  const cyd = hello('Cyd', `badges:\n${given('2026-10-09')}skills: [tea, pots]\nneeds: [A kettle]\n`);
  write('people/cyd.md', cyd.replace(/photo: .*\n/, ''));
}

/** A step of the story, taken by the first test that needs it. */
function once<T>(take: () => Promise<T>): () => Promise<T> {
  let taken: Promise<T> | undefined;
  return () => {
    taken ??= take();
    return taken;
  };
}

/** On a floor that is somebody’s already, its own site stays as it is and is what is built. */
const opened = once(async () => {
  const wishes = ['--name', 'Hive', '--town', 'Leeds', '--languages', 'en,de', '--timezone', 'UTC'];
  const own = await command(
    ['own', '--lang', 'en', ...wishes, '--colour', 'sea', '--contact', 'a@b.org'],
    {},
    root,
  );
  return { own, first: await build() };
});

const settled = once(async () => {
  await opened();
  await settleIn();
  return build();
});

describe('a place of one’s own', () => {
  test('builds with nobody in it, and invites', async () => {
    expect(await opened()).toMatchObject({ own: { code: 0 }, first: { code: 0 } });
    const traces = built()
      .filter((name) => /\.(html|xml|ics|json|webmanifest|txt)$/.test(name))
      .filter((name) => /NUMA|numa\.example/.test(readFileSync(join(root, 'dist', name), 'utf8')));
    expect(traces).toEqual([]);
    expect(page('de/people')).toMatch(/<html lang="de"[\s\S]*<h1[^>]*>\s*Leute\s*<\/h1>/);
    expect(page('de')).toContain('Komm rein zu Hive in Leeds.');
    const translated = /^de\/(?!pages\/(legal|privacy|accessibility)\/).*\.html$/;
    const german = built().filter((name) => translated.test(name));
    expect(german.length).toBeGreaterThan(10);
    for (const name of german) {
      const html = readFileSync(join(root, 'dist', name), 'utf8');
      expect([name, others.filter((words) => html.includes(words))]).toEqual([name, []]);
    }
    // What nobody has translated says in which language it is.
    expect(page('de/pages/legal')).toContain('nur auf Englisch');
    for (const path of ['', 'people', 'events', 'projects', 'badges', 'screen', 'pages/legal']) {
      expect(page(path)).toMatch(/<h1/);
    }
    expect(page('people')).toMatch(/class="empty/);
    expect(page('events')).toMatch(/class="empty/);
  });

  test('shows a photo with consent, none without, and nothing of what the camera wrote', async () => {
    expect(await settled()).toMatchObject({ code: 0 });
    const pictures = built().filter((name) => /\.(avif|webp|jpe?g)$/.test(name));
    expect(pictures.some((name) => /(^|\/)ana\./.test(name))).toBe(true);
    expect(pictures.filter((name) => /(^|\/)bo\./.test(name))).toEqual([]);
    expect(page('people/ana')).toMatch(/<img[^>]+ana\./);
    expect(page('people/bo')).not.toMatch(/bo\.(?!\w+\.svg)[\w.]*\.(avif|webp|jpe?g)/);
    for (const name of built().filter((one) => /\.(avif|webp|jpe?g|png)$/.test(one))) {
      const bytes = readFileSync(join(root, 'dist', name));
      expect(bytes.includes('SecretCam')).toBe(false);
    }
    // The original stays at home: what is published was made for the pages.
    expect(pictures.filter((name) => /ana\.[\w-]{8}\.jpg$/.test(name))).toEqual([]);
    const tells = pictures.map((name) => readPicture(readFileSync(join(root, 'dist', name))));
    expect(tells.filter((picture) => typeof picture === 'string' || picture.tells)).toEqual([]);
  });

  test('takes pages from the build before where nobody can tell', async () => {
    await settled();
    // All that nobody's pages show but Bo's own, and a new person's word for a skill of Cyd's.
    const own = `badges:\n${given('2026-10-02')}  - badge: spoon\n    on: 2026-11-01\nskills: [tea, Pots]\nquote: Milk first.\n`;
    const more = 'needs: [Milk]\noffers: [Sugar]\nlinks:\n  site: https://bo.example\nlanguages: [en, de]\n';
    write('people/bo.md', `${hello('Bo', own + more)}\nI pour.`);
    const { stdout } = await build();
    const taken = Array.from(stdout.matchAll(/├─ \/([^├]*)\/index\.html \(restored\)/g), ([, path]) => path);
    const quick = pages();
    const files = built().sort();
    expect(page('people/bo')).toMatch(/Milk first[\s\S]*Sugar[\s\S]*Spoon/);
    // Cyd's page is made anew: “tea” is called as most people call it.
    const pagesLike = (path: RegExp): string[] =>
      files.filter((name) => path.test(name)).map((name) => dirname(name));
    const dates = pagesLike(/^events\/(tea|month)\/[\d-]+\/index\.html$/);
    expect(dates.length).toBeGreaterThan(4);
    // One more has a spoon; what skills are called has changed.
    const badges = pagesLike(/^badges\/(?!spoon)[\w-]+\/index\.html$/);
    const same = ['badges/cup/cyd', 'join/change/ana', 'join/change/cyd', 'people/ana', ...badges, ...dates];
    expect(taken.sort()).toEqual([...same, ...same.map((path) => `de/${path}`)].sort());

    rmSync(join(root, 'node_modules/.astro'), { recursive: true });
    expect((await build()).stdout).not.toContain('(restored)');
    expect(Object.entries(pages()).filter(([name, html]) => quick[name] !== html)).toEqual([]);
    expect(files).toEqual(built().sort());
  });
});
