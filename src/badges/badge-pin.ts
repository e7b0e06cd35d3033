import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Entry } from '../content/entries.ts';
import type { Badge } from '../content/schemas/others.ts';
import { emojiIcon } from './emoji.ts';
import { type Icon, readIcon } from './icon.ts';
import { type Pin, shapeOf } from './pin.ts';

/**
 * The pin of a badge: its colour, and the glyph from the SVG beside its file or from an emoji.
 *
 * @param root the project's root, where the badge's file is looked for
 * @throws Error when there is no such SVG, when it is not a plain drawing, or when nobody draws that emoji
 */
export function badgePin(badge: Entry<Badge>, root: string = process.cwd()): Omit<Pin, 'title'> {
  const icon = iconOf(badge, root);
  return { shape: shapeOf(badge.id, icon), hue: badge.data.colour, icon };
}

/** An icon is read once for a state of the content: everybody who wears the badge has it on their cards. */
const read = new WeakMap<Entry<Badge>, Icon>();

function iconOf(badge: Entry<Badge>, root: string): Icon {
  const icon = read.get(badge) ?? readIconOf(badge, root);
  read.set(badge, icon);
  return icon;
}

function readIconOf({ file, data }: Entry<Badge>, root: string): Icon {
  if (data.icon.endsWith('.svg')) {
    return readIcon(readFileSync(resolve(root, dirname(file), data.icon), 'utf8'));
  }
  const drawn = emojiIcon(data.icon);
  if (!drawn)
    throw new Error(
      `${file}: no drawing for the icon “${data.icon}”: use another emoji, or an SVG beside the file.`,
    );
  return drawn;
}
