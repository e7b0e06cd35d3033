const entities: Record<string, string> = {
  '&amp;': '&',
  '&#38;': '&',
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
};

const unescaped = (text: string): string =>
  text.replaceAll(/&(?:amp|quot|#\d+);/g, (one) => entities[one] ?? one);

/** The attributes of the first tag of this kind that has all the given ones. */
export function tag(
  html: string,
  name: string,
  having: Record<string, string>,
): Record<string, string> | undefined {
  for (const [, inside = ''] of html.matchAll(new RegExp(`<${name}\\b([^>]*)>`, 'gi'))) {
    const attributes: Record<string, string> = {};
    for (const [, key = '', value = ''] of inside.matchAll(/([\w:-]+)="([^"]*)"/g)) {
      attributes[key.toLowerCase()] = unescaped(value);
    }
    if (Object.entries(having).every(([key, value]) => attributes[key] === value)) return attributes;
  }
  return undefined;
}

/** What a `meta` says, by its property. */
export const metaOf = (html: string, property: string): string | undefined =>
  tag(html, 'meta', { property })?.content;

/** Addresses in a sitemap (sitemaps.org, protocol 0.9). */
export const locations = (xml: string): string[] =>
  [...xml.matchAll(/<loc>\s*([^<]+?)\s*<\/loc>/g)].map(([, location = '']) => unescaped(location));

/** The languages that have a prefix in the address, as a page's own alternates tell. */
export function prefixesOf(html: string, base: URL): string[] {
  const links = [...html.matchAll(/<link\b[^>]*\bhreflang="[^"]*"[^>]*\bhref="([^"]+)"/g)];
  const paths = links.map(([, href = '']) => (URL.canParse(href, base) ? new URL(href, base).pathname : '/'));
  return [...new Set(paths.map((path) => path.split('/')[1] ?? ''))].filter(Boolean);
}
