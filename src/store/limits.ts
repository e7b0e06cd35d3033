import type { Queryable } from './database.ts';

/** What is counted, and how often it may happen. */
export interface CountedUse {
  /** A keyed hash of who does what; no address is kept. */
  key: string;
  /** Uses per window; the window begins with the first. */
  uses: number;
  /** The length of the window, in seconds. */
  seconds: number;
}

/** The values of one counted use, as the statement numbers them; `$1` is now. */
const width = 3;

/** Reads the step before it: what that one refuses, this one neither counts nor waits for. */
function step(n: number): string {
  const first = 2 + width * n;
  const before = n === 0 ? '' : ` from step_${n - 1} where allowed`;
  return `step_${n} as (
     insert into limits as known (key, count, expires_at)
     select $${first}::text, 1, $1::timestamptz + make_interval(secs => $${first + 1})${before}
     on conflict (key) do update set
       count = case when known.expires_at <= $1 then 1 else known.count + 1 end,
       expires_at = case when known.expires_at <= $1 then excluded.expires_at else known.expires_at end
     returning count <= $${first + 2}::integer as allowed)`;
}

/**
 * Counts one use of each, in this order, until one is refused: what an earlier limit refuses does not use up a later
 * one. One statement, so one round trip, and parallel uses are counted each.
 *
 * @param uses with different keys; kinds of keys in the same order everywhere, since each is locked until the end
 * @returns the first that refuses, if one does
 */
export async function allowAll(
  db: Queryable,
  uses: readonly CountedUse[],
  now: Date,
): Promise<{ refusedBy: CountedUse | undefined }> {
  const steps = uses.map((_, n) => step(n));
  const refusals = uses.map((_, n) => `select ${n} as refused from step_${n} where not allowed`);
  const [row] = await db.query<{ refused: number }>(
    `with ${steps.join(', ')} ${refusals.join(' union all ')}`,
    [now, ...uses.flatMap(({ key, uses, seconds }) => [key, seconds, uses])],
  );
  return { refusedBy: row && uses[row.refused] };
}

/** Counts one use and says whether it is within the limit: `allowAll` of one. */
export async function allow(
  db: Queryable,
  key: string,
  uses: number,
  seconds: number,
  now: Date,
): Promise<boolean> {
  return (await allowAll(db, [{ key, uses, seconds }], now)).refusedBy === undefined;
}

/** Drops what no longer counts, and tells how much that was. */
export async function forgetLimits(db: Queryable, now: Date): Promise<number> {
  return (await db.query('delete from limits where expires_at <= $1 returning 1', [now])).length;
}
