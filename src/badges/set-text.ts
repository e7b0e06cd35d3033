import { readFileSync } from 'node:fs';
import satori from 'satori';
import type { TextBlock } from './cards/element.ts';
import { isEmoji } from './coverage.ts';
import { emojiIcon } from './emoji.ts';
import { heightOf } from './fit.ts';
import { fontFiles } from './font-files.ts';
import { packageFile } from './packages.ts';
import { openType } from './woff.ts';

let loaded: { name: string; weight: 400 | 700 | 800; style: 'normal'; data: Buffer }[] | undefined;

/** Always the same list: satori keeps the parsed fonts for as long as it is given the same. */
function fonts() {
  loaded ??= fontFiles.map(({ family, weight, file }) => ({
    name: family,
    weight,
    style: 'normal',
    // Satori inflates WOFF by itself: natively it takes a tenth of the time.
    data: openType(readFileSync(packageFile(file))),
  }));
  return loaded;
}

/** Satori asks for every emoji, and for what no font has. */
async function asset(_language: string, segment: string): Promise<string> {
  const icon = isEmoji(segment) ? emojiIcon(segment) : undefined;
  if (!icon) throw new Error(`No font draws “${segment}”`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${icon.viewBox}">${icon.markup}</svg>`;
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}

const alignments = { left: 'flex-start', right: 'flex-end', center: 'center' } as const;
/** More than any line has. */
const boundless = 4000;

interface Node {
  type: 'div';
  props: { style: Record<string, string | number>; children: string | Node[] };
}

/**
 * Satori's nodes. Lines that begin on the left are one, and the sooner set; it would spread the words of lines that run
 * from the right.
 */
function nodes(block: TextBlock, width: number): Node {
  const { size, leading, lines, direction, face } = block.fitted;
  const style = {
    display: 'flex',
    width,
    height: heightOf(block.fitted),
    fontFamily: face.families.join(', '),
    fontWeight: face.weight,
    fontSize: size,
    lineHeight: leading,
    color: block.colour,
  };
  const line = { whiteSpace: 'pre', direction };
  if (!widthCounts(block)) {
    return { type: 'div', props: { style: { ...style, ...line }, children: lines.join('\n') } };
  }
  const rows = lines.map(
    (text): Node => ({
      type: 'div',
      props: { style: { display: 'flex', ...line }, children: text },
    }),
  );
  const column = { flexDirection: 'column', alignItems: alignments[block.side] };
  return { type: 'div', props: { style: { ...style, ...column }, children: rows } };
}

/** Where lines begin on the left, the width changes nothing. */
export const widthCounts = ({ side, fitted }: TextBlock): boolean =>
  side !== 'left' || fitted.direction === 'rtl';

/** A text as SVG, every letter a path, from the upper left corner of its box and not turned. */
export async function letters(block: TextBlock): Promise<string> {
  const width = widthCounts(block) ? block.width : boundless;
  // Satori types its nodes by React, which plain objects do as well.
  const root = nodes(block, width) as unknown as Parameters<typeof satori>[0];
  const svg = await satori(root, {
    width,
    height: heightOf(block.fitted),
    fonts: fonts(),
    convertColors: false,
    loadAdditionalAsset: asset,
  });
  return (
    svg
      .slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>'))
      // Satori makes a mask for everything that could hide an overflow, and uses none of these.
      .replace(/<mask.*?<\/mask>/gs, '')
  );
}

/** A text as SVG at its place, every letter a path. */
export async function setText(block: TextBlock): Promise<string> {
  const { fitted, x, y, width, turn } = block;
  if (fitted.lines.length === 0) return '';
  const turned = turn ? ` rotate(${turn} ${width / 2} ${heightOf(fitted) / 2})` : '';
  return `<g transform="translate(${x} ${y})${turned}">${await letters(block)}</g>`;
}
