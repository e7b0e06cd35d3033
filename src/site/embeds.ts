import { escapeHtml } from '../forms/html.ts';

/** Snippets that show an award on another site: its emblem, which leads to its page. */

export interface Embedded {
  /** The absolute address of the award's page. */
  page: string;
  /** The absolute, stable address of the emblem. */
  image: string;
  /** What the emblem shows, in words. */
  alt: string;
}

/** The emblem's width and height on the other site, in CSS pixels. */
const size = 180;

/** HTML for any page: no script, no style, nothing but a link around a picture. */
export function htmlEmbed({ page, image, alt }: Embedded): string {
  return `<a href="${escapeHtml(page)}"><img src="${escapeHtml(image)}" width="${size}" height="${size}" alt="${escapeHtml(oneLine(alt))}"></a>`;
}

/**
 * Markdown (CommonMark, and GFM in whose tables a bar would end a cell). Signs that mean something are escaped, so that
 * a name with brackets stays a name.
 */
export function markdownEmbed({ page, image, alt }: Embedded): string {
  return `[![${oneLine(alt).replaceAll(/[\\`*_[\]<>&|~!:@]/g, '\\$&')}](${image})](${page})`;
}

/** Control characters and marks that turn the direction of what follows have no place in somebody else’s page. */
const oneLine = (text: string): string =>
  text
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll(/[\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();
