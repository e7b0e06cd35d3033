import { portrait } from '../../community/portrait.ts';
import { light } from '../../design/tokens.ts';
import type { PersonCard } from '../card-data.ts';
import { fitText, heightOf } from '../fit.ts';
import { bold, display, text } from '../font-files.ts';
import { chips } from './chips.ts';
import { column, covering, lines, type Picture, rect, type Size, sideOf } from './element.ts';
import { coloursOf, field, shaft } from './shaft.ts';
import { signature, signatureHeight } from './signature.ts';

const gaps = { name: 14, role: 20, chips: 28 };

/** A person: the name as large as it goes, what they do, what they know, and the portrait from edge to edge. */
export function personPicture(card: PersonCard, size: Size): Picture {
  const colours = coloursOf(card, card.floor);
  const panel = Math.round(size.width * 0.35);
  const frame = field(size, panel);
  const { width } = frame;
  const side = sideOf(card.name);

  const kicker = fitText([card.membership, card.organization].filter(Boolean).join(' · '), {
    face: bold,
    width,
    largest: 26,
    smallest: 20,
    leading: 1.3,
    maxLines: 1,
  });
  const name = fitText(card.name, {
    face: display,
    width,
    height: 222,
    largest: 160,
    smallest: 24,
    leading: 1.04,
    maxLines: 4,
  });
  const role = fitText(card.role, {
    face: text,
    width,
    largest: 34,
    smallest: 26,
    leading: 1.25,
    maxLines: 2,
  });
  const used = heightOf(kicker) + gaps.name + heightOf(name) + gaps.role + heightOf(role) + gaps.chips;

  const parts = [
    shaft(card.floor, colours, size),
    chips(
      card.skills,
      card.lang,
      colours,
      { ...frame, y: frame.y + used, height: frame.height - used - signatureHeight - gaps.chips },
      side,
    ),
    signature(card.site, frame, side),
  ];
  const words = column(frame, {}, [
    lines(kicker, bold, colours.light.text, side),
    lines(name, display, light.ink, side, { marginTop: gaps.name }),
    lines(role, text, light.soft, side, { marginTop: gaps.role }),
  ]);
  const window = { x: size.width - panel, y: 0, width: panel, height: size.height };
  const art = [
    covering(portrait(card.seed, card.floor?.hue ?? 'tomato'), window),
    rect({ x: 0, y: 0, width: window.x, height: size.height }, light.paper),
    ...parts.map((part) => part.art),
  ];
  return { art: art.join(''), text: [words, ...parts.flatMap((part) => part.text)] };
}
