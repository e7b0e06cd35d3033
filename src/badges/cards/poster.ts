import { type Hue, light } from '../../design/tokens.ts';
import type { BadgeCard, PersonCard } from '../card-data.ts';
import { formatOf } from '../format.ts';
import { type Colours, type Frame, type Picture, rect, type Side } from './element.ts';
import { cuts, groundFloor, type House, roof, squareHouse, storyHouse } from './house.ts';
import { shaft } from './shaft.ts';
import { signature, signatureHeight } from './signature.ts';
import { tag } from './tag.ts';

/** What a post or a story is made of; the house around it is always the same. */
export interface Poster {
  card: PersonCard | BadgeCard;
  colours: Colours;
  hue: Hue;
  side: Side;
  /** What the small ticket on the slab says. */
  kicker: string;
  /** Drawn over the room; it may stick out, except to the left. */
  room: (frame: Frame) => Picture;
  /** Set on the paper of the storey below. */
  words: (frame: Frame) => Picture;
}

export const houseOf = (card: PersonCard | BadgeCard): House =>
  formatOf(card) === 'story' ? storyHouse : squareHouse;

const margin = { side: 52, top: 56, bottom: 38 };

const signed = { width: 230, gap: 24 };

/**
 * The row at the foot of the paper: what is `height` high on the side where texts begin, and on the other side the
 * place's signature, halfway down the row.
 */
export function footOf(
  card: PersonCard | BadgeCard,
  frame: Frame,
  height: number,
  side: Side,
): { row: Frame; sign: Picture } {
  const right = side === 'right';
  const y = frame.y + frame.height - height;
  const width = frame.width - signed.width - signed.gap;
  const row = { x: right ? frame.x + signed.width + signed.gap : frame.x, y, width, height };
  const at = {
    x: right ? frame.x : frame.x + width + signed.gap,
    y,
    width: signed.width,
    height: (height + signatureHeight) / 2,
  };
  return { row, sign: signature(card.site, at, right ? 'left' : 'right') };
}

/** A post of 1080 × 1080 or a story of 1080 × 1920. */
export function poster({ card, colours, hue, side, kicker, room, words }: Poster): Picture {
  const house = houseOf(card);
  const story = house === storyHouse;
  const { storey } = house;
  const height = story ? 1920 : 1080;
  const paper = {
    x: storey.x + margin.side,
    y: storey.y + margin.top,
    width: storey.width - 2 * margin.side,
    height: storey.height - margin.top - margin.bottom,
  };
  const parts: Picture[] = [
    room(house.room),
    {
      art: rect({ x: house.room.x, y: storey.y, width: storey.width, height: storey.height }, light.paper),
      text: [],
    },
    {
      art: rect(
        { x: 0, y: house.shaft.y, width: house.shaft.width, height: height - house.shaft.y },
        colours.solid,
      ),
      text: [],
    },
    shaft(card.floor, colours, house.shaft),
    { art: cuts(house, house.shaft.y, height), text: [] },
    ...(story ? [{ art: roof(colours) + groundFloor(colours, hue), text: [] }] : []),
    tag(kicker, colours, { ...paper, y: storey.y - house.slab / 2 }, side),
    words(paper),
  ];
  return { art: parts.map(({ art }) => art).join(''), text: parts.flatMap(({ text }) => text) };
}
