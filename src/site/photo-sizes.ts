/** How a square photo is made for the pages. */
interface PhotoSizes {
  /** The side of the largest file, in pixels. */
  side: number;
  /** All files' sides, where a browser has a choice, … */
  widths?: number[];
  /** … and how wide the page shows it: the `sizes` of HTML. */
  sizes?: string;
}

/**
 * Three kinds serve every place, so that each photo is made five times and in two formats, however often it is shown.
 *
 * @param size its largest width on a page, in CSS pixels
 */
export function photoSizes(size: number): PhotoSizes {
  if (size <= 56) return { side: 112 };
  if (size <= 176) return { side: 640, widths: [320, 640], sizes: '(min-width: 48em) 18rem, 45vw' };
  return { side: 960, widths: [480, 960], sizes: '(min-width: 44em) 38vw, 100vw' };
}
