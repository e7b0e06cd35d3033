import type { Icon } from './icon.ts';
import { packageJson } from './packages.ts';

/** The parts of an Iconify set that are read here. */
interface IconSet {
  icons: Record<string, { body: string }>;
  aliases: Record<string, { parent: string }>;
  width: number;
  height: number;
}

let names: Record<string, string> | undefined;
let drawings: IconSet | undefined;

/** `👩🏽‍🍳` is `1f469-1f3fd-200d-1f373`; the set leaves out the selector that asks for the colourful form. */
function nameOf(emoji: string): string | undefined {
  names ??= packageJson<Record<string, string>>('@iconify-json/twemoji/chars.json');
  const points = Array.from(emoji, (sign) => sign.codePointAt(0)?.toString(16).padStart(4, '0'));
  return names[points.filter((point) => point !== 'fe0f').join('-')];
}

/** Whether there is a drawing of this emoji, a whole sequence with its joiners. Cheap: no drawing is read. */
export function isDrawnEmoji(emoji: string): boolean {
  return nameOf(emoji) !== undefined;
}

/** The drawing of an emoji, or undefined where the set has none. */
export function emojiIcon(emoji: string): Icon | undefined {
  const name = nameOf(emoji);
  if (name === undefined) return undefined;
  drawings ??= packageJson<IconSet>('@iconify-json/twemoji/icons.json');
  const body = (drawings.icons[name] ?? drawings.icons[drawings.aliases[name]?.parent ?? ''])?.body;
  return body === undefined
    ? undefined
    : { markup: body, viewBox: `0 0 ${drawings.width} ${drawings.height}` };
}
