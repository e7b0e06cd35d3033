import { hashOf } from '../design/hash.ts';
import { NotAnIcon, notOneDrawing } from './not-an-icon.ts';
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

/** The line that says XML, and comments. */
const asideOfDrawing = /^\s*<\?xml[^>]*\?>|<!--[\s\S]*?-->/g;

type Attributes = [name: string, value: string][];

function attributesOf(text: string): Attributes {
  return [...text.matchAll(attributePattern)].map(([, name, double, single]) => [
    name ?? '',
    double ?? single ?? '',
  ]);
}

const asAttributes = 'paint with attributes such as fill="#221A16" instead.';

function refuseElement(name: string, at: number): void {
  if (name === 'svg' || drawn.includes(name)) return;
  const hint =
    name === 'style'
      ? `Try removing it, and ${asAttributes}`
      : name === 'script'
        ? 'Try removing it: an icon cannot run anything.'
        : `Try exporting it as plain SVG, with ${drawn.join(', ')} alone.`;
  throw new NotAnIcon(`<${name}>`, hint, at);
}

function refuseAttribute(name: string, value: string, at: number): void {
  const refuse = (found: string, hint: string): never => {
    throw new NotAnIcon(found, hint, at);
  };
  // Spelt-out characters and backslashes could hide what is looked for below.
  if (/[<\\]|&(?!(amp|lt|gt|quot|apos);)/.test(value)) {
    refuse(`${name}="${value}"`, 'Try plain characters in it, without \\, < or codes such as &#114;.');
  }
  if (/^on/i.test(name)) refuse(`the event handler ${name}`, 'Try removing it: an icon cannot run anything.');
  if (name.toLowerCase() === 'style') refuse('style="…"', `Try removing it, and ${asAttributes}`);
  const outside = /(^|:)href$/i.test(name) ? /^(?!\s*#)/ : /url\((?!\s*["']?#)/i;
  if (outside.test(value)) {
    refuse(`${name}="${value}"`, 'Try removing it: an icon cannot point outside its own file.');
  }
}

const tryBalanced = 'Try exporting the drawing again: each tag that is opened must be closed.';

/** Refuses what an icon must not carry, and tags that do not pair up: they would break the page around them. */
function inspect(text: string): void {
  const open: [name: string, at: number][] = [];
  for (const { 0: tag, 1: closing, 2: name = '', 3: rest = '', index } of text.matchAll(tagPattern)) {
    if (closing) {
      const [last] = open.pop() ?? [];
      if (last !== name) {
        const found = last ? `</${name}> where </${last}> should be` : `</${name}>, which closes nothing`;
        throw new NotAnIcon(found, tryBalanced, index);
      }
      continue;
    }
    refuseElement(name, index);
    for (const [attribute, value] of attributesOf(rest)) refuseAttribute(attribute, value, index);
    const left = rest.replace(attributePattern, '').replace(/\/$/, '').trim();
    if (left !== '') {
      const found = `“${left}” in ${tag}`;
      throw new NotAnIcon(found, 'Try attributes with quotes, such as fill="#221A16".', index);
    }
    if (!rest.endsWith('/')) open.push([name, index]);
  }
  const [name, at] = open.at(-1) ?? [];
  if (name) throw new NotAnIcon(`<${name}> that is never closed`, tryBalanced, at);
  const stray = text.replace(tagPattern, (tag) => ' '.repeat(tag.length)).indexOf('<');
  if (stray >= 0) throw new NotAnIcon('a “<” that opens no tag', 'Try &lt; in its place.', stray);
}

function shapeIn(attributes: Attributes, at: number): PinShape | undefined {
  const asked = attributes.find(([name]) => name === 'data-shape')?.[1];
  if (asked === undefined) return undefined;
  const shape = pinShapes.find((known) => known === asked);
  if (shape) return shape;
  throw new NotAnIcon(`data-shape="${asked}"`, `Try one of ${pinShapes.join(', ')}, or none.`, at);
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
 * @throws NotAnIcon for the person who made the file: no `<svg>` or viewBox, or something in it that is not a plain
 * drawing (scripts, event handlers, styles, foreign content, links to other files)
 */
export function readIcon(svgText: string): Icon {
  // Blanks in their place: a problem is found again in the file, and what is inspected is what is drawn.
  const blanked = svgText.replace(asideOfDrawing, (aside) => aside.replace(/[^\n]/g, ' '));
  const root = /^<svg((?:"[^"]*"|'[^']*'|[^"'<>])*)>([\s\S]*)<\/svg>$/.exec(blanked.trim());
  if (!root) throw notOneDrawing(blanked);
  inspect(blanked);
  const at = blanked.indexOf('<svg');
  const attributes = attributesOf(root[1] ?? '');
  const viewBox = attributes.find(([name]) => name === 'viewBox')?.[1]?.trim() ?? '';
  if (!/^-?[\d.]+([\s,]+-?[\d.]+){3}$/.test(viewBox)) {
    throw new NotAnIcon('<svg> without a box', 'Try adding one, such as viewBox="0 0 132 132".', at);
  }
  const paint = attributes.filter(([name]) => !aboutTheFile.test(name));
  const body = withOwnNames((root[2] ?? '').trim().replace(/>\s+</g, '><'));
  const markup = paint.length
    ? `<g ${paint.map(([name, value]) => `${name}="${value.replaceAll('"', '&quot;')}"`).join(' ')}>${body}</g>`
    : body;
  const shape = shapeIn(attributes, at);
  return shape ? { markup, viewBox, shape } : { markup, viewBox };
}
