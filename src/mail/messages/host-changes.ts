import type { Rsvp } from '../../rsvp/types.ts';
import { hostLetter } from '../host-letter.ts';
import { roomOf } from '../host-room.ts';
import type { Letter } from '../letter.ts';
import { listBlock } from '../list-block.ts';
import { attendeeLine, personLine } from '../people-lines.ts';
import type { Reader } from '../reader.ts';
import { slotBlocks } from '../slot-lines.ts';
import { totalBlocks } from '../totals.ts';
import type { HostChanges } from '../types.ts';

const mostBytes = 10_000;

/** What changed on the day: who comes now, who does not any more, and what that makes. */
export function hostChanges(content: HostChanges, reader: Reader): Letter {
  const { words } = reader;
  const { changes, people } = words.host;
  const { coming, entry, taken, status, notes } = roomOf(content, content.rsvps, reader);
  const expected = (rsvp: Rsvp) => {
    const line = attendeeLine(rsvp, entry, reader);
    const waits = rsvp.status === 'waitlisted' ? [words.host.waits] : [];
    return { ...line, more: [...waits, ...(line.more ? [line.more] : [])].join(' · ') };
  };
  const { came, changed, left } = content;
  return hostLetter(content, reader, {
    what: changes.what(people(taken)),
    heading: changes.heading,
    status,
    notes,
    names: true,
    blocks: [
      ...listBlock(changes.came, came.map(expected), mostBytes, reader),
      ...listBlock(
        changes.left,
        left.map((rsvp) => personLine(rsvp, reader)),
        mostBytes,
        reader,
      ),
      ...listBlock(changes.changed, changed.map(expected), mostBytes, reader),
      ...slotBlocks(content, coming, reader),
      ...totalBlocks(coming, entry, reader),
    ],
  });
}
