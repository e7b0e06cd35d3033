import type { Frame, Size } from '../badges/cards/element.ts';

/** How pieces of one size stand on a sheet that is cut. Millimetres. */
export interface Sheet {
  /** A piece after cutting. */
  trim: Size;
  /** How far colour runs over the cut, sideways and up and down; 0 where none touches that edge. */
  bleed: { x: number; y: number };
  columns: number;
  rows: number;
  /** Between the trims of neighbours. */
  gap: { x: number; y: number };
}

/** ISO 216, in millimetres. */
export const a4: Size = { width: 210, height: 297 };

/** What printers in offices leave white along every edge. */
const unprinted = 4.3;
/** From the end of the bleed to the beginning of a mark, and how long a mark is at most. */
const mark = { offset: 0.4, length: 3 };

export const perSheet = ({ columns, rows }: Sheet): number => columns * rows;

/** The rectangle round all pieces of a sheet, in the middle of an A4 page; millimetres from its upper left corner. */
export function trimOf({ trim, columns, rows, gap }: Sheet): Frame {
  const width = columns * trim.width + (columns - 1) * gap.x;
  const height = rows * trim.height + (rows - 1) * gap.y;
  return { x: (a4.width - width) / 2, y: (a4.height - height) / 2, width, height };
}

/** Where a piece stands on its page, in reading order. Millimetres. */
export function placeOf(sheet: Sheet, index: number): Frame {
  const { x, y } = trimOf(sheet);
  const { trim, gap, columns } = sheet;
  const onPage = index % perSheet(sheet);
  return {
    x: x + (onPage % columns) * (trim.width + gap.x),
    y: y + Math.floor(onPage / columns) * (trim.height + gap.y),
    ...trim,
  };
}

/** A thin line, in millimetres. */
export interface Line {
  from: { x: number; y: number };
  to: { x: number; y: number };
}

/** How much of the way outwards is free for a mark: half a gap between neighbours, the printable margin at the sheet's edge. */
const room = (gap: number, margin: number): number => (gap > 0 ? Math.min(gap / 2, margin) : margin);

/**
 * The crop marks of a piece: two at every corner, on the lines of the cut, outside the bleed. None reaches the bleed of a
 * neighbour; where no mark has room there is none.
 */
export function cropMarks(sheet: Sheet, place: Frame): Line[] {
  const { bleed, gap } = sheet;
  const all = trimOf(sheet);
  const atEdge = (near: number, edge: number) => Math.abs(near - edge) < 0.001;
  const reach = (inner: boolean, own: number, margin: number, over: number) => {
    const most = inner ? room(own, margin) : margin - unprinted;
    const to = Math.min(most, over + mark.offset + mark.length);
    return to > over + mark.offset + 0.2 ? { start: over + mark.offset, end: to } : undefined;
  };
  const lines: Line[] = [];
  for (const [x, outX, edgeX] of [
    [place.x, -1, all.x],
    [place.x + place.width, 1, all.x + all.width],
  ] as const) {
    for (const [y, outY, edgeY] of [
      [place.y, -1, all.y],
      [place.y + place.height, 1, all.y + all.height],
    ] as const) {
      const across = reach(!atEdge(x, edgeX), gap.x, all.x, bleed.x);
      if (across)
        lines.push({ from: { x: x + outX * across.start, y }, to: { x: x + outX * across.end, y } });
      const down = reach(!atEdge(y, edgeY), gap.y, all.y, bleed.y);
      if (down) lines.push({ from: { x, y: y + outY * down.start }, to: { x, y: y + outY * down.end } });
    }
  }
  return lines;
}
