import { light } from '../../design/tokens.ts';
import type { ProjectCard } from '../card-data.ts';
import { languageDirection } from '../drawable.ts';
import { bold, display, text } from '../font-files.ts';
import { type Frame, type Picture, rect, type Size, sideOf } from './element.ts';
import { barOf, coloursOf, field, shaft } from './shaft.ts';
import { signature, signatureHeight } from './signature.ts';
import { stack } from './stack.ts';
import { kicker } from './voice.ts';
import { emptyWindow, windowWith } from './windows.ts';

/** What people build, and those people at the windows of their house. */
export function projectPicture(card: ProjectCard, size: Size): Picture {
  const colours = coloursOf(card, card.floor);
  const hue = card.floor?.hue ?? 'tomato';
  const panel = Math.round(size.width * 0.32);
  const frame = field(size, panel);
  const side = sideOf(card.title);

  const bar = shaft(card.floor, colours, barOf(size));
  const signed = signature(card.site, frame, side);
  const words = stack({ ...frame, height: frame.height - signatureHeight - 16 }, side, [
    { ...kicker, text: card.kicker, colour: colours.light.text },
    {
      text: card.title,
      face: display,
      colour: light.ink,
      height: 200,
      largest: 128,
      smallest: 24,
      leading: 1.02,
      maxLines: 4,
      gap: 14,
    },
    {
      text: card.summary,
      prose: true,
      face: text,
      colour: light.soft,
      largest: 32,
      smallest: 26,
      leading: 1.28,
      maxLines: 4,
      gap: 20,
    },
    {
      text: card.people,
      direction: languageDirection(card.lang),
      face: bold,
      colour: light.ink,
      largest: 26,
      smallest: 22,
      leading: 1.25,
      maxLines: 2,
      gap: 18,
    },
  ]);
  const wall = { x: size.width - panel, y: 0, width: panel, height: size.height };
  const windows = panes(wall).map((pane, index) => {
    const face = card.faces[order.indexOf(index)];
    return face === undefined
      ? emptyWindow(hue, pane, index % 4 === 1)
      : windowWith(face, hue, pane, `w${index}`);
  });
  const art = [
    rect({ x: 0, y: 0, width: size.width, height: size.height }, light.paper),
    rect(wall, colours.solid),
    ...windows,
    bar.art,
    signed.art,
  ];
  return { art: art.join(''), text: [...words.text, ...signed.text, ...bar.text] };
}

/** Which windows fill first: from the middle of the wall. */
const order = [2, 3, 0, 5, 1, 4];

/** Two columns of three windows, evenly on the wall. */
function panes({ x, y, width, height }: Frame): Frame[] {
  const pane = 140;
  const [across, down] = [(width - 2 * pane) / 3, (height - 3 * pane) / 4];
  return Array.from({ length: 6 }, (_, index) => ({
    x: x + across + (index % 2) * (pane + across),
    y: y + down + Math.floor(index / 2) * (pane + down),
    width: pane,
    height: pane,
  }));
}
