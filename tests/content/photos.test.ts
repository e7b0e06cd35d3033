import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../src/content/problems.ts';
import { readContent } from '../../src/content/read.ts';
import { contentFolderWith, leastPerson } from '../support/content-folder.ts';
import { photo } from '../support/photo.ts';

const named = (name: string): string =>
  leastPerson.replace('consent:', `photo: ${name}\nconsent:\n  photo: true`);

/** What the check says of a photo beside a profile that names it. */
function problemsOf(name: string, bytes: Uint8Array, profile = named(name)): string[] {
  const folder = contentFolderWith({ 'people/lea.md': profile });
  mkdirSync(join(folder, 'people'), { recursive: true });
  writeFileSync(join(folder, 'people', name), bytes);
  return readContent(folder).problems.map((problem) =>
    formatProblem({ ...problem, file: problem.file.slice(folder.length + 1) }).replaceAll(folder, 'content'),
  );
}

const at = 'people/lea.md:5:8 photo:';

describe('a photo beside a profile', () => {
  test('that tells nothing and has its size: nothing to say', async () => {
    for (const type of ['jpeg', 'png', 'webp', 'avif'] as const) {
      expect(problemsOf(`lea.${type}`, await photo(type, { bare: true }))).toEqual([]);
    }
  });

  test('that still tells where it was taken, also where it is not published, also where no profile names it', async () => {
    const camera = await photo('jpeg');
    const told =
      'warning: expected a photo that does not tell where and with what it was taken, found the place where it was taken, in the file. Try npm run check -- --fix, which takes that out and leaves the picture as it is.';
    expect(problemsOf('lea.jpg', camera)).toEqual([`${at} ${told}`]);
    const [first, second] = problemsOf(
      'lea.jpg',
      camera,
      leastPerson.replace('consent:', 'photo: lea.jpg\nconsent:'),
    );
    expect(second).toContain(
      'expected consent: photo: true beside a photo, found a photo without it, which is not published',
    );
    expect(first).toBe(`${at} ${told}`);
    expect(problemsOf('lea.jpg', camera, leastPerson)).toEqual([
      'people/lea.jpg:1:1 file: warning: expected a picture that a profile names, found none that names it. Try photo: lea.jpg in the file that it belongs to; else remove it.',
      `people/lea.jpg:1:1 file: ${told}`,
    ]);
  });

  const cases: [name: string, file: string, bytes: () => Uint8Array | Promise<Uint8Array>, said: string][] = [
    [
      'a PDF',
      'lea.jpg',
      () => Buffer.from('%PDF-1.7'),
      'expected a photo as JPEG, PNG, WebP or AVIF, found a PDF document. Try another file: the photo itself, saved as a JPEG.',
    ],
    [
      'a photo of a phone',
      'lea.heic',
      () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic'),
      'expected a photo as JPEG, PNG, WebP or AVIF, found a HEIC photo, as some phones make them. Try npm run photo -- content/people/lea.heic lea, which makes a JPEG of it.',
    ],
    [
      'a photo cut short',
      'lea.jpg',
      async () => (await photo('jpeg', { bare: true })).subarray(0, 900),
      'expected a photo that can be opened, found a file that is cut short or broken. Try copying it again from where it comes, whole.',
    ],
    [
      'a name without an ending',
      'lea',
      () => photo('jpeg', { bare: true }),
      'expected a name that ends in .jpg, .png, .webp or .avif, found “lea”. Try the ending that fits the picture, in the name of the file and here.',
    ],
    [
      'a tiny one',
      'lea.png',
      () => photo('png', { bare: true, width: 200, height: 300 }),
      'warning: expected a photo of at least 400 pixels on each side, found 200 × 300 pixels, 0.0 MB. Try the original: this one will look blurred.',
    ],
    [
      'a huge one',
      'lea.webp',
      () => photo('webp', { bare: true, width: 4800, height: 600 }),
      'warning: expected a photo of at most 4000 pixels and 3.0 MB, found 4800 × 600 pixels, 0.0 MB. Try npm run photo -- content/people/lea.webp lea, which makes one of the right size.',
    ],
    [
      'more than the limit',
      'lea.jpg',
      () => Buffer.alloc(15_100_000),
      'expected a photo of at most 15.0 MB, found 15.1 MB. Try npm run photo -- content/people/lea.jpg lea, which makes one of the right size.',
    ],
    [
      'an emoji in its name',
      '🐙 Léa.JPG',
      () => photo('jpeg', { bare: true }),
      'warning: expected a file name of small letters, digits and dashes, found “🐙 Léa.JPG”. Try lea.jpg, for the file and here.',
    ],
  ];
  test.each(cases)('%s', async (_, file, bytes, said) => {
    expect(problemsOf(file, await bytes())).toEqual([`${at} ${said}`]);
  });
});
