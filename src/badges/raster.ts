import { Resvg } from '@resvg/resvg-js';
import type { Size } from './cards/element.ts';

/** Pixels as RGBA, row by row, the colours multiplied by the alpha. */
export interface Raster extends Size {
  pixels: Buffer;
}

/**
 * Rasterises SVG.
 *
 * @param markup without its root
 * @param margin pixels around the size that are drawn as well
 */
export function rasterise(markup: string, size: Size, margin = 0): Raster {
  const width = size.width + 2 * margin;
  const height = size.height + 2 * margin;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${-margin} ${-margin} ${width} ${height}">${markup}</svg>`;
  return { pixels: new Resvg(svg, { font: { loadSystemFonts: false } }).render().pixels, width, height };
}
