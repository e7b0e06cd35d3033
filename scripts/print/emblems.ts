import { badgePin } from '../../src/badges/badge-pin.ts';
import { localize } from '../../src/content/localize.ts';
import { messages } from '../../src/i18n/messages.ts';
import type { Sheet } from '../../src/print/sheet.ts';
import { roundMarks, stickerBleed, stickerPicture, stickerSize } from '../../src/print/sticker.ts';
import { siteIn } from '../../src/site/meta.ts';
import { checkedFloor } from '../local/content.ts';
import { PlainError } from '../local/plain-error.ts';
import { contentDate } from './content-date.ts';
import { optionsIn } from './options.ts';
import { sheetsPdf } from './pdf.ts';
import { written } from './written.ts';

/** Three by four in the middle of A4, with room below each for its name. */
export const stickerSheet: Sheet = {
  trim: stickerSize,
  bleed: stickerBleed,
  columns: 3,
  rows: 4,
  gap: { x: 14, y: 18 },
};

/** `npm run print -- emblems`: every badge as a round sticker. */
export async function emblems(args: readonly string[]): Promise<void> {
  const floor = checkedFloor();
  const { lang, to } = optionsIn(args, ['lang', 'to'], floor);
  if (floor.badges.length === 0)
    throw new PlainError('There are no badges in content/badges/ yet. Try npm run new -- badge "Name".');
  const original = floor.site.data.languages[0] ?? lang;
  const words = messages(lang).print;
  const pieces = floor.badges.map((badge) => {
    const { name } = localize(badge, lang, original);
    return { picture: stickerPicture(name, badgePin(badge)), alt: words.alt.emblem(name) };
  });
  const about = { title: words.emblems(siteIn(floor, lang).name), lang, date: contentDate(floor) };
  const pdf = await sheetsPdf(pieces, stickerSheet, roundMarks, about);
  await written(pdf, 'emblems', { floor, lang, to }, [`${pieces.length} stickers of 50 mm.`]);
}
