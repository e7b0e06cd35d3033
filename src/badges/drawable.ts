const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Letters and signs of which each stands for itself: most texts have no other. */
const plain = /^[\x20-\u02FF\u1E00-\u1EFF\u2010-\u2027]*$/;

/** A text in the units that a reader sees: a letter with its accents, an emoji with its joiners. */
export function graphemesOf(text: string): string[] {
  if (plain.test(text)) return [...text];
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/** What typography asks for and fonts lack, and what stands in for it in a picture. */
const standIns: readonly [RegExp, string][] = [
  // The narrow no-break space of French, and other spaces that do not break.
  [/[\u2007\u202F]/g, '\u00A0'],
  [/[\t\n\v\f\r\u2000-\u2006\u2008-\u200A\u2028\u2029\u205F\u3000]/g, ' '],
  [/[\u2010\u2011]/g, '-'],
  // Hints for breaking and for direction: the picture breaks and turns its lines by itself.
  [/[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, ''],
];

/**
 * A text as the fonts can draw it: composed (NFC), with stand-ins for signs that only typesetting knows. Joiners
 * stay: emoji and Persian need them.
 */
export function drawable(text: string): string {
  return standIns
    .reduce((made, [sign, standIn]) => made.replace(sign, standIn), text.normalize('NFC'))
    .trim();
}

export type Direction = 'ltr' | 'rtl';

/** The base direction that the first strong letter of a text asks for (Unicode Bidirectional Algorithm, P2 and P3). */
export function directionOf(text: string): Direction {
  const strong = /\p{L}/u.exec(text)?.[0] ?? '';
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(strong)
    ? 'rtl'
    : 'ltr';
}

/** The base direction of a language, for lines that may begin with a name in another script. */
export function languageDirection(lang: string): Direction {
  return /^(ar|dv|fa|he|ps|ur|yi)\b/.test(lang) ? 'rtl' : 'ltr';
}
