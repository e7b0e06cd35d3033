import { light } from '../../design/tokens.ts';
import type { EventCard, OccurrenceCard } from '../card-data.ts';
import { languageDirection } from '../drawable.ts';
import { bold, display, text } from '../font-files.ts';
import { type Colours, type Frame, type Picture, rect, type Size, sideOf } from './element.ts';
import { barOf, coloursOf, field, shaft } from './shaft.ts';
import { signature, signatureHeight } from './signature.ts';
import { centredStack, stack } from './stack.ts';
import { stamp, stampHeight } from './stamp.ts';
import { onRoll, roll, stubWidth, ticket } from './ticket.ts';

const padding = 36;
/** A date as a ticket: the day large on the stub; what, when, where and who beside it. */
export function occurrencePicture(card: OccurrenceCard, size: Size): Picture {
  const colours = coloursOf(card, card.floor);
  const frame = field(size);
  const line = { face: bold, colour: colours.onSolid, leading: 1.1, maxLines: 1, smallest: 18 };
  const date = centredStack(stubOf(frame), 'center', [
    { ...line, text: card.weekday, largest: 46 },
    { ...line, text: card.day, face: display, largest: 290, smallest: 80, leading: 0.9, gap: 4 },
    { ...line, text: card.month, largest: 38, gap: 14 },
  ]);
  const parts = [
    { art: ticket(frame, colours), text: date },
    body(card, card.hosts, frame, colours),
    ...(card.stamp ? [stamp(card.stamp, frame)] : []),
    shaft(card.floor, colours, barOf(size)),
  ];
  return onPaper(size, parts);
}

/** The roll that the tickets of a series come from. */
export function eventPicture(card: EventCard, size: Size): Picture {
  const colours = coloursOf(card, card.floor);
  const frame = onRoll(field(size));
  const rhythm = centredStack(stubOf(frame), 'left', [
    {
      text: card.rhythm ?? card.time ?? card.title,
      face: display,
      colour: colours.onSolid,
      height: frame.height - 4 * padding,
      largest: 84,
      smallest: 24,
      leading: 1.02,
      maxLines: 6,
    },
  ]);
  const parts = [
    { art: roll(frame, colours), text: rhythm },
    body(card, card.summary, frame, colours),
    shaft(card.floor, colours, barOf(size)),
  ];
  return onPaper(size, parts);
}

/** What the stub has for text. */
const stubOf = (frame: Frame): Frame => ({
  ...frame,
  x: frame.x + padding,
  width: stubWidth(frame) - 2 * padding,
});

/** “La grande table, 1er étage”, and the floor alone where the place's name already has it. */
function where({ place, floor }: OccurrenceCard | EventCard): string | undefined {
  const words = (text: string) => text.toLowerCase().replace(/[\s\p{Pd}]+/gu, ' ');
  const said = place && floor && words(place).includes(words(floor.label));
  return [place, said ? undefined : floor?.label].filter(Boolean).join(', ') || undefined;
}

/** What stands on the ticket beside its stub. */
function body(
  card: OccurrenceCard | EventCard,
  more: string | undefined,
  frame: Frame,
  colours: Colours,
): Picture {
  const stub = stubWidth(frame);
  const inner = {
    x: frame.x + stub + padding + 8,
    y: frame.y + padding,
    width: frame.width - stub - 2 * padding - 16,
    height: frame.height - 2 * padding,
  };
  const side = sideOf(card.title);
  const signed = signature(card.site, inner, side);
  const foot = 'stamp' in card && card.stamp ? stampHeight : signatureHeight + 16;
  const room = { ...inner, height: inner.height - foot };
  const { text: words } = stack(room, side, [
    {
      text: card.title,
      face: display,
      colour: light.ink,
      height: card.kind === 'event' ? 150 : 190,
      largest: 92,
      smallest: 24,
      leading: 1,
      maxLines: 4,
    },
    {
      text: card.time,
      face: display,
      colour: colours.light.text,
      largest: 46,
      smallest: 24,
      leading: 1.2,
      maxLines: 1,
      gap: 16,
    },
    {
      text: where(card),
      face: bold,
      colour: light.ink,
      largest: 30,
      smallest: 24,
      leading: 1.25,
      maxLines: 2,
      gap: 10,
    },
    {
      text: more,
      prose: true,
      direction: languageDirection(card.lang),
      face: text,
      colour: light.ink,
      largest: 28,
      smallest: 25,
      leading: 1.28,
      maxLines: 4,
      gap: 8,
    },
  ]);
  return { art: signed.art, text: [...words, ...signed.text] };
}

function onPaper({ width, height }: Size, parts: readonly Picture[]): Picture {
  const paper = rect({ x: 0, y: 0, width, height }, light.paper);
  return {
    art: paper + parts.map(({ art }) => art).join(''),
    text: parts.flatMap(({ text: words }) => words),
  };
}
