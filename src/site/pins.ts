import { createHash } from 'node:crypto';
import { badgePin } from '../badges/badge-pin.ts';
import { pin } from '../badges/pin.ts';
import type { Entry, Floor } from '../content/entries.ts';
import type { Badge } from '../content/schemas/others.ts';

interface PinFile {
  /** `octopus.0f1e2d3c4b`, the route's parameter: the hash lets browsers keep the picture for good. */
  name: string;
  svg: string;
}

const drawn = new Map<string, PinFile>();

/** The pin of a badge as a file, drawn once in a build; `withdrawn` is hatched. */
function pinFile(badge: Entry<Badge>, withdrawn: boolean): PinFile {
  const id = withdrawn ? `${badge.id}-withdrawn` : badge.id;
  const known = drawn.get(id);
  if (known && !import.meta.env.DEV) return known;
  const svg = pin({ ...badgePin(badge), withdrawn });
  const hash = createHash('sha256').update(svg).digest('hex').slice(0, 10);
  const file = { name: `${id}.${hash}`, svg };
  drawn.set(id, file);
  return file;
}

/** The address of a badge's pin. */
export const pinPath = (badge: Entry<Badge>, withdrawn = false): string =>
  `/pins/${pinFile(badge, withdrawn).name}.svg`;

/** Every pin of the floor, and the hatched ones of badges that somebody had to give back. */
export function pinFiles(floor: Floor): PinFile[] {
  const revoked = new Set(
    floor.people.flatMap(({ data }) =>
      data.badges.filter((award) => award.revoked).map(({ badge }) => badge),
    ),
  );
  return floor.badges.flatMap((badge) => [
    pinFile(badge, false),
    ...(revoked.has(badge.id) ? [pinFile(badge, true)] : []),
  ]);
}
