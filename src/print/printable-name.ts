import { missingGlyphs } from '../badges/coverage.ts';
import { drawable } from '../badges/drawable.ts';

/**
 * A name that a visitor typed, as the fonts can draw it: without controls and signs that no font has. Undefined where
 * letters would be missing: such a name is better written by hand.
 */
export function printableName(name: string): string | undefined {
  const text = drawable(name.replaceAll(/\p{Cc}/gu, ' '));
  const missing = missingGlyphs(text);
  if (missing.some((grapheme) => /\p{L}/u.test(grapheme))) return undefined;
  return (
    missing
      .reduce((left, grapheme) => left.replaceAll(grapheme, ''), text)
      .replaceAll(/ +/g, ' ')
      .trim() || undefined
  );
}
