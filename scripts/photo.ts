import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { withFields } from '../src/content/edit.ts';
import { closest } from '../src/content/explain.ts';
import { slugOf } from '../src/content/files.ts';
import { readFrontMatter } from '../src/content/front-matter.ts';
import { kinds } from '../src/content/kinds.ts';
import { messages } from '../src/i18n/messages.ts';
import { photoLimits } from '../src/photos/limits.ts';
import type { Picture } from '../src/photos/picture.ts';
import { readPicture } from '../src/photos/read.ts';
import { contentFolder } from '../src/settings.ts';
import { PlainError } from './local/plain-error.ts';
import { siteLanguage } from './local/site-language.ts';
import { prepare } from './photo/prepare.ts';

type Say = ReturnType<typeof messages>['photo'];

/** `npm run photo -- FILE PERSON`: a photo of the right size beside a profile, and the profile that names it. */
export async function main(words: readonly string[]): Promise<void> {
  const content = contentFolder();
  const say = messages(siteLanguage(content)).photo;
  const [file, ...name] = words;
  if (!file || name.length === 0 || file.startsWith('-')) throw new PlainError(say.usage);
  const folder = join(content, 'people');
  const person = personCalled(name.join(' '), folder, say);
  const profile = join(folder, `${person}.md`);
  const text = readFileSync(profile, 'utf8');
  const { source, problems } = readFrontMatter(profile, text);
  if (problems.length > 0) throw new PlainError(say.badProfile(profile));

  const bytes = photoIn(file, say);
  const {
    bytes: made,
    width,
    height,
  } = await prepare(bytes, pictureIn(bytes, file, say)).catch(() => {
    throw new PlainError(say.broken(file));
  });
  const photo = `${person}.jpg`;
  const target = join(folder, photo);
  writeFileSync(target, made);
  writeFileSync(profile, withFields(text, kinds.people, { ...source.data, photo }, source.body));
  const spent = spentFiles(file, source.data.photo, person, folder).filter((one) => one !== resolve(target));
  for (const one of spent) rmSync(one);

  const { consent, photoAlt } = source.data as { consent?: { photo?: boolean }; photoAlt?: string };
  console.log(
    [
      say.made(target, `${width} × ${height}`, say.kilobytes(Math.round(made.length / 1000))),
      say.named(profile, photo),
      ...spent.map((one) => say.gone(join(folder, one.slice(resolve(folder).length + 1)))),
      ...(consent?.photo === true ? [] : [say.consent]),
      ...(photoAlt ? [] : [say.alt]),
      say.next,
    ].join('\n'),
  );
}

/** The id of somebody by id or name. */
function personCalled(name: string, folder: string, say: Say): string {
  const ids = existsSync(folder)
    ? readdirSync(folder).flatMap((file) => /^([a-z0-9-]+)\.md$/.exec(file)?.[1] ?? [])
    : [];
  const id = slugOf(name.replace(/^.*\//, '').replace(/\.md$/, ''));
  if (ids.includes(id)) return id;
  throw new PlainError(say.noPerson(name, closest(id, ids)));
}

function photoIn(file: string, say: Say): Buffer {
  if (!existsSync(file) || !statSync(file).isFile()) throw new PlainError(say.noFile(file));
  const { size } = statSync(file);
  const inMegabytes = (bytes: number): string => say.megabytes(Math.round(bytes / 100_000) / 10);
  if (size > photoLimits.bytes) {
    throw new PlainError(say.tooHeavy(file, inMegabytes(size), inMegabytes(photoLimits.bytes)));
  }
  return readFileSync(file);
}

function pictureIn(bytes: Buffer, file: string, say: Say): Picture {
  const picture = readPicture(bytes);
  if (typeof picture === 'string') throw new PlainError(say.noPhoto(file, say.files[picture]));
  const { size } = picture;
  if (!size) throw new PlainError(say.broken(file));
  const inWords = `${size.width} × ${size.height}`;
  if (size.width * size.height > photoLimits.pixels) throw new PlainError(say.tooLarge(inWords));
  if (Math.min(size.width, size.height) < photoLimits.shortest) {
    throw new PlainError(say.tooSmall(inWords, photoLimits.shortest));
  }
  return picture;
}

/** Beside the profile, what was there before the photo: it is in nobody’s use, and may tell where it was taken. */
function spentFiles(file: string, before: unknown, person: string, folder: string): string[] {
  const inFolder = (path: string): boolean => dirname(path) === resolve(folder);
  const named =
    typeof before === 'string' && slugOf(before.replace(/\.\w+$/, '')) === person
      ? [join(folder, before)]
      : [];
  return [...new Set([file, ...named].map((one) => resolve(one)))].filter(
    (one) => inFolder(one) && existsSync(one),
  );
}
