import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { messages } from '../i18n/messages.ts';
import { photoLimits } from '../photos/limits.ts';
import type { Picture } from '../photos/picture.ts';
import { readPicture } from '../photos/read.ts';
import { slugOf } from './files.ts';
import { type Parsed, problemAt } from './parse.ts';
import type { Problem } from './problems.ts';

/** From here on the one who looks after the content is told. Bytes and pixels. */
const limits = { heavy: 3_000_000, longest: 4000 };

type Words = Pick<Problem, 'expected' | 'found' | 'hint'> & { severity?: Problem['severity'] };

const command = (file: string, id: string): string => `npm run photo -- ${file} ${id}`;

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

/** Where and with what a photo was taken is nobody’s business, and stays in the repository even where the photo is not shown. */
export function tellsTooMuch({ tells }: Picture): Words | undefined {
  if (!tells) return undefined;
  return {
    severity: 'warning',
    expected: 'a photo that does not tell where and with what it was taken',
    found:
      tells === 'location'
        ? 'the place where it was taken, in the file'
        : 'data of the camera or a program, in the file',
    hint: 'Try npm run check -- --fix, which takes that out and leaves the picture as it is.',
  };
}

function ofFile(file: string, id: string): Words[] {
  const { size: weight } = statSync(file);
  const again = `Try ${command(file, id)}, which makes one of the right size.`;
  if (weight > photoLimits.bytes) {
    return [
      {
        expected: `a photo of at most ${megabytes(photoLimits.bytes)}`,
        found: megabytes(weight),
        hint: again,
      },
    ];
  }
  const picture = readPicture(readFileSync(file));
  const expected = 'a photo as JPEG, PNG, WebP or AVIF';
  if (typeof picture === 'string') {
    return [
      {
        expected,
        found: messages('en').photo.files[picture],
        hint: 'Try another file: the photo itself, saved as a JPEG.',
      },
    ];
  }
  if (picture.type === 'heic') {
    const hint = `Try ${command(file, id)}, which makes a JPEG of it.`;
    return [{ expected, found: 'a HEIC photo, as some phones make them', hint }];
  }
  const { size } = picture;
  if (!size) {
    const hint = 'Try copying it again from where it comes, whole.';
    return [{ expected: 'a photo that can be opened', found: 'a file that is cut short or broken', hint }];
  }
  const found = `${size.width} × ${size.height} pixels, ${megabytes(weight)}`;
  const problems: Words[] = [];
  if (Math.min(size.width, size.height) < photoLimits.shortest) {
    const least = `a photo of at least ${photoLimits.shortest} pixels on each side`;
    problems.push({
      severity: 'warning',
      expected: least,
      found,
      hint: 'Try the original: this one will look blurred.',
    });
  } else if (weight > limits.heavy || Math.max(size.width, size.height) > limits.longest) {
    const most = `a photo of at most ${limits.longest} pixels and ${megabytes(limits.heavy)}`;
    problems.push({ severity: 'warning', expected: most, found, hint: again });
  }
  const tells = tellsTooMuch(picture);
  return tells ? [...problems, tells] : problems;
}

/** A name that every computer, web address and archive takes the same way. */
const plainName = /^[a-z0-9]+(?:[-_][a-z0-9]+)*\.[a-z]+$/;

/** What is wrong with the photo that a profile names. That there is none of that name is told with the references. */
export function checkPhoto(parsed: Parsed, name: string): Problem[] {
  const file = join(dirname(parsed.source.file), name);
  if (!existsSync(file) || !statSync(file).isFile()) return [];
  const problems = ofFile(file, parsed.id);
  const known = /^\.(jpe?g|png|webp|avif)$/i.test(extname(name));
  if (problems.length === 0 && !known) {
    problems.push({
      expected: 'a name that ends in .jpg, .png, .webp or .avif',
      found: `“${name}”`,
      hint: 'Try the ending that fits the picture, in the name of the file and here.',
    });
  } else if (!plainName.test(basename(name))) {
    const slug = slugOf(basename(name, extname(name))) || parsed.id;
    problems.push({
      severity: 'warning',
      expected: 'a file name of small letters, digits and dashes',
      found: `“${name}”`,
      hint: `Try ${slug}${extname(name).toLowerCase()}, for the file and here.`,
    });
  }
  return problems.map((words) => problemAt(parsed.source, ['photo'], words));
}
