import type { DateState, Listed } from '../duties/known-date.ts';
import type { Told } from '../duties/told.ts';

/** A row of `occurrences` as PostgreSQL gives it; its instants are texts where they come as JSON. */
export interface DateRow {
  event: string;
  date: string;
  id: string;
  told: Told | null;
  listed: Listed | null;
  cancelled_at: Date | string | null;
  cancel_reason: string | null;
}

export const stateFromRow = ({ id, told, listed, cancelled_at, cancel_reason }: DateRow): DateState => ({
  id,
  told: told ?? undefined,
  listed: listed ?? undefined,
  cancelled: cancelled_at
    ? { at: new Date(cancelled_at).toISOString(), reason: cancel_reason ?? undefined }
    : undefined,
});

/** As JSON for `jsonb_to_recordset`. */
export const toDateRow = ({ id, told, listed, cancelled }: DateState): object => ({
  id,
  told,
  listed,
  cancelled_at: cancelled?.at,
  cancel_reason: cancelled?.reason,
});
