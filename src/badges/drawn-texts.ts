import { missingGlyphs } from './coverage.ts';

/** The fields that share images show, by kind of content; `*` is every item of a list. */
const drawn = {
  site: ['name', 'tagline', 'floors.*', 'address.street', 'address.city'],
  people: ['name', 'role', 'organization', 'skills.*'],
  events: ['title', 'summary', 'place.name', 'exceptions.*.place.name'],
  badges: ['name', 'description'],
  projects: ['title', 'summary', 'stage'],
} as const;

export type DrawnKind = keyof typeof drawn;

export const drawnKinds = Object.keys(drawn) as DrawnKind[];

interface DrawnText {
  path: PropertyKey[];
  text: string;
}

function* textsAt(value: unknown, path: readonly string[], above: PropertyKey[]): Generator<DrawnText> {
  const [key, ...rest] = path;
  if (key === undefined) {
    if (typeof value === 'string') yield { path: above, text: value };
  } else if (key === '*') {
    for (const [index, item] of (Array.isArray(value) ? value : []).entries()) {
      yield* textsAt(item, rest, [...above, index]);
    }
  } else if (typeof value === 'object' && value !== null) {
    yield* textsAt(Reflect.get(value, key), rest, [...above, key]);
  }
}

const codePoints = (grapheme: string): string =>
  Array.from(
    grapheme,
    (sign) => `U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`,
  ).join(' ');

const shown = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

/**
 * The texts of a content file that its share image could not show whole: satori drops a sign that no font has
 * without a word, so it is looked for ahead.
 *
 * @param data the file's fields, those of a translation too
 * @returns for each text the path of its field, and a problem’s words
 */
export function undrawableTexts(
  kind: DrawnKind,
  data: unknown,
): { path: PropertyKey[]; expected: string; found: string; hint: string }[] {
  const texts = drawn[kind].flatMap((field) => [...textsAt(data, field.split('.'), [])]);
  return texts.flatMap(({ path, text }) => {
    const missing = missingGlyphs(text);
    if (missing.length === 0) return [];
    const signs = missing.map((sign) => `“${sign}” (${codePoints(sign)})`).join(', ');
    return [
      {
        path,
        expected: 'text that the fonts of share images can draw',
        found: `${signs} in “${shown(text)}”`,
        hint: 'Try Latin, Vietnamese or Arabic letters, or another emoji: these the fonts have.',
      },
    ];
  });
}
