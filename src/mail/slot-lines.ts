import type { Rsvp } from '../rsvp/types.ts';
import type { Block } from './letter.ts';
import { listBlock } from './list-block.ts';
import { bounded, personLine } from './people-lines.ts';
import type { Reader } from './reader.ts';
import { told } from './told-date.ts';
import type { HostedDate } from './types.ts';
import { slotHour } from './when-and-where.ts';

const mostBytes = 20_000;

/** The slots in their order, with titles, and after them those who asked for one and got none. */
export function slotBlocks(date: HostedDate, coming: readonly Rsvp[], reader: Reader): Block[] {
  const what = told(date, reader);
  const slots = what.event?.slots;
  if (!slots) return [];
  const words = reader.words.host;
  const title = ({ pitch }: Rsvp): string | false => pitch !== undefined && words.note(bounded(pitch));
  const given = coming
    .flatMap((rsvp) => (rsvp.slot === undefined ? [] : [{ rsvp, slot: rsvp.slot }]))
    .sort((a, b) => a.slot - b.slot)
    .map(({ rsvp, slot }) => {
      const hour = slotHour(slot, what, reader);
      const lead = hour ? `${slot} · ${hour}` : String(slot);
      return { ...personLine({ ...rsvp, guests: 0 }, reader, [title(rsvp)]), lead };
    });
  const without = coming
    .filter(({ slot, wantsSlot }) => wantsSlot && slot === undefined)
    .map((rsvp) => personLine({ ...rsvp, guests: 0 }, reader, [words.noSlot, title(rsvp)]));
  return listBlock(words.slots(slots.label, slots.minutes), [...given, ...without], mostBytes, reader);
}
