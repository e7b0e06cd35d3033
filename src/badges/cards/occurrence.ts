import { light } from '../../design/tokens.ts';
import type { EventCard, OccurrenceCard } from '../card-data.ts';
import { languageDirection } from '../drawable.ts';
import { fitText } from '../fit.ts';
import { bold, display, text } from '../font-files.ts';
import { type Colours, column, type Frame, lines, type Picture, rect, type Size, sideOf } from './element.ts';
import { coloursOf, field, shaft } from './shaft.ts';
import { signature, signatureHeight } from './signature.ts';
import { stack } from './stack.ts';
import { stamp, stampHeight } from './stamp.ts';
import { onRoll, roll, stubWidth, ticket } from './ticket.ts';

const padding = 36;
const centred = { justifyContent: 'center', alignItems: 'center' } as const;

/** A date as a ticket: the day large on the stub; what, when, where and who beside it. */
export function occurrencePicture(card: OccurrenceCard, size: Size): Picture {
  const colours = coloursOf(card, card.floor);
  const frame = field(size);
  const stub = stubWidth(frame);
  const width = stub - 2 * padding;
  const line = { face: bold, width, leading: 1.1, maxLines: 1, smallest: 18 };
  const day = { face: display, width, largest: 290, smallest: 80, leading: 0.9, maxLines: 1 };
  const date = column({ ...frame, width: stub }, centred, [
    lines(fitText(card.weekday, { ...line, largest: 46 }), bold, colours.onSolid, 'center'),
    lines(fitText(card.day, day), display, colours.onSolid, 'center', {
      marginTop: 4,
      letterSpacing: '-0.02em',
    }),
    lines(fitText(card.month, { ...line, largest: 38 }), bold, colours.onSolid, 'center', { marginTop: 14 }),
  ]);
  const parts = [
    { art: ticket(frame, colours), text: [date] },
    body(card, card.hosts, frame, colours),
    ...(card.stamp ? [stamp(card.stamp, frame)] : []),
    shaft(card.floor, colours, size),
  ];
  return onPaper(size, parts);
}

/** The roll that the tickets of a series come from. */
export function eventPicture(card: EventCard, size: Size): Picture {
  const colours = coloursOf(card, card.floor);
  const frame = onRoll(field(size));
  const stub = stubWidth(frame);
  const rhythm = fitText(card.rhythm ?? card.time ?? card.title, {
    face: display,
    width: stub - 2 * padding,
    height: frame.height - 4 * padding,
    largest: 84,
    smallest: 24,
    leading: 1.02,
    maxLines: 6,
  });
  const place = { ...frame, x: frame.x + padding, width: stub - 2 * padding };
  const words = column(place, { justifyContent: 'center' }, [lines(rhythm, display, colours.onSolid)]);
  const parts = [
    { art: roll(frame, colours), text: [words] },
    body(card, card.summary, frame, colours),
    shaft(card.floor, colours, size),
  ];
  return onPaper(size, parts);
}

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
  const { element } = stack(room, side, [
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
  return { art: signed.art, text: [element, ...signed.text] };
}

function onPaper({ width, height }: Size, parts: readonly Picture[]): Picture {
  const paper = rect({ x: 0, y: 0, width, height }, light.paper);
  return {
    art: paper + parts.map(({ art }) => art).join(''),
    text: parts.flatMap(({ text: words }) => words),
  };
}
