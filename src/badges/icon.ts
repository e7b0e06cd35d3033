import { hashOf } from '../design/hash.ts';
import { type PinShape, pinShapes } from './shapes.ts';

/** A pin's glyph: SVG markup without its root, and the box that it is drawn on. */
export interface Icon {
  markup: string;
  /** Four numbers, as in SVG: left, top, width and height. */
  viewBox: string;
  /** The pin's shape, where the file asks for one with `data-shape`. */
  shape?: PinShape;
}

/** What an icon may be drawn with. Anything else could fetch, run, animate or depend on the page that shows it. */
const drawn = 'g path circle ellipse rect line polyline polygon title desc defs clipPath use'.split(' ');

/** What the root says about itself as a file, and not about how its content is painted. */
const aboutTheFile =
  /^(xmlns|viewBox|width|height|x|y|version|id|class|role|preserveAspectRatio|data-|aria-)/;

const tagPattern = /<(\/?)([^\s/>]+)((?:"[^"]*"|'[^']*'|[^"'<>])*)>/g;
const attributePattern = /([^\s=/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

type Attributes = [name: string, value: string][];

function attributesOf(text: string): Attributes {
  return [...text.matchAll(attributePattern)].map(([, name, double, single]) => [
    name ?? '',
    double ?? single ?? '',
  ]);
}

function refuseElement(name: string): void {
  if (name === 'script') throw new Error('An icon cannot carry a script: remove <script>.');
  if (name === 'foreignObject') throw new Error('An icon is drawn with shapes: remove <foreignObject>.');
  if (name === 'style')
    throw new Error('An icon is painted by attributes such as fill="#221A16": remove <style>.');
  if (name === 'image') throw new Error('An icon is drawn with shapes: remove <image>.');
  if (name !== 'svg' && !drawn.includes(name)) {
    throw new Error(`An icon cannot use <${name}>: export it as plain SVG, with ${drawn.join(', ')} alone.`);
  }
}

function refuseAttribute(name: string, value: string): void {
  // Spelt-out characters and backslashes could hide what is looked for below.
  if (/[<\\]|&(?!(amp|lt|gt|quot|apos);)/.test(value)) {
    throw new Error(`An icon’s attributes are plain text: found ${name}="${value}".`);
  }
  if (/^on/i.test(name)) throw new Error(`An icon cannot carry event handlers: remove ${name}.`);
  if (name.toLowerCase() === 'style') {
    throw new Error('An icon is painted by attributes such as fill="#221A16": remove style="…".');
  }
  const outside = /(^|:)href$/i.test(name) ? /^(?!\s*#)/ : /url\((?!\s*["']?#)/i;
  if (outside.test(value)) {
    throw new Error(`An icon cannot point outside its file: remove ${name}="${value}".`);
  }
}

/** Refuses what an icon must not carry, and tags that do not pair up: they would break the page around them. */
function inspect(text: string): void {
  const open: string[] = [];
  for (const [tag, closing, name = '', rest = ''] of text.matchAll(tagPattern)) {
    if (closing) {
      if (open.pop() !== name) throw new Error(`The icon is not well-formed: </${name}> closes nothing.`);
      continue;
    }
    refuseElement(name);
    for (const [attribute, value] of attributesOf(rest)) refuseAttribute(attribute, value);
    const left = rest.replace(attributePattern, '').replace(/\/$/, '').trim();
    if (left !== '')
      throw new Error(`The icon is not well-formed: ${tag} has “${left}” where attributes stand.`);
    if (!rest.endsWith('/')) open.push(name);
  }
  if (open.length > 0) throw new Error(`The icon is not well-formed: <${open.at(-1)}> is never closed.`);
  if (text.replace(tagPattern, '').includes('<'))
    throw new Error('The icon is not well-formed: a “<” opens no tag.');
}

function shapeIn(attributes: Attributes): PinShape | undefined {
  const asked = attributes.find(([name]) => name === 'data-shape')?.[1];
  if (asked === undefined) return undefined;
  const shape = pinShapes.find((known) => known === asked);
  if (shape) return shape;
  throw new Error(`An icon’s data-shape is one of ${pinShapes.join(', ')}; found “${asked}”.`);
}

/** Names inside the drawing, made its own: several drawings stand on one page. */
function withOwnNames(markup: string): string {
  const own = `g${hashOf(markup).toString(36)}-`;
  return markup.replace(/(\sid=["'])/g, `$1${own}`).replace(/(href=["']\s*#|url\(\s*["']?#)/g, `$1${own}`);
}

/**
 * Reads an icon file, which ends up inline in pages and in share images.
 *
 * @param svgText the whole SVG file
 * @throws Error with one sentence to show to the person who made the file: no `<svg>` or viewBox, or something in
 * it that is not a plain drawing (scripts, event handlers, styles, foreign content, links to other files)
 */
export function readIcon(svgText: string): Icon {
  const text = svgText
    .replace(/^\uFEFF?\s*(<\?xml[^>]*\?>)?/, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .trim();
  const root = /^<svg((?:"[^"]*"|'[^']*'|[^"'<>])*)>([\s\S]*)<\/svg>$/.exec(text);
  if (!root)
    throw new Error('An icon is one SVG drawing: its file starts with <svg …> and ends with </svg>.');
  inspect(text);
  const attributes = attributesOf(root[1] ?? '');
  const viewBox = attributes.find(([name]) => name === 'viewBox')?.[1]?.trim() ?? '';
  if (!/^-?[\d.]+([\s,]+-?[\d.]+){3}$/.test(viewBox)) {
    throw new Error('An icon’s <svg> needs a viewBox, such as viewBox="0 0 132 132".');
  }
  const paint = attributes.filter(([name]) => !aboutTheFile.test(name));
  const body = withOwnNames((root[2] ?? '').trim().replace(/>\s+</g, '><'));
  const markup = paint.length
    ? `<g ${paint.map(([name, value]) => `${name}="${value.replaceAll('"', '&quot;')}"`).join(' ')}>${body}</g>`
    : body;
  const shape = shapeIn(attributes);
  return shape ? { markup, viewBox, shape } : { markup, viewBox };
}
