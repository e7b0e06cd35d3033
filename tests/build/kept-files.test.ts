import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { keepFiles } from '../../src/build/kept-files.ts';

function site(files: readonly string[]): { dist: string; aside: string; make(path: string): void } {
  const root = mkdtempSync(join(tmpdir(), 'etage-kept-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const dist = join(root, 'dist');
  const make = (path: string): void => {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), path);
  };
  for (const path of files) make(path);
  return { dist, aside: join(root, '.etage/kept'), make };
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort();

const built = ['index.html', 'people/lea/index.html', 'share/a.1.png', 'share/b.1.png', 'emblems/a.1.svg'];

test('a built site is empty but for a repository of its own, and its wanted pictures come back', async () => {
  const { dist, aside } = site([...built, '.git/HEAD']);
  const before = keepFiles(dist, aside);
  expect(filesIn(dist)).toEqual(['.git/HEAD']);
  expect(['/share/a.1.png', '/emblems/a.1.svg', '/share/c.1.png', '/index.html'].map(before.has)).toEqual([
    true,
    true,
    false,
    false,
  ]);
  before.restore(new Set(['/share/a.1.png', '/emblems/a.1.svg', '/share/c.1.png']));
  await before.cleared;
  expect(filesIn(dist)).toEqual(['.git/HEAD', 'emblems/a.1.svg', 'share/a.1.png']);
  expect(readFileSync(join(dist, 'share/a.1.png'), 'utf8')).toBe('share/a.1.png');
  expect(filesIn(aside)).toEqual([]);
});

test('what an interrupted build took away is taken up by the next, and nothing of it stays', async () => {
  const { dist, aside, make } = site(built);
  await keepFiles(dist, aside).cleared;
  make('index.html');
  const next = keepFiles(dist, aside);
  expect(next.has('/share/b.1.png')).toBe(true);
  next.restore(new Set(['/share/b.1.png']));
  await next.cleared;
  expect(filesIn(dist)).toEqual(['share/b.1.png']);
  expect(filesIn(aside)).toEqual([]);
});

test('a first build has nothing to keep', async () => {
  const { dist, aside } = site([]);
  const before = keepFiles(dist, aside);
  before.restore(new Set(['/share/a.1.png']));
  await before.cleared;
  expect(existsSync(dist)).toBe(false);
});

test('a credential whose name stays is known by what it holds, and by nothing after an interrupted build', async () => {
  const { dist, aside } = site([]);
  const paths = ['/credentials/issuer.json', '/credentials/cup/lea.json'];
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), text);
  };
  const first = keepFiles(dist, aside);
  first.restore(new Set(paths));
  for (const path of paths) write(path, 'one');
  first.settle(new Map(paths.map((path) => [path, 'digest of one'])));
  await first.cleared;

  const second = keepFiles(dist, aside);
  expect(paths.map((path) => second.holds(path, 'digest of one'))).toEqual([true, true]);
  expect(second.holds(paths[0] ?? '', 'digest of two')).toBe(false);
  second.restore(new Set(paths.slice(0, 1)));
  expect(filesIn(join(dist, 'credentials'))).toEqual(['issuer.json']);
  write(paths[0] ?? '', 'two');
  await second.cleared;

  // Nothing was settled: the file says “two”, and the list of the first build would take it for “one”.
  const third = keepFiles(dist, aside);
  expect(third.holds(paths[0] ?? '', 'digest of one')).toBe(false);
});

test('a list that is cut short is no list', async () => {
  const { dist, aside, make } = site([]);
  const before = keepFiles(dist, aside);
  make('credentials/issuer.json');
  before.settle(new Map([['/credentials/issuer.json', 'digest']]));
  await before.cleared;
  const list = join(aside, 'digests.json');
  writeFileSync(list, readFileSync(list, 'utf8').slice(0, -3));
  const next = keepFiles(dist, aside);
  expect(next.holds('/credentials/issuer.json', 'digest')).toBe(false);
  await next.cleared;
});

test('a credential that is not there is not taken for one that is', async () => {
  const { dist, aside } = site([]);
  const before = keepFiles(dist, aside);
  before.settle(new Map([['/credentials/issuer.json', 'digest']]));
  await before.cleared;
  expect(keepFiles(dist, aside).holds('/credentials/issuer.json', 'digest')).toBe(false);
});
