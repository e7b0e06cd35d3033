import { fonts } from '../design/tokens.ts';

/** A static font of one script, as a WOFF file inside a package. */
export interface FontFile {
  /** The family's name in templates: every file is a family of its own, and families fall back to each other in order. */
  family: string;
  weight: 400 | 700 | 800;
  file: string;
}

const subsets = (name: string, folder: string, weights: readonly (400 | 700 | 800)[]): FontFile[] =>
  ['latin', 'latin-ext', 'vietnamese'].flatMap((subset) =>
    weights.map((weight) => ({
      family: subset === 'latin' ? name : `${name} ${subset}`,
      weight,
      file: `@fontsource/${folder}/files/${folder}-${subset}-${weight}-normal.woff`,
    })),
  );

/** Every font that share images are set in. */
export const fontFiles: readonly FontFile[] = [
  ...subsets(fonts.display, 'bricolage-grotesque', [700, 800]),
  ...subsets(fonts.text, 'hanken-grotesk', [400, 700]),
  ...([400, 700] as const).map((weight) => ({
    family: fonts.arabic,
    weight,
    file: `@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-${weight}-normal.woff`,
  })),
];
