import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Floor } from '../../src/content/entries.ts';
import { PlainError } from '../local/plain-error.ts';

/** Writes a file for the printer, and says where it lies and how to print it. */
export async function written(
  pdf: Buffer,
  name: string,
  { floor, lang, to }: { floor: Floor; lang: string; to: string },
  notes: readonly string[],
): Promise<void> {
  const suffix = lang === floor.site.data.languages[0] ? '' : `-${lang}`;
  const file = join(to, `${name}${suffix}.pdf`);
  try {
    await mkdir(to, { recursive: true });
    await writeFile(file, pdf);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new PlainError(`${file} cannot be written (${reason}). Is it open elsewhere? Try --to FOLDER.`);
  }
  console.log(
    [file, ...notes, 'Print on A4 at 100 % (not “fit to page”), on one side, and cut along the marks.'].join(
      '\n',
    ),
  );
}
