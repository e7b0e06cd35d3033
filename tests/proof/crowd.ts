import type { Rsvp } from '../../src/rsvp/types.ts';
import { type Draw, oneOf, shuffled } from '../support/random.ts';

/** Seats that a crowd runs for, and people who run. */
export const seats = 20;
const runners = 200;

/** Somebody's run: when they start, when they have their answer (counted in events of the test), what they were told. */
export interface Run {
  name: string;
  guests: number;
  /** Starts only after so many others have their answer. */
  after: number;
  began: number;
  ended: number;
  told?: Pick<Rsvp, 'status' | 'ordinal'>;
}

/** What a store kept of it. */
export type Kept = Pick<Rsvp, 'name' | 'status' | 'ordinal'>;

/** A crowd in a seeded order: alone, or in parties of up to four; all at once, or some of them a little later. */
export function crowd(draw: Draw): Run[] {
  const parties = draw(2) === 0 ? [0] : [0, 0, 1, 2, 3];
  const crush = draw(3) === 0 ? runners : 30 + draw(60);
  const names = shuffled(
    draw,
    Array.from({ length: runners }, (_, n) => `P${n}`),
  );
  return names.map((name, n) => {
    const after = Math.max(0, n - crush - draw(30));
    return { name, guests: oneOf(draw, parties), after, began: 0, ended: 0 };
  });
}

/** Lets everybody run at once, and notes the order in which they begin and are answered. */
export async function race(
  runs: readonly Run[],
  post: (run: Run, n: number) => Promise<Run['told']>,
): Promise<void> {
  let [events, answered] = [0, 0];
  const waiting: { after: number; go: () => void }[] = [];
  const turn = async ({ after }: Run): Promise<void> => {
    if (answered < after) await new Promise<void>((go) => void waiting.push({ after, go }));
  };
  const running = runs.map(async (run, n) => {
    await turn(run);
    run.began = ++events;
    run.told = await post(run, n);
    run.ended = ++events;
    answered += 1;
    for (const one of waiting.splice(0)) {
      if (answered >= one.after) one.go();
      else waiting.push(one);
    }
  });
  await Promise.all(running);
}

/** Seats given to one after another, as they stand in the line: what any number at once must come to. */
function oneByOne(runs: readonly Run[]): Map<string, Rsvp['status']> {
  let left = seats;
  // A newcomer gets a seat only if no party that waits fits, and none that waits ever fits: nobody leaves here.
  return new Map(
    runs.map(({ name, guests }) => {
      const fits = 1 + guests <= left;
      if (fits) left -= 1 + guests;
      return [name, fits ? 'confirmed' : 'waitlisted'];
    }),
  );
}

/** What went wrong, in words; empty when everybody got what they would have got one after another. */
export function wrongs(runs: readonly Run[], kept: readonly Kept[]): string[] {
  const rows = new Map(kept.map((row) => [row.name, row]));
  const found: string[] = [];
  const line = runs.toSorted((a, b) => (rows.get(a.name)?.ordinal ?? 0) - (rows.get(b.name)?.ordinal ?? 0));
  const fair = oneByOne(line);
  const taken = runs.reduce(
    (sum, { name, guests }) => (rows.get(name)?.status === 'confirmed' ? sum + 1 + guests : sum),
    0,
  );
  if (taken !== seats) found.push(`${taken} of ${seats} seats are taken`);
  if (kept.length !== runs.length) found.push(`${kept.length} of ${runs.length} are kept`);
  if (new Set(kept.map(({ ordinal }) => ordinal)).size !== kept.length) found.push('two share a place');
  for (const { name, told } of runs) {
    const row = rows.get(name);
    if (row?.status !== fair.get(name)) found.push(`${name} is ${row?.status}, not ${fair.get(name)}`);
    if (told?.status !== row?.status || told?.ordinal !== row?.ordinal)
      found.push(`${name} was told otherwise`);
  }
  // Whoever had their answer before somebody else began stands before them in the line.
  let first = Number.POSITIVE_INFINITY;
  for (const run of line.toReversed()) {
    if (run.began > first) found.push(`${run.name} was overtaken in the line`);
    first = Math.min(first, run.ended);
  }
  return found;
}
