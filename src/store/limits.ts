import type { Queryable } from './database.ts';

/**
 * Counts one use and says whether it is within the limit. One statement: parallel uses are counted each.
 *
 * @param key a keyed hash of who does what; no address is kept
 * @param limit uses per window; the window begins with the first
 */
export async function allow(
  db: Queryable,
  key: string,
  limit: number,
  windowSeconds: number,
  now: Date,
): Promise<boolean> {
  const [row] = await db.query<{ allowed: boolean }>(
    `insert into limits as known (key, count, expires_at) values ($1, 1, $3)
     on conflict (key) do update set
       count = case when known.expires_at <= $2 then 1 else known.count + 1 end,
       expires_at = case when known.expires_at <= $2 then excluded.expires_at else known.expires_at end
     returning count <= $4 as allowed`,
    [key, now, new Date(now.getTime() + windowSeconds * 1000), limit],
  );
  return row?.allowed ?? false;
}

/** Drops what no longer counts, and tells how much that was. */
export async function forgetLimits(db: Queryable, now: Date): Promise<number> {
  return (await db.query('delete from limits where expires_at <= $1 returning 1', [now])).length;
}
