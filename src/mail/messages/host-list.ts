import { hostLetter } from '../host-letter.ts';
import { roomOf } from '../host-room.ts';
import type { Letter } from '../letter.ts';
import { listBlock } from '../list-block.ts';
import { attendeeLine, isFirstTime } from '../people-lines.ts';
import type { Reader } from '../reader.ts';
import { slotBlocks } from '../slot-lines.ts';
import { totalBlocks } from '../totals.ts';
import type { HostList } from '../types.ts';

const mostBytes = { coming: 40_000, waiting: 10_000 };

/** Who comes to a date: names, guests, the order of the slots, what to cook, and who waits. */
export function hostList(content: HostList, reader: Reader): Letter {
  const { words } = reader;
  const { list } = words.host;
  const { coming, waiting, entry, taken, status, notes } = roomOf(content, content.rsvps, reader);
  const isLast = content.turn === 'hour';
  const newcomers = coming.filter((rsvp) => isFirstTime(rsvp, entry)).length;
  const lines = (rsvps: typeof coming) => rsvps.map((rsvp) => attendeeLine(rsvp, entry, reader));
  return hostLetter(content, reader, {
    what: (isLast ? list.lastWhat : list.what)(words.host.people(taken)),
    heading: isLast ? list.lastHeading : list.heading,
    status,
    notes: [...notes, ...(newcomers > 0 ? [words.host.firstTimers(newcomers)] : [])],
    names: true,
    blocks: [
      ...(coming.length === 0 ? [{ type: 'text' as const, text: list.nobody }] : []),
      ...listBlock(list.coming, lines(coming), mostBytes.coming, reader),
      ...slotBlocks(content, coming, reader),
      ...totalBlocks(coming, entry, reader),
      ...listBlock(list.waiting, lines(waiting), mostBytes.waiting, reader),
    ],
  });
}
