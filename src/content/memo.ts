import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Floor } from './entries.ts';
import type { Ledger } from './ledger.ts';
import { readSound } from './read.ts';

let last: { signature: string; read: { floor: Floor; ledger: Ledger } } | undefined;

/** The content, read anew only when a file of the folder has changed: every collection asks for it. */
function readOnce(folder: string): { floor: Floor; ledger: Ledger } {
  const signature = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => {
      const { mtimeMs, size } = statSync(join(folder, name));
      return `${name} ${mtimeMs} ${size}`;
    })
    .join('\n');
  if (last?.signature !== signature) last = { signature, read: readSound(folder) };
  return last.read;
}

/** `readFloor`, once for each state of the content. */
export const readFloorOnce = (folder: string): Floor => readOnce(folder).floor;

/** The ledger of the signed badges, once for each state of the content; while that is broken, the last good one. */
export function readLedgerOnce(folder: string): Ledger {
  try {
    return readOnce(folder).ledger;
  } catch (error) {
    // In development the pages go on with the last good content as well.
    if (!last) throw error;
    return last.read.ledger;
  }
}
