/**
 * The look of the house in figures: colours, type, space and radius. Pages, share images, mails and print take
 * them from here and from nowhere else, so that all of them look like one house.
 */

/** A floor's or badge's colour. Each has a solid (never under text), a wash, and a text colour for light and dark. */
export type Hue = 'tomato' | 'mustard' | 'sea' | 'leaf' | 'plum' | 'sky';

interface HueTheme {
  /** Text in this hue; at least 4.5:1 on the wash and on paper. */
  text: string;
  /** A large, quiet surface. */
  wash: string;
}

interface HueColours {
  solid: string;
  /** The label that stands on the solid, at least 4.5:1. */
  onSolid: string;
  light: HueTheme;
  dark: HueTheme;
}

interface Surfaces {
  paper: string;
  card: string;
  band: string;
  ink: string;
  soft: string;
  line: string;
  focus: string;
}

export const light: Surfaces = {
  paper: '#FBF5EA',
  card: '#FFFCF5',
  band: '#F1E7D3',
  ink: '#221A16',
  soft: '#62554B',
  line: '#857566',
  focus: '#1B4F8F',
};

/** The house at night. */
export const dark: Surfaces = {
  paper: '#17130F',
  card: '#221C17',
  band: '#2D251E',
  ink: '#F6EEDF',
  soft: '#BFB09C',
  line: '#8C7C6B',
  focus: '#8EC5FF',
};

export const cream = '#FFF6E6';

export const hues: Record<Hue, HueColours> = {
  tomato: {
    solid: '#D2391F',
    onSolid: cream,
    light: { text: '#B02C15', wash: '#FBDDD2' },
    dark: { text: '#FF8F75', wash: '#47190F' },
  },
  mustard: {
    solid: '#E5A812',
    onSolid: light.ink,
    light: { text: '#7A5600', wash: '#FAE8B4' },
    dark: { text: '#F2C04A', wash: '#3B2C06' },
  },
  sea: {
    solid: '#0E7C7B',
    onSolid: cream,
    light: { text: '#0A6463', wash: '#CDEBE7' },
    dark: { text: '#5CC9C2', wash: '#0B3231' },
  },
  leaf: {
    solid: '#3F7D3A',
    onSolid: cream,
    light: { text: '#356A31', wash: '#DCEBCF' },
    dark: { text: '#8FCB80', wash: '#1B3318' },
  },
  plum: {
    solid: '#7D3C78',
    onSolid: cream,
    light: { text: '#74356F', wash: '#F0DBEE' },
    dark: { text: '#DDA0D8', wash: '#37193A' },
  },
  sky: {
    solid: '#2F6FB5',
    onSolid: cream,
    light: { text: '#255C99', wash: '#D5E6F7' },
    dark: { text: '#8DBDF0', wash: '#122C47' },
  },
};

export const hueNames = Object.keys(hues) as [Hue, ...Hue[]];

/** The order in which the floors of a house take their hues, from the ground up. */
const floorHues: readonly Hue[] = ['mustard', 'sea', 'leaf', 'plum', 'sky', 'tomato'];

/**
 * The hue of a floor by its place in the site's list of floors (0 is the lowest).
 * Where a house has more floors than hues, they come round again: the floor's number is always written too.
 */
export function floorHue(index: number): Hue {
  const length = floorHues.length;
  return floorHues[((index % length) + length) % length] as Hue;
}

export const fonts = {
  display: 'Bricolage Grotesque',
  text: 'Hanken Grotesk',
  arabic: 'Vazirmatn',
} as const;
