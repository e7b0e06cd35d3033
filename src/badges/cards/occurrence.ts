import { cream, hues, light } from '../../design/tokens.ts';
import type { EventCard, OccurrenceCard } from '../card-data.ts';
import { fitText } from '../fit.ts';
import { bold, display, text } from '../font-files.ts';
import {
  type Colours,
  column,
  type Element,
  type Frame,
  h,
  lines,
  type Picture,
  rect,
  type Size,
  sideOf,
} from './element.ts';
import { coloursOf, field, shaft } from './shaft.ts';
import { signature, signatureHeight } from './signature.ts';
import { roll, ticket } from './ticket.ts';

const padding = 36;

/** What the right part of a ticket says. */
interface Body {
  title: string;
  time?: string;
  place?: string;
  more?: string;
}

/** The day large on the stub; what, when, where and who beside it. */
export function occurrencePicture(card: OccurrenceCard, size: Size): Picture {
  const colours = coloursOf(card, card.floor);
  const frame = field(size);
  const stub = Math.round(frame.width * 0.37);
  const width = stub - 2 * padding;
  const line = { width, leading: 1.1, maxLines: 1, smallest: 18 };
  const day = fitText(card.day, {
    face: display,
    width,
    largest: 290,
    smallest: 80,
    leading: 0.9,
    maxLines: 1,
  });
  const words = column({ ...frame, width: stub }, { justifyContent: 'center', alignItems: 'center' }, [
    lines(fitText(card.weekday, { ...line, face: bold, largest: 46 }), bold, colours.onSolid, 'center'),
    lines(day, display, colours.onSolid, 'center', { marginTop: 4, letterSpacing: '-0.02em' }),
    lines(fitText(card.month, { ...line, face: bold, largest: 38 }), bold, colours.onSolid, 'center', {
      marginTop: 14,
    }),
    ...(card.stamp ? [stamp(card.stamp, { x: 0, y: 0, width: stub, height: frame.height })] : []),
  ]);
  const body = ticketBody(
    card,
    { title: card.title, time: card.time, place: place(card), more: card.hosts },
    size,
    stub,
    colours,
  );
  return together(
    size,
    ticket(frame, stub, colours),
    body,
    { art: '', text: [words] },
    shaft(card.floor, colours, size),
  );
}

/** The roll that the tickets of a series come from. */
export function eventPicture(card: EventCard, size: Size): Picture {
  const colours = coloursOf(card, card.floor);
  const frame = field(size);
  const stub = Math.round(frame.width * 0.37);
  const rhythm = fitText(card.rhythm ?? card.time ?? card.title, {
    face: display,
    width: stub - 2 * padding,
    height: frame.height - 4 * padding,
    largest: 84,
    smallest: 30,
    leading: 1.02,
    maxLines: 6,
  });
  const words = column({ ...frame, width: stub }, { justifyContent: 'center', alignItems: 'center' }, [
    lines(rhythm, display, colours.onSolid, 'left'),
  ]);
  const body = ticketBody(
    card,
    { title: card.title, time: card.time, place: place(card), more: card.summary },
    size,
    stub,
    colours,
  );
  const art = roll(frame, stub, colours) + ticket(frame, stub, colours);
  return together(size, art, body, { art: '', text: [words] }, shaft(card.floor, colours, size));
}

/** “La grande table, 1er étage”. */
const place = ({ place: name, floor }: OccurrenceCard | EventCard): string | undefined =>
  [name, floor?.label].filter(Boolean).join(', ') || undefined;

function ticketBody(
  { site }: OccurrenceCard | EventCard,
  { title, time, place: where, more }: Body,
  size: Size,
  stub: number,
  colours: Colours,
): Picture {
  const frame = field(size);
  const inner: Frame = {
    x: frame.x + stub + padding + 8,
    y: frame.y + padding,
    width: frame.width - stub - 2 * padding - 16,
    height: frame.height - 2 * padding,
  };
  const { width } = inner;
  const side = sideOf(title);
  const line = { width, smallest: 22, leading: 1.2 };
  const heading = fitText(title, {
    face: display,
    width,
    height: 190,
    largest: 92,
    smallest: 28,
    leading: 1,
    maxLines: 4,
  });
  const parts = [
    lines(heading, display, light.ink, side),
    ...(time
      ? [
          lines(
            fitText(time, { ...line, face: display, largest: 46, maxLines: 1 }),
            display,
            colours.light.text,
            side,
            { marginTop: 18 },
          ),
        ]
      : []),
    ...(where
      ? [
          lines(fitText(where, { ...line, face: bold, largest: 30, maxLines: 2 }), bold, light.ink, side, {
            marginTop: 10,
          }),
        ]
      : []),
    ...(more
      ? [
          lines(fitText(more, { ...line, face: text, largest: 28, maxLines: 2 }), text, light.ink, side, {
            marginTop: 8,
          }),
        ]
      : []),
  ];
  const signed = signature(site, inner, side);
  const words = column({ ...inner, height: inner.height - signatureHeight }, { overflow: 'hidden' }, parts);
  return { art: signed.art, text: [words, ...signed.text] };
}

/** A word across the stub, as from a rubber stamp. */
function stamp(word: string, { width, height }: Frame): Element {
  const fitted = fitText(word, {
    face: display,
    width: width - 90,
    largest: 60,
    smallest: 20,
    leading: 1.1,
    maxLines: 1,
  });
  return h(
    { position: 'absolute', left: 0, top: 0, width, height, alignItems: 'center', justifyContent: 'center' },
    [
      h(
        {
          transform: 'rotate(-10deg)',
          padding: '10px 24px',
          backgroundColor: cream,
          border: `6px solid ${hues.tomato.light.text}`,
          borderRadius: 4,
        },
        [lines(fitted, display, hues.tomato.light.text, 'center')],
      ),
    ],
  );
}

function together({ width, height }: Size, ground: string, ...parts: Picture[]): Picture {
  const paper = rect({ x: 0, y: 0, width, height }, light.paper);
  return {
    art: paper + ground + parts.map(({ art }) => art).join(''),
    text: parts.flatMap(({ text: words }) => words),
  };
}
