import { createHash } from 'node:crypto';
import { portrait } from '../community/portrait.ts';
import type { Floor } from '../content/entries.ts';
import type { Hue } from '../design/tokens.ts';
import { residents } from './residents.ts';

interface PortraitFile {
  /** `lea-martin.0f1e2d3c4b`, the route's parameter: the hash lets browsers keep the picture for good. */
  name: string;
  svg: string;
}

const drawn = new Map<string, PortraitFile>();

/** The paper-cut portrait of a person as a file, drawn once in a build. */
function portraitFile(id: string, hue: Hue): PortraitFile {
  const key = `${id} ${hue}`;
  const known = drawn.get(key);
  if (known && !import.meta.env.DEV) return known;
  const svg = portrait(id, hue);
  const hash = createHash('sha256').update(svg).digest('hex').slice(0, 10);
  const file = { name: `${id}.${hash}`, svg };
  drawn.set(key, file);
  return file;
}

/** The address of the portrait that stands in for a photo. */
export const portraitPath = (id: string, hue: Hue): string => `/portraits/${portraitFile(id, hue).name}.svg`;

/** Every portrait of the house. */
export function portraitFiles(floor: Floor): PortraitFile[] {
  const [lang = 'fr'] = floor.site.data.languages;
  return residents(floor, lang).map(({ id, hue }) => portraitFile(id, hue));
}
