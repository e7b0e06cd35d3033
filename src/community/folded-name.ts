/** A name to compare: people type case, accents, spaces and hyphens as they please. */
export const foldedName = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    // Letters whose stroke no decomposition takes away.
    .replaceAll('ł', 'l')
    .replaceAll('đ', 'd')
    .replaceAll('ø', 'o')
    .replaceAll(/[’']/g, '’')
    .replaceAll(/[\s\u2010-\u2015-]+/g, ' ')
    .trim();
