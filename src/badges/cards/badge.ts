import { hues, light } from '../../design/tokens.ts';
import type { BadgeCard } from '../card-data.ts';
import { display, text } from '../font-files.ts';
import { type Picture, rect, type Size, sideOf } from './element.ts';
import { pinWithShadow } from './pinned.ts';
import { barOf, field, shaft } from './shaft.ts';
import { signature, signatureHeight } from './signature.ts';
import { stack } from './stack.ts';
import { stampAcross } from './stamp.ts';
import { kicker } from './voice.ts';

/** A pin as large as the card allows, what it is called, and who wears it. */
export function badgePicture(card: BadgeCard, size: Size): Picture {
  const colours = hues[card.pin.hue];
  const panel = Math.round(size.width * 0.42);
  const frame = field(size, panel);
  const side = sideOf(card.name);

  const signed = signature(card.site, frame, side);
  const bar = shaft(card.floor, colours, barOf(size));
  const words = stack({ ...frame, height: frame.height - signatureHeight - 16 }, side, [
    { ...kicker, text: card.kicker, colour: colours.light.text },
    {
      text: card.name,
      face: display,
      colour: light.ink,
      height: card.dedication ? 200 : 250,
      largest: 104,
      smallest: 24,
      leading: 1.02,
      maxLines: 4,
      gap: 14,
    },
    {
      text: card.dedication,
      face: display,
      colour: colours.light.text,
      height: 92,
      largest: 44,
      smallest: 18,
      leading: 1.05,
      maxLines: 4,
      wrapBelow: 36,
      gap: 16,
    },
    {
      text: card.description,
      prose: true,
      face: text,
      colour: light.soft,
      largest: 30,
      smallest: 26,
      leading: 1.3,
      maxLines: 4,
      gap: 20,
    },
  ]);

  const diameter = Math.min(panel, size.height) - 88;
  const at = {
    x: size.width - panel + (panel - diameter) / 2,
    y: (size.height - diameter) / 2,
    width: diameter,
    height: diameter,
  };
  const { wash } = colours.light;
  const stamped = card.stamp ? stampAcross(card.stamp, at) : { art: '', text: [] };
  const art = [
    rect({ x: 0, y: 0, width: size.width - panel, height: size.height }, light.paper),
    rect({ x: size.width - panel, y: 0, width: panel, height: size.height }, wash),
    pinWithShadow(card, at, wash),
    stamped.art,
    bar.art,
    signed.art,
  ];
  return { art: art.join(''), text: [...words.text, ...signed.text, ...bar.text, ...stamped.text] };
}
