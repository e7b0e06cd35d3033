import type { Floor } from './entries.ts';

/** What is worked out from the whole floor for a language, once: every page asks for it, and nobody changes it. */
export function once<T>(workOut: (floor: Floor, lang: string) => T): (floor: Floor, lang: string) => T {
  const known = new WeakMap<Floor, Map<string, T>>();
  return (floor, lang) => {
    const ofFloor = known.get(floor) ?? new Map<string, T>();
    known.set(floor, ofFloor);
    const worked = ofFloor.get(lang) ?? workOut(floor, lang);
    ofFloor.set(lang, worked);
    return worked;
  };
}
