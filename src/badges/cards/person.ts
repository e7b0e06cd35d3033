import { drawFace } from '../../community/face.ts';
import { light } from '../../design/tokens.ts';
import type { PersonCard } from '../card-data.ts';
import { display, text } from '../font-files.ts';
import { chips } from './chips.ts';
import { covering, type Frame, image, type Picture, type Size, sideOf } from './element.ts';
import { artOf, drawing, ground } from './piece.ts';
import { barOf, coloursOf, field, shaft } from './shaft.ts';
import { signature, signatureHeight } from './signature.ts';
import { stack } from './stack.ts';
import { kicker } from './voice.ts';

const chipGap = 24;

/** Where the portrait or the photo stands: at the right, from edge to edge. */
export function photoFrame({ width, height }: Size): Frame {
  const panel = Math.round(width * 0.35);
  return { x: width - panel, y: 0, width: panel, height };
}

/**
 * A person: the name as large as it goes, what they do, what they know, and the portrait.
 *
 * @param photo a `data:` address, cut to `photoFrame`, that takes the portrait's place
 */
export function personPicture(card: PersonCard, size: Size, photo?: string): Picture {
  const colours = coloursOf(card, card.floor);
  const window = photoFrame(size);
  const panel = window.width;
  const frame = field(size, panel);
  const side = sideOf(card.name);

  const above = { ...frame, height: frame.height - signatureHeight - chipGap };
  const words = stack(above, side, [
    {
      ...kicker,
      text: [card.membership, card.organization].filter(Boolean).join(' · '),
      colour: colours.light.text,
    },
    {
      text: card.name,
      face: display,
      colour: light.ink,
      height: 222,
      largest: 160,
      smallest: 24,
      leading: 1.04,
      maxLines: 4,
      gap: 14,
    },
    {
      text: card.role,
      face: text,
      colour: light.soft,
      largest: 34,
      smallest: 26,
      leading: 1.25,
      maxLines: 2,
      gap: 20,
    },
  ]);
  const below = { ...above, y: above.y + words.used + chipGap, height: above.height - words.used - chipGap };
  const parts = [
    shaft(card.floor, colours, barOf(size)),
    chips(card.skills, colours, below, side),
    signature(card.site, frame, side),
  ];
  const portrait = photo
    ? image(photo, window)
    : covering(drawFace(card.face, card.floor?.hue ?? 'tomato'), window);
  const pieces = [
    drawing(portrait, window, false),
    ground({ x: 0, y: 0, width: window.x, height: size.height }, light.paper),
    ...parts.flatMap((part) => part.pieces),
  ];
  return { art: artOf(pieces), pieces, text: [...words.text, ...parts.flatMap((part) => part.text)] };
}
