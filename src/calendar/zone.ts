import { Temporal } from 'temporal-polyfill';

const day = 24 * 60 * 60 * 1000;

/** A time during which the clocks of a zone stay as far from UTC. Milliseconds; `until` belongs to the next. */
interface Stretch {
  from: number;
  until: number;
  offset: number;
}

/**
 * The stretches that were asked for, by zone. A series has hundreds of dates and two changes of the clocks a year: what is
 * known of one date is known of its neighbours, and the next question is most often about the same stretch.
 */
const known = new Map<string, { all: Stretch[]; latest: Stretch }>();

const holds = ({ from, until }: Stretch, instant: number): boolean => from <= instant && instant < until;

function find(timezone: string, instant: number): Stretch {
  const at = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timezone);
  // “Previous” is strictly before: a change at this very moment counts.
  const last = at.add({ nanoseconds: 1 }).getTimeZoneTransition('previous');
  const next = at.getTimeZoneTransition('next');
  return {
    from: last?.epochMilliseconds ?? Number.NEGATIVE_INFINITY,
    until: next?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
    offset: at.offsetNanoseconds / 1e6,
  };
}

function stretchAt(timezone: string, instant: number): Stretch {
  const zone = known.get(timezone);
  if (zone && holds(zone.latest, instant)) return zone.latest;
  const there = zone?.all.find((stretch) => holds(stretch, instant));
  const latest = there ?? find(timezone, instant);
  const all = zone?.all ?? [];
  if (!there) all.push(latest);
  known.set(timezone, { all, latest });
  return latest;
}

/** What the clocks of a zone show at an instant: milliseconds, as if wall time were UTC. */
export const wallAt = (instant: number, timezone: string): number =>
  instant + stretchAt(timezone, instant).offset;

/** The instants at which the clocks show a wall time: none when a change skips it, two when one repeats it, the first first. */
export function instantsOf(wall: number, timezone: string): number[] {
  const [before, after] = [stretchAt(timezone, wall - day), stretchAt(timezone, wall + day)];
  if (before === after) return [wall - before.offset];
  const offsets = new Set([before.offset, stretchAt(timezone, wall).offset, after.offset]);
  return [...offsets]
    .map((offset) => wall - offset)
    .filter((instant) => wallAt(instant, timezone) === wall)
    .sort((a, b) => a - b);
}

/** What the clocks keep to before they jump over a wall time that has no instant. */
export const stretchBeforeGap = (wall: number, timezone: string): Readonly<Stretch> =>
  stretchAt(timezone, wall - day);
