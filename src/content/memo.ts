import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Floor } from './entries.ts';
import { readFloor } from './read.ts';

let last: { signature: string; floor: Floor } | undefined;

/** `readFloor`, read anew only when a file of the folder has changed: every collection asks for it. */
export function readFloorOnce(folder: string): Floor {
  const signature = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => {
      const { mtimeMs, size } = statSync(join(folder, name));
      return `${name} ${mtimeMs} ${size}`;
    })
    .join('\n');
  if (last?.signature !== signature) last = { signature, floor: readFloor(folder) };
  return last.floor;
}
