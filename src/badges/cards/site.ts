import type { Face } from '../../community/face.ts';
import type { Storey } from '../../community/storeys.ts';
import { accentColours } from '../../design/accent.ts';
import { hues, light } from '../../design/tokens.ts';
import type { SiteCard } from '../card-data.ts';
import { fitText, heightOf } from '../fit.ts';
import { bold, display, text } from '../font-files.ts';
import { centred, type Frame, type Picture, rect, type Size, sideOf, type TextBlock } from './element.ts';
import { barOf, field, shaft } from './shaft.ts';
import { stack } from './stack.ts';
import { emptyWindow, windowWith } from './windows.ts';

/** The most floors that are drawn; a tower shows its lowest. */
const mostFloors = 7;
/** Windows side by side. */
const perRow = 4;

/** The place's name, as large as it goes, beside the house in section with people at its windows. */
export function sitePicture(card: SiteCard, size: Size): Picture {
  const colours = accentColours(card.accent);
  const panel = Math.round(size.width * 0.46);
  const frame = field(size, panel);
  const side = sideOf(card.site);
  const address = fitText(card.address ?? '', {
    face: bold,
    width: frame.width,
    largest: 26,
    smallest: 20,
    leading: 1.3,
    maxLines: 2,
  });
  const foot = heightOf(address);
  const words = stack({ ...frame, height: frame.height - foot - 24 }, side, [
    {
      text: card.site,
      face: display,
      colour: light.ink,
      height: 250,
      largest: 190,
      smallest: 24,
      leading: 0.98,
      maxLines: 4,
    },
    {
      text: card.tagline,
      face: text,
      colour: light.soft,
      largest: 42,
      smallest: 28,
      leading: 1.22,
      maxLines: 4,
      gap: 28,
    },
  ]);
  const below: TextBlock = {
    fitted: address,
    colour: colours.light.text,
    side,
    x: frame.x,
    y: frame.y + frame.height - foot,
    width: frame.width,
  };
  const bar = shaft(undefined, colours, barOf(size));
  const house = section(card, { x: size.width - panel, y: 0, width: panel, height: size.height });
  const art = rect({ x: 0, y: 0, width: size.width, height: size.height }, light.paper) + house.art + bar.art;
  return { art, text: [...words.text, below, ...house.text, ...bar.text] };
}

/** A place that names no floors is one. */
const onlyFloor: Storey = { label: '', short: '', index: 0, count: 1, hue: 'tomato' };

/** The house: one band per floor, its label, and its windows. */
function section({ floors, windows }: SiteCard, { x, y, width, height }: Frame): Picture {
  const shown = floors.length ? floors.slice(0, mostFloors) : [onlyFloor];
  const band = height / shown.length;
  const parts = shown.map((floor, index) => {
    const frame = { x, y: y + height - (index + 1) * band, width, height: band };
    return storey(floor, windows[index] ?? [], frame);
  });
  const slabs = shown.slice(1).map((_, index) => {
    const at = Math.round(y + height - (index + 1) * band);
    return `<path d="M${x} ${at}h${width}" stroke="${light.ink}" stroke-width="6"/>`;
  });
  return {
    art: parts.map(({ art }) => art).join('') + slabs.join('') + rect({ x, y, width: 6, height }, light.ink),
    text: parts.flatMap(({ text: words }) => words),
  };
}

function storey(floor: Storey, faces: readonly Face[], frame: Frame): Picture {
  const { solid, onSolid } = hues[floor.hue];
  const label = { x: frame.x + 24, y: frame.y, width: 84, height: frame.height };
  const rows = Math.max(1, Math.floor(frame.height / 120));
  const [across, down] = [(frame.width - 136) / perRow, frame.height / rows];
  const pane = Math.min(down - 40, 86);
  const windows = Array.from({ length: perRow * rows }, (_, index) => {
    const at = {
      x: frame.x + 120 + (index % perRow) * across + (across - pane) / 2,
      y: frame.y + Math.floor(index / perRow) * down + (down - pane) / 2,
      width: pane,
      height: pane,
    };
    // People sit here and there, not in line: seven goes through any number of rows of four.
    const face = faces[(index * 7 + floor.index) % (perRow * rows)];
    return face === undefined
      ? emptyWindow(floor.hue, at, (index * 3 + floor.index * 5) % 7 === 0)
      : windowWith(face, floor.hue, at, `f${floor.index}w${index}`);
  });
  const fitted = fitText(floor.short, {
    face: display,
    width: label.width,
    largest: 46,
    smallest: 14,
    leading: 1,
    maxLines: 1,
  });
  return {
    art: rect(frame, solid) + windows.join(''),
    text: [centred(fitted, onSolid, label, 'left')],
  };
}
