import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { type Node, Renderer } from '@takumi-rs/core';

import { generateOpenGraphImage } from 'astro-og-canvas';
import type { PersonCard } from '../src/badges/card-data.ts';
import { covering } from '../src/badges/cards/element.ts';
import { photoFrame } from '../src/badges/cards/person.ts';
import { coloursOf } from '../src/badges/cards/shaft.ts';
import { markByDay } from '../src/badges/cards/signature.ts';
import { sizeOf } from '../src/badges/format.ts';
import { packageFile } from '../src/badges/packages.ts';
import { drawFace } from '../src/community/face.ts';
import { cream, fonts, light } from '../src/design/tokens.ts';

/**
 * The same card drawn by other libraries: the kicker, the name, the role, six skills, the bar with its floor, the
 * portrait and the signature, in the same fonts, sizes and colours. What they are spared: they set every text at one
 * size, where ours looks for the largest that fits; and they read the portrait from a PNG made ahead, where ours grows
 * and draws it. What they leave out is said at each.
 */

const subsets = ['latin', 'latin-ext', 'vietnamese'];
const fontFiles = (folder: string, weight: number): string[] =>
  subsets.map((subset) =>
    packageFile(`@fontsource/${folder}/files/${folder}-${subset}-${weight}-normal.woff`),
  );
const display = fontFiles('bricolage-grotesque', 800);
const text = fontFiles('hanken-grotesk', 400);
const bold = fontFiles('hanken-grotesk', 700);

/** Draws a card with its portrait. */
type Peer = (card: PersonCard) => Promise<Uint8Array>;

/** Makes the portraits of cards as PNG files: not a part of any time. */
export async function portraitFiles(
  cards: readonly PersonCard[],
  folder: string,
): Promise<(card: PersonCard) => string> {
  const file = (card: PersonCard): string => join(folder, `${card.id}.png`);
  for (const card of cards) {
    const { width, height } = photoFrame(sizeOf(card));
    const face = covering(drawFace(card.face, card.floor?.hue ?? 'tomato'), { x: 0, y: 0, width, height });
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${face}</svg>`;
    await writeFile(file(card), new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng());
  }
  return file;
}

const rgb = (colour: string): [number, number, number] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as [number, number, number];

/**
 * With astro-og-canvas, which most Astro sites use (Skia as WebAssembly). It knows a title, one text, a border and a
 * picture: no plates under the skills, no floor on the bar, no signature, and letters from the first font alone.
 */
export const canvasCards =
  (portraitOf: (card: PersonCard) => string): Peer =>
  async (card) => {
    const image = await generateOpenGraphImage({
      cacheDir: false,
      title: card.name,
      description: [card.membership, card.role, ...lines(card.skills)].join('\n'),
      bgGradient: [rgb(light.paper)],
      bgImage: { path: portraitOf(card), fit: 'none', position: ['start', 'end'] },
      border: { color: rgb(coloursOf(card, card.floor).solid), width: 88, side: 'inline-start' },
      padding: 56,
      font: {
        title: { color: rgb(light.ink), size: 84, weight: 'ExtraBold', families: [fonts.display] },
        description: { color: rgb(light.soft), size: 34, families: [fonts.text] },
      },
      fonts: [...display, ...text],
    });
    return image as Uint8Array;
  };

/** Three to a line, so that they end before the portrait. */
const lines = (skills: readonly string[]): string[] => [
  skills.slice(0, 3).join(' · '),
  skills.slice(3).join(' · '),
];

type Style = Record<string, string | number>;
const words = (content: string, style: Style): Node => ({ type: 'text', text: content, style });
const box = (style: Style, children: Node[]): Node => ({
  type: 'container',
  style: { display: 'flex', ...style },
  children,
});
const picture = (src: string, width: number, height: number): Node => ({ type: 'image', src, width, height });

const mark = `data:image/svg+xml;base64,${Buffer.from(markByDay()).toString('base64')}`;

/** The other floors are not on the bar. */
function layout(card: PersonCard): Node {
  const { solid, light: onPaper } = coloursOf(card, card.floor);
  const { width, height } = photoFrame(sizeOf(card));
  const lift = { width: 68, height: 68, backgroundColor: cream, borderRadius: 4 };
  const middle = { alignItems: 'center', justifyContent: 'center' };
  const plate = { backgroundColor: onPaper.wash, borderRadius: 4, padding: '8px 14px' };
  const label = { fontSize: 24, fontWeight: 700, color: onPaper.text };
  return box({ width: 1200, height, backgroundColor: light.paper, fontFamily: fonts.text }, [
    box({ width: 88, height, backgroundColor: solid, ...middle }, [
      box({ ...lift, ...middle }, [
        words(card.floor?.short ?? '', { fontFamily: fonts.display, fontSize: 38, color: light.ink }),
      ]),
    ]),
    box({ flexDirection: 'column', flexGrow: 1, flexBasis: 0, padding: 56 }, [
      words(card.membership, { ...label, fontSize: 26 }),
      words(card.name, { fontFamily: fonts.display, fontSize: 84, lineHeight: 1.04, color: light.ink }),
      words(card.role, { fontSize: 34, color: light.soft, marginTop: 20 }),
      box(
        { flexWrap: 'wrap', gap: 10, marginTop: 24, ...label },
        card.skills.map((skill) => words(skill, plate)),
      ),
      box({ alignItems: 'center', gap: 12, marginTop: 'auto' }, [
        picture(mark, 44, 44),
        words(card.site, { fontFamily: fonts.display, fontSize: 34, color: light.ink }),
      ]),
    ]),
    picture('portrait', width, height),
  ]);
}

/**
 * With takumi (Rust) as its documentation advises: one renderer, each font registered once, pictures that come once
 * kept out of its cache; it takes many cards at a time and draws them in threads of its own.
 */
export async function takumiCards(portraitOf: (card: PersonCard) => string): Promise<Peer> {
  const renderer = new Renderer();
  const faces = [
    { name: fonts.display, weight: 800, files: display },
    { name: fonts.text, weight: 400, files: text },
    { name: fonts.text, weight: 700, files: bold },
  ];
  for (const { name, weight, files } of faces) {
    for (const file of files) await renderer.registerFont({ name, weight, data: readFileSync(file) });
  }
  return (card) =>
    renderer.render(layout(card), {
      ...sizeOf(card),
      images: [{ src: 'portrait', data: readFileSync(portraitOf(card)), cache: 'none' }],
    });
}
