import { drawnKinds, undrawableTexts } from '../badges/drawn-texts.ts';
import { type Parsed, problemAt } from './parse.ts';
import type { Problem } from './problems.ts';
import type { Originals } from './references.ts';

/** What share images cannot show would be missing from them without a word: it is a problem of the content. */
export function checkGlyphs(
  originals: Originals,
  translations: ReadonlyMap<Parsed, readonly Parsed[]>,
): Problem[] {
  return drawnKinds.flatMap((kind) => {
    const written = kind === 'site' ? [originals.site] : [...originals[kind].values()];
    return written
      .filter((parsed) => parsed?.data?.hidden !== true)
      .flatMap((parsed) => (parsed ? [parsed, ...(translations.get(parsed) ?? [])] : []))
      .flatMap(({ source, data }) =>
        undrawableTexts(kind, data).map(({ path, ...words }) => problemAt(source, path, words)),
      );
  });
}
