/** The most colours that a byte can number. */
const paletteSize = 256;
/** Weighted squared distance below which two colours share an entry: a step that no eye sees between two blends. */
const near = 150;
/** A colour of fewer pixels than this part of a picture is a blend along an edge, where the eye is not so strict. */
const rare = 1 / 5000;

/** The colours of a drawing by first appearance, and how often each occurs. */
export interface Colours {
  /** As the pixels are stored: 0xAABBGGRR on the little-endian machines that there are. */
  values: number[];
  counts: number[];
}

/** The colours of a palette as premultiplied RGBA, and the entry that stands for each colour of the drawing. */
export interface Palette {
  colours: Uint8Array;
  entries: Uint8Array;
}

/** A palette of so many pixels: the most frequent colours come first. */
export function paletteOf(colours: Colours, pixels: number): Palette {
  const { values, counts } = colours;
  const order = [...values.keys()].sort(
    (a, b) => (counts[b] as number) - (counts[a] as number) || (values[a] as number) - (values[b] as number),
  );
  const surface = (place: number): boolean => (counts[place] as number) >= pixels * rare;
  // Where the entries do not suffice, edges share more of them; a picture without edges at last shares all.
  for (let tolerance = near; ; tolerance *= 2) {
    const strict = tolerance < 100 * near;
    const palette = fitted(order, values, (place) => (strict && surface(place) ? near : tolerance));
    if (palette) return palette;
  }
}

/** Gives each colour an entry of its own, unless there is one close to it; undefined when the entries run out. */
function fitted(
  order: readonly number[],
  values: readonly number[],
  closeness: (place: number) => number,
): Palette | undefined {
  const colours = new Uint8Array(4 * paletteSize);
  const entries = new Uint8Array(values.length);
  let size = 0;
  for (const place of order) {
    const value = values[place] as number;
    const found = nearest(colours, size, value);
    entries[place] = found.entry;
    if (found.distance <= closeness(place)) continue;
    if (size === paletteSize) return undefined;
    colours.set([value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, value >>> 24], 4 * size);
    entries[place] = size;
    size += 1;
  }
  return { colours: colours.subarray(0, 4 * size), entries };
}

/** The eye weighs green most, red least: a cheap stand-in for a perceptual distance. */
function nearest(palette: Uint8Array, size: number, value: number): { entry: number; distance: number } {
  const [red, green, blue] = [value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff];
  const alpha = value >>> 24;
  let entry = 0;
  let distance = Number.POSITIVE_INFINITY;
  for (let at = 0; at < 4 * size; at += 4) {
    const g = green - (palette[at + 1] as number);
    // Most entries are too far by their green alone.
    if (4 * g * g >= distance) continue;
    const r = red - (palette[at] as number);
    const b = blue - (palette[at + 2] as number);
    const a = alpha - (palette[at + 3] as number);
    const sum = 2 * r * r + 4 * g * g + 3 * b * b + 4 * a * a;
    if (sum < distance) {
      distance = sum;
      entry = at / 4;
    }
  }
  return { entry, distance };
}
