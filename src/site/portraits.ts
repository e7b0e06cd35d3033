import { drawingHash } from '../badges/card-version.ts';
import { drawFace, faceOf } from '../community/face.ts';
import type { Floor } from '../content/entries.ts';
import type { Drawing } from './drawings.ts';
import { type Resident, residents } from './residents.ts';

/** The paper-cut portrait of a person as a file. */
function portraitOf({ id, data, hue }: Resident): Drawing {
  const face = faceOf(id, data.portrait);
  const hash = drawingHash('portrait', face.seed, String(face.chosen), hue);
  return { path: `/portraits/${id}.${hash.slice(0, 10)}.svg`, hash, draw: () => drawFace(face, hue) };
}

/** The address of the portrait that stands in for a photo. */
export const portraitPath = (person: Resident): string => portraitOf(person).path;

/** Every portrait of the house. */
export function portraits(floor: Floor): Drawing[] {
  const [lang = 'fr'] = floor.site.data.languages;
  return residents(floor, lang).map(portraitOf);
}
