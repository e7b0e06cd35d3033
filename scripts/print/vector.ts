import { Resvg } from '@resvg/resvg-js';
import { type Element, normalized } from './normalized.ts';

type Pdf = PDFKit.PDFDocument;

/** What a drawing refers to by id. */
type Clips = ReadonlyMap<string, readonly Element[]>;

/** A hundredth of a pixel is a micrometre on paper: more digits would only make the file larger. */
const rounded = (path: string): string =>
  path.replaceAll(/-?\d+\.\d+(?:e-?\d+)?/g, (digits) => String(Number(Number(digits).toFixed(2))));

const known = new Set(['g', 'path', 'image', 'defs', 'clipPath', 'svg']);

/** How many things a group paints: transparency of one is that of its colour. */
const painted = ({ name, children }: Element): number =>
  name === 'path' || name === 'image' ? 1 : children.reduce((sum, child) => sum + painted(child), 0);

/** A clip of paths as they are: PDF cannot move one while it is being made. */
const isPlainClip = ({ attributes, children }: Element): boolean =>
  attributes.transform === undefined &&
  attributes['clip-path'] === undefined &&
  children.every((child) => child.name === 'path' && child.attributes.transform === undefined);

/** Whether a drawing can be put down as lines and flat colours: no gradient, mask, filter or see-through group. */
function isFlat(element: Element): boolean {
  const { name, attributes, children } = element;
  const { fill = '', stroke = '', opacity, mask, filter } = attributes;
  if (name === 'clipPath' && !isPlainClip(element)) return false;
  return (
    known.has(name) &&
    mask === undefined &&
    filter === undefined &&
    !fill.startsWith('url(') &&
    !stroke.startsWith('url(') &&
    (opacity === undefined || painted(element) < 2) &&
    children.every(isFlat)
  );
}

function transform(pdf: Pdf, matrix: string | undefined): void {
  if (!matrix) return;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = (matrix.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  pdf.transform(a, b, c, d, e, f);
}

function path(pdf: Pdf, attributes: Element['attributes'], opacity: number): void {
  const { d = '', fill, stroke } = attributes;
  const rule = attributes['fill-rule'] === 'evenodd' ? 'even-odd' : 'non-zero';
  const part = (name: string) => opacity * Number(attributes[name] ?? 1);
  const fills = fill !== undefined && fill !== 'none';
  if (fills) {
    pdf.path(rounded(d)).fillColor(fill, part('fill-opacity')).fill(rule);
  }
  if (stroke === undefined || stroke === 'none') return;
  pdf
    .path(rounded(d))
    .lineWidth(Number(attributes['stroke-width'] ?? 1))
    .lineCap(attributes['stroke-linecap'] ?? 'butt')
    .lineJoin(attributes['stroke-linejoin'] ?? 'miter')
    .miterLimit(Number(attributes['stroke-miterlimit'] ?? 4));
  const dashes = attributes['stroke-dasharray']?.split(/[\s,]+/).map(Number);
  if (dashes) pdf.addContent(`[${dashes.join(' ')}] ${attributes['stroke-dashoffset'] ?? 0} d`);
  pdf.strokeColor(stroke, part('stroke-opacity')).stroke();
  if (dashes) pdf.undash();
}

/** Emoji are drawn on 36 units, and a few millimetres wide. */
const nestedZoom = 4;

const dataAddress = /^data:([\w/+.-]+);base64,\s*([\s\S]*)$/;

function picture(pdf: Pdf, attributes: Element['attributes']): void {
  const [, type, base64 = ''] = dataAddress.exec(attributes['xlink:href'] ?? attributes.href ?? '') ?? [];
  const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((key) =>
    Number(attributes[key] ?? 0),
  );
  const bytes = Buffer.from(base64, 'base64');
  if (type === 'image/svg+xml') inFrame(pdf, bytes.toString('utf8'), { x, y, width, height });
  else pdf.image(bytes, x, y, { width, height });
}

function clip(pdf: Pdf, paths: readonly Element[]): void {
  for (const { attributes } of paths) pdf.path(rounded(attributes.d ?? ''));
  pdf.clip(paths.some(({ attributes }) => attributes['clip-rule'] === 'evenodd') ? 'even-odd' : 'non-zero');
}

function draw(pdf: Pdf, { name, attributes, children }: Element, clips: Clips, opacity = 1): void {
  if (name === 'defs' || name === 'clipPath') return;
  const own = opacity * Number(attributes.opacity ?? 1);
  pdf.save();
  transform(pdf, attributes.transform);
  const clipped = /^url\(#(.+)\)$/.exec(attributes['clip-path'] ?? '')?.[1];
  if (clipped !== undefined) {
    clip(pdf, clips.get(clipped) ?? []);
  }
  if (name === 'path') path(pdf, attributes, own);
  else if (name === 'image') picture(pdf, attributes);
  for (const child of children) draw(pdf, child, clips, own);
  pdf.restore();
}

function clipsOf(element: Element, found = new Map<string, readonly Element[]>()): Clips {
  const { name, attributes, children } = element;
  if (name === 'clipPath' && attributes.id !== undefined) found.set(attributes.id, children);
  for (const child of children) clipsOf(child, found);
  return found;
}

/** A drawing of its own in the middle of a frame, as large as it fits: SVG’s `xMidYMid meet`. */
function inFrame(
  pdf: Pdf,
  svg: string,
  frame: { x: number; y: number; width: number; height: number },
): void {
  const [, , wide = 1, high = 1] = (/viewBox="([^"]*)"/.exec(svg)?.[1] ?? '').split(/[\s,]+/).map(Number);
  const scale = Math.min(frame.width / wide, frame.height / high);
  pdf.save();
  pdf.translate(frame.x + (frame.width - wide * scale) / 2, frame.y + (frame.height - high * scale) / 2);
  pdf.scale(scale);
  drawSvg(pdf, svg, nestedZoom);
  pdf.restore();
}

/** A drawing as pixels, for what PDF would need more than lines for. */
function bitmap(pdf: Pdf, svg: string, zoom: number): void {
  const drawn = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: { loadSystemFonts: false },
  }).render();
  pdf.image(drawn.asPng(), 0, 0, { width: drawn.width / zoom, height: drawn.height / zoom });
}

/**
 * Draws an SVG into a PDF. Lines and flat colours stay vectors: every edge is as sharp as the printer. What has gradients,
 * masks or see-through groups becomes pixels.
 *
 * @param svg whose viewBox begins at 0 0; one of its units becomes one of the PDF’s current ones
 * @param zoom pixels to a unit, where pixels are needed
 */
export function drawSvg(pdf: Pdf, svg: string, zoom: number): void {
  const root = normalized(svg);
  if (!isFlat(root)) {
    bitmap(pdf, svg, zoom);
    return;
  }
  const clips = clipsOf(root);
  for (const child of root.children) draw(pdf, child, clips);
}
