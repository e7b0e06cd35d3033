import type { CardData } from '../../../src/badges/card-data.ts';
import type { Frame, Size } from '../../../src/badges/cards/element.ts';
import { formatOf, sizeOf } from '../../../src/badges/format.ts';

/** Pixels on the sheet: all images are shown equally high. */
const imageHeight = 200;
const labelHeight = 34;
const gap = { cell: 8, block: 32, row: 22 };
const margin = 32;
/** Two families side by side. */
const pageWidth = 2148;
/** What viewers and the eye still take as one picture. */
const mostHeight = 8000;

/** An image at its place; an emblem is looked at small and by night too. */
export interface Cell {
  card: CardData;
  frame: Frame;
  night: boolean;
}

export interface Label {
  text: string;
  frame: Frame;
}

export interface Page extends Size {
  cells: Cell[];
  labels: Label[];
}

/** Images that belong together, and what they are called. */
export interface Block {
  label: string;
  cards: readonly CardData[];
}

/** How large emblems stand beside themselves: in a list, and in a browser’s tab. */
const small = [90, 32];

interface Cut extends Size {
  card: CardData;
  x: number;
  y: number;
  night: boolean;
}

function cutsOf(card: CardData): Cut[] {
  const { width, height } = sizeOf(card);
  const whole = { card, x: 0, y: 0, width: Math.round((width * imageHeight) / height), height: imageHeight };
  if (formatOf(card) !== 'emblem') return [{ ...whole, night: false }];
  const [list = 0, tab = 0] = small;
  const beside = { card, x: whole.width + 10, night: true };
  return [
    { ...whole, night: false },
    { ...beside, y: 0, width: list, height: list },
    { ...beside, y: list + 10, width: tab, height: tab },
    { ...beside, x: beside.x + tab + 10, y: list + 10, width: tab, height: tab, night: false },
  ];
}

const widthOf = (cuts: readonly Cut[]): number => Math.max(...cuts.map(({ x, width }) => x + width));

interface Row {
  blocks: { block: Block; x: number; width: number }[];
  used: number;
}

const blockWidth = ({ cards }: Block): number =>
  cards.reduce((sum, card) => sum + widthOf(cutsOf(card)) + gap.cell, -gap.cell);

function rowsOf(blocks: readonly Block[]): Row[] {
  const rows: Row[] = [];
  for (const block of blocks) {
    const width = blockWidth(block);
    const last = rows.at(-1);
    const row =
      last && last.used + gap.block + width <= pageWidth - 2 * margin
        ? last
        : { blocks: [], used: -gap.block };
    if (row !== last) rows.push(row);
    row.blocks.push({ block, x: margin + row.used + gap.block, width });
    row.used += gap.block + width;
  }
  return rows;
}

/** Blocks in rows on pages, in their order. */
export function pagesOf(blocks: readonly Block[]): Page[] {
  const pages: Page[] = [];
  const rowHeight = labelHeight + imageHeight + gap.row;
  for (const { blocks: inRow } of rowsOf(blocks)) {
    const last = pages.at(-1);
    const page =
      last && last.height + rowHeight <= mostHeight
        ? last
        : { width: pageWidth, height: 2 * margin, cells: [], labels: [] };
    if (page !== last) pages.push(page);
    const y = page.height - margin;
    for (const { block, x, width } of inRow) {
      page.labels.push({ text: block.label, frame: { x, y, width, height: labelHeight } });
      let at = x;
      for (const card of block.cards) {
        const cuts = cutsOf(card);
        for (const { x: dx, y: dy, width: wide, height, night } of cuts) {
          const frame = { x: at + dx, y: y + labelHeight + dy, width: wide, height };
          page.cells.push({ card, frame, night });
        }
        at += widthOf(cuts) + gap.cell;
      }
    }
    page.height += rowHeight;
  }
  return pages;
}
