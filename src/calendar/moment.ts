import { instantsOf, stretchBeforeGap, wallAt } from './zone.ts';

/** A moment at a place. Plain numbers: a calendar has thousands of them. */
export interface Moment {
  /** Milliseconds since 1970, UTC. */
  instant: number;
  /** What the clocks there show, in milliseconds as if it were UTC. */
  wall: number;
}

const day = 24 * 60 * 60 * 1000;

/** Wall time as content writes it, `2026-11-27T13:00` or a bare date, in milliseconds as if it were UTC. */
export const readWall = (local: string): number => Date.parse(local.includes('T') ? `${local}Z` : local);

/** Wall time to the minute, `2026-11-27T13:00`. */
export const minuteOf = ({ wall }: Moment): string => new Date(wall).toISOString().slice(0, 16);

/** The day at the place, `2026-11-27`. */
export const dayOf = ({ wall }: Moment): string => new Date(wall).toISOString().slice(0, 10);

/** As content writes it: a bare date when all day. */
export const writtenMoment = (moment: Moment, allDay: boolean): string =>
  allDay ? dayOf(moment) : minuteOf(moment);

/** An instant as calendars and pages write it, `2026-11-27T12:00:00Z`. */
export const instantText = ({ instant }: Moment): string =>
  new Date(instant).toISOString().replace('.000Z', 'Z');

export const momentAt = (instant: number, timezone: string): Moment => ({
  instant,
  wall: wallAt(instant, timezone),
});

/** The moment of a wall time: the first of a repeated one; a skipped one is moved on by the length of the gap. */
export function momentOf(wall: number, timezone: string): Moment {
  const [instant] = instantsOf(wall, timezone);
  if (instant !== undefined) return { instant, wall };
  return momentAt(wall - stretchBeforeGap(wall, timezone).offset, timezone);
}

/** The first moment of a day, midnight unless a change of the clocks skips it. */
export function startOfDayAt(wall: number, timezone: string): Moment {
  const midnight = Math.floor(wall / day) * day;
  const [instant] = instantsOf(midnight, timezone);
  return momentAt(instant ?? stretchBeforeGap(midnight, timezone).until, timezone);
}

/** The moment at which the same hour is shown some days later; for whole days, the first of that day. */
export const daysLater = ({ wall }: Moment, days: number, timezone: string): Moment =>
  startOfDayAt(wall + days * day, timezone);
