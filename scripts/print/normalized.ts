import { Resvg } from '@resvg/resvg-js';

/** An element of a drawing, in the few kinds that the rasteriser reduces every SVG to: g, path, image, clipPath. */
export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: Element[];
}

const tag = /<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>/g;
const attribute = /([\w:-]+)="([^"]*)"/g;

/** Reads what the rasteriser writes: well-formed, in double quotes, without text. */
function parsed(svg: string): Element {
  const root: Element = { name: 'root', attributes: {}, children: [] };
  const open = [root];
  for (const [, closing, name = '', rest = '', empty] of svg.matchAll(tag)) {
    if (closing) {
      open.pop();
      continue;
    }
    const attributes = Object.fromEntries(
      Array.from(rest.matchAll(attribute), ([, key = '', value = '']) => [key, value]),
    );
    const element: Element = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    if (!empty) open.push(element);
  }
  return root.children[0] ?? root;
}

/** The same drawing in the simplest terms: shapes as paths, styles as attributes, what is referred to in its place. */
export const normalized = (svg: string): Element =>
  parsed(new Resvg(svg, { font: { loadSystemFonts: false } }).toString());
