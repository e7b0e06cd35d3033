import { drawFace } from '../../community/face.ts';
import { light } from '../../design/tokens.ts';
import type { PersonCard } from '../card-data.ts';
import { display, text } from '../font-files.ts';
import { chips } from './chips.ts';
import { covering, type Frame, image, type Picture, type Side, type Size, sideOf } from './element.ts';
import { footOf, houseOf, poster } from './poster.ts';
import { coloursOf } from './shaft.ts';
import { stack } from './stack.ts';
import { pinHeight, worn } from './worn.ts';

/** Where the portrait or the photo of a post or a story stands. */
export const posterPhotoFrame = (card: PersonCard): Frame => houseOf(card).room;

/** A person at home: the portrait in the room, the name below it. */
export function personPoster(card: PersonCard, { height }: Size, photo?: string): Picture {
  const colours = coloursOf(card, card.floor);
  const hue = card.floor?.hue ?? 'tomato';
  const side = sideOf(card.name);
  const story = height > 1080;
  return poster({
    card,
    colours,
    hue,
    side,
    kicker: [card.membership, card.organization].filter(Boolean).join(' · '),
    room: (frame) => ({
      art: photo ? image(photo, frame) : covering(drawFace(card.face, hue), portraitFrame(frame, story)),
      text: [],
    }),
    words: (frame) => words(card, frame, side, story),
  });
}

function words(card: PersonCard, frame: Frame, side: Side, story: boolean): Picture {
  const above = { ...frame, height: frame.height - pinHeight - 18 };
  const names = stack(above, side, [
    {
      text: card.name,
      face: display,
      colour: light.ink,
      height: story ? 204 : 132,
      largest: 150,
      smallest: 30,
      leading: 1,
      maxLines: 4,
    },
    {
      text: card.role,
      face: text,
      colour: light.soft,
      largest: 44,
      smallest: 28,
      leading: 1.2,
      maxLines: 2,
      gap: 10,
    },
  ]);
  const { row, sign } = footOf(card, frame, pinHeight, side);
  const taken = names.used + 20;
  const parts = [
    chips(
      card.skills,
      coloursOf(card, card.floor),
      { ...above, y: above.y + taken, height: above.height - taken },
      side,
      30,
    ),
    worn(card.pins ?? [], row, side),
    sign,
  ];
  return {
    art: parts.map(({ art }) => art).join(''),
    text: [...names.text, ...parts.flatMap((part) => part.text)],
  };
}

/** A head and its shoulders: a paper-cut portrait covers more than the room, and the storey below covers the rest. */
function portraitFrame({ x, y, width }: Frame, story: boolean): Frame {
  return { x, y: story ? y + 30 : y - 14, width, height: width };
}
