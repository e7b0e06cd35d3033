import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Structures } from './structures.ts';

/** What the community’s forms need of the content besides the snapshot. */
export interface Writing {
  /** The texts of this deploy's content files, by their path in the repository. */
  sources: Readonly<Record<string, string>>;
  /** Code points that share images can draw, as ranges. */
  letters: readonly (readonly [first: number, last: number])[];
  structures: Structures;
}

/** @throws when neither `npm start` nor `npm run build` has written it */
export const readWriting = (root = '.'): Writing =>
  JSON.parse(readFileSync(join(root, '.etage', 'writing.json'), 'utf8')) as Writing;

/** Whether every sign of a text can be drawn. */
export function isDrawable(text: string, { letters }: Writing): boolean {
  return Array.from(text.normalize('NFC')).every((sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return code === 0xfe0f || letters.some(([first, last]) => code >= first && code <= last);
  });
}
