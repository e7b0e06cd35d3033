import type { Colours, Frame, Picture } from '../badges/cards/element.ts';
import { rect } from '../badges/cards/element.ts';
import { fitText, heightOf } from '../badges/fit.ts';
import { bold } from '../badges/font-files.ts';
import { cream, light } from '../design/tokens.ts';

const label = { face: bold, largest: 24, smallest: 14, leading: 1.2, maxLines: 1 } as const;

/** A line to write on, along the foot of a frame, with what is asked for small above its beginning. */
export function penLine(asked: string, { x, y, width, height }: Frame, colour: string = light.soft): Picture {
  const base = y + height;
  return {
    art: `<path d="M${x} ${base}h${width}" stroke="${light.line}" stroke-width="2.5"/>`,
    text: [{ fitted: fitText(asked, { ...label, width }), colour, side: 'left', x, y, width }],
  };
}

/** A light band with a pane to draw a face into, and a line for what one does: ink holds on it. */
export function penFields(
  pen: { role: string; face: string },
  band: Frame,
  inner: { x: number; width: number },
  { solid, light: { wash, text } }: Colours,
): Picture {
  const side = band.height - 44;
  const pane = { x: inner.x, y: band.y + 22, width: side, height: side };
  const rim = { x: pane.x - 6, y: pane.y - 6, width: side + 12, height: side + 12 };
  const drawn = fitText(pen.face, { ...label, largest: 20, width: side - 16 });
  const x = inner.x + side + 30;
  const lines = penLine(pen.role, { x, y: band.y + 26, width: inner.x + inner.width - x, height: 144 }, text);
  const slab = { ...band, height: 10 };
  return {
    art: rect(band, wash) + rect(slab, solid) + rect(rim, solid, 4) + rect(pane, cream, 2) + lines.art,
    text: [
      ...lines.text,
      {
        fitted: drawn,
        colour: light.soft,
        side: 'center',
        x: pane.x,
        y: pane.y + side - heightOf(drawn) - 8,
        width: side,
      },
    ],
  };
}
