import type { Floor } from '../src/content/entries.ts';
import { isWanted } from '../src/duties/schedule.ts';

/** A month of a floor of 100 people. */
export const month = {
  days: 30,
  publications: 8,
  visits: 3_000,
  pagesOfAVisit: 5,
  rsvps: 300,
  /** Of all visits, those by a browser that was here before in the month: it has kept fonts, styles and pictures. */
  returning: 0.5,
  /** Dates whose counts are looked at every day. */
  watched: 10,
} as const;

/** Credits of Netlify’s plans: docs.netlify.com, “How credits work” and “Netlify Database: billing”. */
const credits = {
  deploy: 15,
  gigabyte: 20,
  tenThousandRequests: 2,
  gigabyteHour: 5,
  databaseHour: 10,
} as const;

/** Minutes without a question after which the database falls asleep. */
const sleepsAfter = 5;
/** Everybody writes between eight in the morning and ten in the evening. */
const [wakes, sleeps] = [8, 22];
const day = 24 * 60;

/** Kilobytes, compressed, and requests. */
export interface Traffic {
  kilobytes: number;
  requests: number;
}

/** What one thing takes, measured. */
export interface Measured {
  /** A visit of five pages by a browser that knows nothing of the site, and by one that has kept what never changes. */
  first: Traffic;
  again: Traffic;
  /** Seconds that a function takes from nothing: its start and its work. */
  call: number;
}

export interface Line {
  what: string;
  credits: number;
}

/** Numbers between 0 and 1, the same at every call. */
function* chances(): Generator<number> {
  for (let n = 1; ; n++) yield (n * 0.618_033_988_749) % 1;
}

/** Minutes of the month at which each of so many things happens, over the waking hours. */
function moments(count: number, chance: Generator<number>): number[] {
  return Array.from({ length: count }, () => {
    const at = Number(chance.next().value) * month.days * (sleeps - wakes) * 60;
    const hours = (sleeps - wakes) * 60;
    return Math.floor(at / hours) * day + wakes * 60 + (at % hours);
  });
}

/** The hours of the month in which the scheduled function has something to do, as minutes. */
function wantedHours(floor: Floor, from: Date): number[] {
  const { timezone } = floor.site.data;
  const events = floor.events.map(({ id, data }) => ({ id, ...data }));
  return Array.from({ length: month.days * 24 }, (_, hour) => hour)
    .filter((hour) => isWanted(events, timezone, new Date(from.getTime() + hour * 3_600_000)))
    .map((hour) => hour * 60);
}

/** Hours that a database is awake which is asked at these minutes. */
function hoursAwake(asked: readonly number[]): number {
  const sorted = asked.toSorted((a, b) => a - b);
  const minutes = sorted.map((at, index) => Math.min(sleepsAfter, (sorted[index + 1] ?? Infinity) - at));
  return minutes.reduce((sum, each) => sum + each, 0) / 60;
}

/**
 * The month’s bill, line by line. Pictures of a page count even where nobody scrolls down to them. The database is Netlify’s; one
 * elsewhere (`DATABASE_URL`) costs nothing here.
 */
export function billOf(
  floor: Floor,
  { first, again, call }: Measured,
  from: Date,
): { lines: Line[]; database: Line } {
  const { publications, visits, pagesOfAVisit, rsvps, days, returning, watched } = month;
  const chance = chances();
  const writes = moments(rsvps, chance);
  // The CDN keeps counts for a day, or until a write: the first who looks afterwards asks the database, half an hour later or so.
  const reads = [
    ...writes.map((at) => at + 60 * Number(chance.next().value)),
    ...moments(watched * days, chance),
  ];
  const hours = wantedHours(floor, from);
  const deploys = moments(publications, chance);
  // A post, the page behind the link, and the same once more for whoever changes their mind or scans their mail.
  const calls = rsvps * 3 + reads.length + days * 24 + days + publications;
  // Two pages of a visit ask for counts.
  const perVisit = (of: 'kilobytes' | 'requests'): number =>
    returning * again[of] + (1 - returning) * first[of] + (of === 'requests' ? 2 : 0);
  const requests = visits * perVisit('requests') + calls;
  const kilobytes = visits * perVisit('kilobytes') + calls * 10;
  const awake = hoursAwake([...writes, ...reads, ...hours, ...deploys]);
  const round = Math.round;
  return {
    lines: [
      { what: `${publications} publications`, credits: publications * credits.deploy },
      {
        what: `${(kilobytes / 1e6).toFixed(2)} GB: ${visits} visits of ${pagesOfAVisit} pages, ${round(first.kilobytes)} kB the first time, ${round(again.kilobytes)} kB again`,
        credits: (kilobytes / 1e6) * credits.gigabyte,
      },
      {
        what: `${round(requests / 1000)},000 requests, ${first.requests} for a first visit, ${again.requests} for another`,
        credits: (requests / 10_000) * credits.tenThousandRequests,
      },
      {
        what: `${calls} function calls of ${call.toFixed(2)} s and 1 GB`,
        credits: ((calls * call) / 3600) * credits.gigabyteHour,
      },
    ],
    database: {
      what: `Netlify’s database, were it used: ${round(awake)} hours awake, for ${rsvps} RSVPs, ${reads.length} counts, ${hours.length} scheduled hours`,
      credits: awake * credits.databaseHour,
    },
  };
}
