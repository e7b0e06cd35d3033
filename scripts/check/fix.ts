import { existsSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ContentFile, listFiles } from '../../src/content/files.ts';
import { type Kind, kinds, siteKind } from '../../src/content/kinds.ts';
import { mend } from '../../src/content/mend.ts';
import { parseOriginal, parseTranslation } from '../../src/content/parse.ts';
import { photoLimits } from '../../src/photos/limits.ts';
import { readPicture } from '../../src/photos/read.ts';
import { silent } from '../../src/photos/silent.ts';
import { siteLanguage } from '../local/site-language.ts';

const kindOf = ({ kind }: ContentFile): Kind => (kind === 'site' ? siteKind : kinds[kind]);

/** Replaces a file in one step: whoever reads it meanwhile has the old one or the new one. */
function replace(file: string, content: string | Uint8Array): void {
  const draft = `${file}.${process.pid}.tmp`;
  writeFileSync(draft, content);
  renameSync(draft, file);
}

/** Whether the fields of a file say something that the schemas understand. */
function isSound(file: ContentFile, files: readonly ContentFile[]): boolean {
  const original = files.find(
    ({ kind, id, lang }) => kind === file.kind && id === file.id && lang === undefined,
  );
  if (!original) return false;
  const parsed = parseOriginal(kindOf(file), file.lang === undefined ? file : original);
  const { problems } = file.lang === undefined ? parsed : parseTranslation(kindOf(file), file, parsed);
  return !problems.some(({ severity }) => severity === 'error');
}

/** Mends the text files. What has errors that stay is left as it is: somebody may have meant something by it. */
function fixTexts(folder: string): string[] {
  const { files } = listFiles(folder);
  const first = siteLanguage(folder);
  return files.flatMap((file) => {
    const { text, done } = mend(file.text, kindOf(file), file.lang ?? first);
    if (done.length === 0) return [];
    if (!isSound({ ...file, text }, files)) {
      return [
        `${file.file}: left as it is. It has errors that only somebody who knows what was meant can mend.`,
      ];
    }
    replace(file.file, text);
    return [`${file.file}: mended ${done.join(', ')}.`];
  });
}

/** Takes out of the photos where and with what they were taken. */
async function fixPhotos(folder: string): Promise<string[]> {
  const path = join(folder, 'people');
  const told: string[] = [];
  for (const name of existsSync(path) ? readdirSync(path).sort() : []) {
    const file = join(path, name);
    if (!/\.(jpe?g|png|webp|avif)$/i.test(name) || statSync(file).size > photoLimits.bytes) continue;
    const bytes = readFileSync(file);
    const picture = readPicture(bytes);
    if (typeof picture === 'string' || !picture.tells || !picture.size) continue;
    const quiet = await silent(bytes, picture);
    if (!quiet) continue;
    replace(file, quiet);
    told.push(`${file}: took out where and with what it was taken.`);
  }
  return told;
}

/**
 * Mends what a machine can mend safely: line ends, stray characters, dates, French spaces, the order and style of the fields,
 * and what photos tell besides the picture. A folder in order stays as it is, to the byte.
 *
 * @returns what was done, a line for each file
 */
export const fix = async (folder: string): Promise<string[]> => [
  ...fixTexts(folder),
  ...(await fixPhotos(folder)),
];
