import { mix } from '../../design/svg.ts';
import { hues, light } from '../../design/tokens.ts';
import { messages } from '../../i18n/messages.ts';
import type { BadgeCard } from '../card-data.ts';
import { fitText } from '../fit.ts';
import { bold, display, text } from '../font-files.ts';
import { pin } from '../pin.ts';
import { enamels } from '../shapes.ts';
import { column, covering, lines, type Picture, rect, type Size, sideOf } from './element.ts';
import { field, shaft } from './shaft.ts';
import { signature, signatureHeight } from './signature.ts';

/** A pin as large as the card allows, what it is called, and who wears it. */
export function badgePicture(card: BadgeCard, size: Size): Picture {
  const colours = hues[card.pin.hue];
  const panel = Math.round(size.width * 0.42);
  const frame = field(size, panel);
  const { width } = frame;
  const side = sideOf(card.name);
  const { images } = messages(card.lang);

  const kicker = fitText(card.date ? `${images.badge} · ${card.date}` : images.badge, {
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
    height: card.recipient ? 190 : 250,
    largest: 100,
    smallest: 24,
    leading: 1.02,
    maxLines: 4,
  });
  const description = fitText(card.description, {
    face: text,
    width,
    largest: 30,
    smallest: 26,
    leading: 1.3,
    maxLines: card.recipient ? 2 : 3,
  });
  const recipient = card.recipient
    ? fitText(images.awardedTo(card.recipient), {
        face: display,
        width,
        height: 84,
        largest: 44,
        smallest: 18,
        leading: 1.05,
        maxLines: 2,
        wrapBelow: 36,
      })
    : undefined;

  const signed = signature(card.site, frame, side);
  const bar = shaft(undefined, colours, size);
  const words = column({ ...frame, height: frame.height - signatureHeight }, {}, [
    lines(kicker, bold, colours.light.text, side),
    lines(name, display, light.ink, side, { marginTop: 14 }),
    ...(recipient ? [lines(recipient, display, colours.light.text, side, { marginTop: 14 })] : []),
    lines(description, text, light.soft, side, { marginTop: 20 }),
  ]);

  const diameter = Math.min(panel, size.height) - 88;
  const at = {
    x: size.width - panel + (panel - diameter) / 2,
    y: (size.height - diameter) / 2,
    width: diameter,
    height: diameter,
  };
  const { wash } = colours.light;
  const shade = mix(wash, light.ink, 0.2);
  const shadow = `<svg viewBox="0 0 240 240"><path d="${enamels[card.pin.shape].d}" fill="${shade}" stroke="${shade}" stroke-width="28" stroke-linejoin="round"/></svg>`;
  const art = [
    rect({ x: 0, y: 0, width: size.width - panel, height: size.height }, light.paper),
    rect({ x: size.width - panel, y: 0, width: panel, height: size.height }, wash),
    covering(shadow, { ...at, x: at.x + 9, y: at.y + 16 }),
    covering(pin(card.pin), at),
    bar.art,
    signed.art,
  ];
  return { art: art.join(''), text: [words, ...signed.text, ...bar.text] };
}
