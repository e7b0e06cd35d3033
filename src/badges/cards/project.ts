import { light } from '../../design/tokens.ts';
import { messages } from '../../i18n/messages.ts';
import type { ProjectCard } from '../card-data.ts';
import { fitText } from '../fit.ts';
import { bold, display, text } from '../font-files.ts';
import { column, type Frame, lines, type Picture, rect, type Size, sideOf } from './element.ts';
import { coloursOf, field, shaft } from './shaft.ts';
import { signature, signatureHeight } from './signature.ts';
import { emptyWindow, windowWith } from './windows.ts';

/** What people build, and those people at the windows of their house. */
export function projectPicture(card: ProjectCard, size: Size): Picture {
  const colours = coloursOf(card, card.floor);
  const hue = card.floor?.hue ?? 'tomato';
  const panel = Math.round(size.width * 0.32);
  const frame = field(size, panel);
  const { width } = frame;
  const side = sideOf(card.title);
  const { images } = messages(card.lang);

  const kicker = fitText([images.project, card.stage].filter(Boolean).join(' · '), {
    face: bold,
    width,
    largest: 26,
    smallest: 20,
    leading: 1.3,
    maxLines: 1,
  });
  const title = fitText(card.title, {
    face: display,
    width,
    height: 200,
    largest: 120,
    smallest: 24,
    leading: 1.02,
    maxLines: 4,
  });
  const summary = fitText(card.summary, {
    face: text,
    width,
    largest: 32,
    smallest: 26,
    leading: 1.25,
    maxLines: 3,
  });
  const people = card.people
    ? [fitText(card.people, { face: bold, width, largest: 26, smallest: 22, leading: 1.2, maxLines: 1 })]
    : [];

  const bar = shaft(card.floor, colours, size);
  const signed = signature(card.site, frame, side);
  const words = column({ ...frame, height: frame.height - signatureHeight }, {}, [
    lines(kicker, bold, colours.light.text, side),
    lines(title, display, light.ink, side, { marginTop: 14 }),
    lines(summary, text, light.soft, side, { marginTop: 20 }),
    ...people.map((names) => lines(names, bold, light.ink, side, { marginTop: 18 })),
  ]);
  const wall = { x: size.width - panel, y: 0, width: panel, height: size.height };
  const windows = panes(wall).map((pane, index) => {
    const seed = card.seeds[order.indexOf(index)];
    return seed === undefined
      ? emptyWindow(hue, pane, index % 4 === 1)
      : windowWith(seed, hue, pane, `w${index}`);
  });
  const art = [
    rect({ x: 0, y: 0, width: size.width, height: size.height }, light.paper),
    rect(wall, colours.solid),
    ...windows,
    bar.art,
    signed.art,
  ];
  return { art: art.join(''), text: [words, ...signed.text, ...bar.text] };
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
