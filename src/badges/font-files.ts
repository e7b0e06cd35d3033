import { fonts } from '../design/tokens.ts';

type Weight = 400 | 700 | 800;

/** A static font of one script, as a WOFF file inside a package. */
export interface FontFile {
  /** Every file is a family of its own, and families fall back to each other in order. */
  family: string;
  weight: Weight;
  file: string;
}

const subsets = ['latin', 'latin-ext', 'vietnamese'];

const familyOf = (name: string, subset: string): string => (subset === 'latin' ? name : `${name} ${subset}`);

const latin = (name: string, folder: string, weights: readonly Weight[]): FontFile[] =>
  subsets.flatMap((subset) =>
    weights.map((weight) => ({
      family: familyOf(name, subset),
      weight,
      file: `@fontsource/${folder}/files/${folder}-${subset}-${weight}-normal.woff`,
    })),
  );

/** Every font that share images are set in. */
export const fontFiles: readonly FontFile[] = [
  ...latin(fonts.display, 'bricolage-grotesque', [800]),
  ...latin(fonts.text, 'hanken-grotesk', [400, 700]),
  ...([400, 700] as const).map((weight) => ({
    family: fonts.arabic,
    weight,
    file: `@fontsource/vazirmatn/files/vazirmatn-arabic-${weight}-normal.woff`,
  })),
];

const chain = (...names: readonly string[]): string[] => [
  ...names.flatMap((name) => subsets.map((subset) => familyOf(name, subset))),
  fonts.arabic,
];

/** A voice of the house: its families in the order in which they are asked for a character, and its weight. */
export interface Face {
  families: readonly string[];
  weight: Weight;
}

export const display: Face = { families: chain(fonts.display, fonts.text), weight: 800 };
export const text: Face = { families: chain(fonts.text, fonts.display), weight: 400 };
export const bold: Face = { ...text, weight: 700 };
