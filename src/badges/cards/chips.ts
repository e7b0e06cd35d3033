import { type Fitted, fitText } from '../fit.ts';
import { bold } from '../font-files.ts';
import { widthOf } from '../line-breaks.ts';
import { type Colours, centred, type Frame, type Picture, type Side } from './element.ts';
import { artOf, type Piece, plate } from './piece.ts';

const radius = 4;

/** The measures of a chip whose words are `size` pixels high. */
const measures = (size: number) => ({
  size,
  padding: Math.round(size * 0.58),
  height: Math.round(size * 1.83),
  gap: 10,
});

type Measures = ReturnType<typeof measures>;

type Row = { label: Fitted; width: number }[];

/** Short texts on plates, in rows from the bottom of a frame upwards; what has no room is counted in a last one. */
export function chips(
  labels: readonly string[],
  colours: Colours,
  frame: Frame,
  side: Side,
  size = 24,
): Required<Picture> {
  const chip = measures(size);
  const rows = rowsThatFit(labels, frame, chip);
  const plates: Piece[] = [];
  const text = rows.flatMap((row, index) => {
    const used = row.reduce((sum, { width }) => sum + width + chip.gap, -chip.gap);
    let x = side === 'right' ? frame.x + frame.width - used : frame.x;
    const y = frame.y + frame.height - (rows.length - index) * (chip.height + chip.gap) + chip.gap;
    return row.map(({ label, width }) => {
      const at = { x, y, width, height: chip.height };
      x += width + chip.gap;
      plates.push(plate(at, colours.light.wash, radius));
      return centred(label, colours.light.text, at);
    });
  });
  return { art: artOf(plates), text, pieces: plates };
}

function rowsThatFit(labels: readonly string[], { width, height }: Frame, chip: Measures): Row[] {
  const most = Math.max(0, Math.floor((height + chip.gap) / (chip.height + chip.gap)));
  for (let shown = labels.length; shown > 0; shown -= 1) {
    const rest = labels.length - shown;
    const rows = rowsOf([...labels.slice(0, shown), ...(rest ? [`+\u00a0${rest}`] : [])], width, chip);
    if (rows.length <= most) return rows;
  }
  return [];
}

function rowsOf(labels: readonly string[], most: number, chip: Measures): Row[] {
  const rows: Row[] = [];
  let left = 0;
  for (const text of labels) {
    const room = { face: bold, width: most - 2 * chip.padding, leading: 1.2, maxLines: 1 };
    const label = fitText(text, { ...room, largest: chip.size, smallest: chip.size });
    const width = Math.ceil(widthOf(label.lines[0] ?? '', bold) * chip.size) + 2 * chip.padding;
    if (width > left) {
      rows.push([]);
      left = most;
    }
    rows.at(-1)?.push({ label, width });
    left -= width + chip.gap;
  }
  return rows;
}
