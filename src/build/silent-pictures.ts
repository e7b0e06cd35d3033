import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readPicture } from '../photos/read.ts';
import { silent } from '../photos/silent.ts';

/**
 * Astro publishes the file that a photo was made from as soon as anything but its image service asks for it, with all that the
 * camera wrote into it. Whatever was published: it says nothing of where it was taken.
 *
 * @param folder of the built pictures
 */
export async function silencePictures(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((one) => /\.(jpe?g|png|webp|avif)$/i.test(one))) {
    const file = join(folder, name);
    const bytes = await readFile(file);
    const picture = readPicture(bytes);
    if (typeof picture === 'string' || !picture.tells) continue;
    const quiet = await silent(bytes, picture);
    await (quiet ? writeFile(file, quiet) : rm(file));
  }
}
