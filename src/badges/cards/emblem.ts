import { light } from '../../design/tokens.ts';
import type { BadgeCard, PersonCard } from '../card-data.ts';
import { fitText } from '../fit.ts';
import { display } from '../font-files.ts';
import { medallion, medallionPlate, medallionWindow } from '../medallion.ts';
import { pin } from '../pin.ts';
import { centred, covering, type Frame, type Picture, type Size } from './element.ts';
import { coloursOf } from './shaft.ts';
import { markByDay } from './signature.ts';
import { stampAcross } from './stamp.ts';

/** Pins leave 4 of their 240 units free on every side: an emblem fills its frame. */
const free = 2.8;

const filled = ({ width }: Size): Frame => {
  const side = (width * 240) / (240 - 2 * free);
  return { x: (width - side) / 2, y: (width - side) / 2, width: side, height: side };
};

/** A badge alone, on nothing. */
export function badgeEmblem(card: BadgeCard, size: Size): Picture {
  const frame = filled(size);
  const stamped = card.stamp ? stampAcross(card.stamp, frame) : { art: '', text: [] };
  return { art: covering(pin(card.pin), frame) + stamped.art, text: stamped.text };
}

/** From the medallion’s grid to pixels. */
function onGrid(part: Frame, frame: Frame): Frame {
  const scale = frame.width / 240;
  return {
    x: Math.round(frame.x + part.x * scale),
    y: Math.round(frame.y + part.y * scale),
    width: Math.round(part.width * scale),
    height: Math.round(part.height * scale),
  };
}

/** Where the photo of an emblem stands. */
export function emblemPhotoFrame(size: Size): Frame {
  const { x, y, width } = onGrid(medallionWindow, filled(size));
  const side = Math.ceil(width);
  return { x: Math.floor(x), y: Math.floor(y), width: side, height: side };
}

/** A person as an enamel pin: the portrait in a ring of the floor's hue, and the floor on a plate. */
export function personEmblem(card: PersonCard, size: Size, photo?: string): Picture {
  const frame = filled(size);
  const art = medallion({
    face: card.face,
    hue: card.floor?.hue ?? 'tomato',
    enamel: coloursOf(card, card.floor).solid,
    photo,
  });
  const plate = onGrid(medallionPlate, frame);
  const sign = {
    x: plate.x + (plate.width - plate.height) / 2 + 16,
    y: plate.y + 16,
    width: plate.height - 32,
    height: plate.height - 32,
  };
  const short =
    card.floor &&
    fitText(card.floor.short, {
      face: display,
      width: plate.width - 76,
      largest: 100,
      smallest: 20,
      leading: 1,
      maxLines: 1,
    });
  return {
    // Without a floor the plate carries the mark.
    art: covering(art, frame) + (short ? '' : covering(markByDay(), sign)),
    text: short ? [centred(short, light.ink, plate)] : [],
  };
}
