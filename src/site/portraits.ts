import { createHash } from 'node:crypto';
import { drawFace, faceOf } from '../community/face.ts';
import type { Floor } from '../content/entries.ts';
import { type Resident, residents } from './residents.ts';

interface PortraitFile {
  /** `lea-martin.0f1e2d3c4b`, the route's parameter: the hash lets browsers keep the picture for good. */
  name: string;
  svg: string;
}

const drawn = new Map<string, PortraitFile>();

/** The paper-cut portrait of a person as a file, drawn once in a build. */
function portraitFile({ id, data, hue }: Resident): PortraitFile {
  const face = faceOf(id, data.portrait);
  const key = `${id} ${face.seed} ${hue}`;
  const known = drawn.get(key);
  if (known && !import.meta.env.DEV) return known;
  const svg = drawFace(face, hue);
  const hash = createHash('sha256').update(svg).digest('hex').slice(0, 10);
  const file = { name: `${id}.${hash}`, svg };
  drawn.set(key, file);
  return file;
}

/** The address of the portrait that stands in for a photo. */
export const portraitPath = (person: Resident): string => `/portraits/${portraitFile(person).name}.svg`;

/** Every portrait of the house. */
export function portraitFiles(floor: Floor): PortraitFile[] {
  const [lang = 'fr'] = floor.site.data.languages;
  return residents(floor, lang).map(portraitFile);
}
