import { foldedName } from '../community/folded-name.ts';

/** The id that a name gives a file, `[a-z0-9-]`; `fallback` for a name without a letter that ids have. */
export function idOf(name: string, fallback: string): string {
  const id = foldedName(name)
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i')
    .replaceAll('+', ' plus ')
    .replaceAll('&', ' et ')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '');
  return id || fallback;
}

/** The first of `lea-martin`, `lea-martin-2`, … that is not taken: nobody's page is written over. */
export function freeId(id: string, isTaken: (id: string) => boolean): string {
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? id : `${id}-${n}`;
    if (!isTaken(candidate)) return candidate;
  }
}
