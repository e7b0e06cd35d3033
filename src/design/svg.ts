/**
 * What drawings share: how a drawing names itself, and how colours mix.
 * Drawings are inlined into pages and rasterised for share images, so they keep to plain SVG 1.1.
 */

/** What XML 1.0 cannot carry, not even escaped: most controls, half surrogate pairs, two non-characters. */
const outsideXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made safe for XML and HTML, in elements and in quoted attributes. */
export function escapeXml(text: string): string {
  return text.replace(outsideXml, '').replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
}

/**
 * A square drawing. With a title it is an image with that name; without one it is decoration, and assistive
 * technology passes over it.
 */
export function square(size: number, body: string, title?: string): string {
  const named =
    title === undefined ? ' aria-hidden="true">' : ` role="img"><title>${escapeXml(title)}</title>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"${named}${body}</svg>`;
}

/** Two `#rrggbb` colours mixed in sRGB: `part` 0 gives the first, 1 the second. */
export function mix(first: string, second: string, part: number): string {
  const channel = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => {
    const value = Math.round(channel(first, at) * (1 - part) + channel(second, at) * part);
    return value.toString(16).padStart(2, '0');
  });
  return `#${mixed.join('')}`;
}
