/**
 * Text as the search wants it, and back. Pagefind folds accents and case, and joins word forms; what it does not know is what
 * French does to the beginnings of words (“l’atelier” is one word to it) and the letters that no accent explains (œ, ł). It takes
 * only letters and digits for parts of words, so that marks of other kinds can say how a text was written.
 */

/** After an elided word a new one begins. U+2060 says that the space was not there. */
const joined = '\u2060 ';

const elided = /(?<![\p{L}\p{N}])((?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)[’'])(?=[\p{L}\p{N}])/giu;

/** Letters that people without them type otherwise, each with a mark of its own from the private use area. */
const letters: readonly [letter: string, typed: string][] = [
  ['œ', 'oe\uE000'],
  ['Œ', 'Oe\uE000'],
  ['æ', 'ae\uE000'],
  ['Æ', 'Ae\uE000'],
  ['ł', 'l\uE000'],
  ['Ł', 'L\uE000'],
  ['đ', 'd\uE000'],
  ['Đ', 'D\uE000'],
  ['ø', 'o\uE000'],
  ['Ø', 'O\uE000'],
];

const known = new RegExp(`[${letters.map(([letter]) => letter).join('')}]`, 'g');
const typedAs = new Map(letters);
const writtenAs = new Map(letters.map(([letter, typed]) => [typed, letter]));
const marked = new RegExp(
  letters
    .map(([, typed]) => typed)
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'g',
);

/** A text for the index: found however it is typed. */
export const indexed = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/\s+/g, ' ')
    .replace(elided, `$1${joined}`)
    .replace(known, (letter) => typedAs.get(letter) ?? letter);

/** A text from the index, as it was written. */
export const written = (text: string): string =>
  text.replaceAll(joined, '').replace(marked, (typed) => writtenAs.get(typed) ?? typed);

/**
 * What somebody types, word by word as the index has them: “L’Œuvre d’Hélène” asks for oeuvre and helene, “co-lunch” for colunch,
 * which is how Pagefind knows a word with a hyphen, beside its parts.
 */
export const asked = (query: string): string[] =>
  query
    .replace(elided, ' ')
    .replace(known, (letter) => typedAs.get(letter) ?? letter)
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}+#\s]/gu, '')
    .split(/\s+/)
    .filter(Boolean);

/** Beside the text of a record travels what its result shows. It is written with characters that are part of no word. */
const offset = 0xe000;

/** A thing as text in which nothing can be found: ASCII, moved to the private use area. */
export const sealed = (thing: object): string =>
  JSON.stringify(thing)
    .replaceAll(/[\u0080-\uFFFF]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll(/./gs, (unit) => String.fromCharCode(unit.charCodeAt(0) + offset));

/** The thing that {@link sealed} made text of. */
export const opened = (text: string): unknown =>
  JSON.parse(text.replaceAll(/./gs, (unit) => String.fromCharCode(unit.charCodeAt(0) - offset)));

/** A written word whole, and its parts: sous-titrage is found by “titrage”. */
const partsOf = (word: string): string[] => [word, ...word.split(/[-\u2010-\u2015’'./]/)].flatMap(asked);

/**
 * Whether a word is meant by what was typed: it begins alike, for three letters and half of its length at least. Where no word
 * goes on from what was typed, Pagefind takes the longest one that it begins with, be it “a”.
 *
 * @param typed one word of {@link asked}
 */
export function isMeant(typed: string, word: string): boolean {
  const needed = Math.min(typed.length, Math.max(3, Math.ceil(typed.length / 2)));
  return partsOf(word).some((part) => part.startsWith(typed.slice(0, needed)));
}

/** Whether a written word goes on from one that was typed. */
export const begins = (typed: readonly string[], word: string): boolean =>
  partsOf(word).some((part) => typed.some((start) => part.startsWith(start)));
