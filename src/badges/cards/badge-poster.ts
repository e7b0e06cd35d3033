import { mix } from '../../design/svg.ts';
import { cream, hues, light } from '../../design/tokens.ts';
import type { BadgeCard } from '../card-data.ts';
import { display, text } from '../font-files.ts';
import { type Frame, type Picture, rect, type Side, type Size, sideOf } from './element.ts';
import { pinWithShadow } from './pinned.ts';
import { footOf, poster } from './poster.ts';
import { recipient, recipientHeight } from './recipient.ts';
import { signatureHeight } from './signature.ts';
import { stack } from './stack.ts';
import { stampAcross } from './stamp.ts';

/** A badge, as large as the room: its pin, what it is called, and whose it is. */
export function badgePoster(card: BadgeCard, { height }: Size, photo?: string): Picture {
  const colours = hues[card.pin.hue];
  const story = height > 1080;
  return poster({
    card,
    colours,
    hue: card.pin.hue,
    side: sideOf(card.name),
    kicker: card.kicker,
    room: (frame) => room(card, frame, story),
    words: (frame) => words(card, frame, sideOf(card.name), story, photo),
  });
}

/** The pin in its room, in the light of a lamp. */
function room(card: BadgeCard, frame: Frame, story: boolean): Picture {
  const { wash } = hues[card.pin.hue].light;
  const diameter = story ? 764 : 630;
  const at = {
    x: frame.x + (frame.width - diameter) / 2,
    y: story ? 296 : 20,
    width: diameter,
    height: diameter,
  };
  const [cx, cy] = [at.x + diameter / 2, at.y + diameter / 2];
  const glow = [0.66, 0.58].map(
    (part, index) =>
      `<circle cx="${cx}" cy="${cy}" r="${diameter * part}" fill="${mix(wash, cream, 0.4 * (index + 1))}"/>`,
  );
  const stamped = card.stamp ? stampAcross(card.stamp, at) : { art: '', text: [] };
  return {
    art: rect(frame, wash) + glow.join('') + pinWithShadow(card, at, wash) + stamped.art,
    text: stamped.text,
  };
}

function words(card: BadgeCard, frame: Frame, side: Side, story: boolean, photo?: string): Picture {
  const foot = card.dedication ? recipientHeight(story) : signatureHeight;
  const { text: named } = stack({ ...frame, height: frame.height - foot - 20 }, side, [
    {
      text: card.name,
      face: display,
      colour: light.ink,
      height: story ? 230 : 150,
      largest: 150,
      smallest: 30,
      leading: 1,
      maxLines: 3,
    },
    {
      text: card.description,
      prose: true,
      face: text,
      colour: light.soft,
      largest: 40,
      smallest: 30,
      leading: 1.25,
      maxLines: 4,
      gap: 16,
    },
  ]);
  const { row, sign } = footOf(card, frame, foot, side);
  const whose = recipient(card, row, side, photo);
  return {
    art: whose.art + sign.art,
    // Half a sentence is worse than none.
    text: [...named.filter(({ fitted }, index) => index === 0 || fitted.whole), ...whose.text, ...sign.text],
  };
}
