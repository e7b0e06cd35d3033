import type { Floor } from '../../src/content/entries.ts';
import { messages } from '../../src/i18n/messages.ts';
import { blanksFor, everybody, hostsFirst, thoseComing, type Wearer } from '../../src/print/guest-list.ts';
import { badgeBleed, badgeSize, nameBadgePicture } from '../../src/print/name-badge.ts';
import { badgeFor, blankBadge, occasionOf, type Printed } from '../../src/print/name-badges.ts';
import { printableName } from '../../src/print/printable-name.ts';
import { cropMarks, perSheet, type Sheet } from '../../src/print/sheet.ts';
import { siteIn } from '../../src/site/meta.ts';
import { type Attendee, attendees } from '../../src/store/attendees.ts';
import { NoDatabase, withDatabase } from '../data/open.ts';
import { checkedFloor } from '../local/content.ts';
import { contentDate } from './content-date.ts';
import { occasionNamed } from './occasion.ts';
import { optionsIn } from './options.ts';
import { type Piece, sheetsPdf } from './pdf.ts';
import { squarePhoto } from './photo.ts';
import { written } from './written.ts';

/** Two by five in the middle of A4, with room between for bleed at the sides and for marks. */
export const badgeSheet: Sheet = {
  trim: badgeSize,
  bleed: badgeBleed,
  columns: 2,
  rows: 5,
  gap: { x: 10, y: 2 },
};

/** Who said yes; undefined where there is no database to ask. */
async function attendeesAtHand(event: string, date: string): Promise<Attendee[] | undefined> {
  try {
    return await withDatabase((database) => attendees(database, { event, date }));
  } catch (error) {
    if (error instanceof NoDatabase) return undefined;
    throw error;
  }
}

async function pieceOf({ badge, photo, alt }: Printed): Promise<Piece> {
  const { profile } = badge;
  const seen = profile && photo ? { ...profile, photo: await squarePhoto(photo) } : profile;
  return { picture: nameBadgePicture({ ...badge, profile: seen }), alt };
}

/** What goes on the sheets, and what the person who prints has to know about it. */
interface Order {
  /** The end of the file’s name. */
  name: string;
  wearers: Wearer[];
  guests: number;
  occasion?: string;
  /** An instant of the date, where the badges are for one. */
  start?: string;
  notes: string[];
}

const count = (number: number, one: string, more: string): string => `${number} ${number === 1 ? one : more}`;

async function orderFor(asked: string, floor: Floor, lang: string): Promise<Order> {
  const { event, occurrence } = occasionNamed(asked, floor, new Date());
  const coming = await attendeesAtHand(event.id, occurrence.date);
  const names = coming?.flatMap(({ name }) => printableName(name) ?? []);
  const byHand = coming && names ? coming.length - names.length : 0;
  const rest = names ? thoseComing(floor, names, lang) : everybody(floor, lang);
  const wearers = hostsFirst(floor, event.data.hosts, rest);
  const notes = coming
    ? [
        coming.length > 0
          ? `${count(coming.length, 'person', 'people')} said yes; guests and surprises get blank badges.`
          : 'Nobody has said yes in the database at hand, so these are the hosts alone. The site’s own is the one that DATABASE_URL names.',
        ...(byHand > 0
          ? [`${count(byHand, 'name is', 'names are')} in letters that the fonts lack: write by hand.`]
          : []),
        'The file names people who are coming: delete it after the evening.',
      ]
    : ['No database is at hand (DATABASE_URL), so these are all profiles, whoever comes.'];
  return {
    name: `-${event.id}-${occurrence.date}`,
    wearers,
    guests: (coming ?? []).reduce((sum, { guests }) => sum + guests, byHand),
    occasion: occasionOf(event, occurrence, floor, lang),
    start: occurrence.start,
    notes,
  };
}

/** `npm run print -- name-badges`: badges to wear, for everybody of the floor or for those who come to a date. */
export async function nameBadges(args: readonly string[]): Promise<void> {
  const floor = checkedFloor();
  const { event, blank, lang, to } = optionsIn(args, ['event', 'blank', 'lang', 'to'], floor);
  const order: Order =
    event !== undefined
      ? await orderFor(event, floor, lang)
      : { name: '', wearers: everybody(floor, lang), guests: 0, notes: [] };
  const { wearers, guests, occasion } = order;
  const blanks = blank ?? blanksFor(wearers.length, guests, perSheet(badgeSheet));
  const printed = [
    ...wearers.map((wearer) => badgeFor(wearer, floor, lang, occasion)),
    ...Array.from({ length: blanks }, () => blankBadge(floor, lang, occasion)),
  ];
  const pieces: Piece[] = [];
  for (const one of printed) pieces.push(await pieceOf(one));

  const words = messages(lang).print;
  const { name: site } = siteIn(floor, lang);
  const about = {
    title: occasion ? words.nameBadgesFor(site, occasion) : words.nameBadges(site),
    lang,
    date: contentDate(floor, order.start),
  };
  const pdf = await sheetsPdf(pieces, badgeSheet, (place) => cropMarks(badgeSheet, place), about);
  await written(pdf, `name-badges${order.name}`, { floor, lang, to }, [
    `${count(wearers.length, 'badge', 'badges')} with a name, ${blanks} blank, on ${count(Math.ceil(pieces.length / perSheet(badgeSheet)), 'sheet', 'sheets')} of A4.`,
    ...order.notes,
  ]);
}
