import type { Answers, Rsvp, RsvpStatus } from '../rsvp/types.ts';

/** A row of `rsvps` as PostgreSQL gives it; its instants are texts where it comes as JSON. */
export interface RsvpRow {
  id: string;
  group_id: string;
  event: string;
  date: string;
  email: string;
  name: string;
  guests: number;
  slot: number | null;
  wants_slot: boolean;
  pitch: string | null;
  answers: Answers;
  note: string | null;
  locale: string;
  status: RsvpStatus;
  ordinal: number;
  sequence: number;
  created_at: Date | string;
  updated_at: Date | string;
  noticed_at: Date | string | null;
}

export const fromRow = (row: RsvpRow): Rsvp => ({
  id: row.id,
  group: row.group_id,
  event: row.event,
  date: row.date,
  email: row.email,
  name: row.name,
  guests: row.guests,
  slot: row.slot ?? undefined,
  wantsSlot: row.wants_slot,
  pitch: row.pitch ?? undefined,
  answers: row.answers,
  note: row.note ?? undefined,
  locale: row.locale,
  status: row.status,
  ordinal: row.ordinal,
  sequence: row.sequence,
  createdAt: new Date(row.created_at).toISOString(),
  updatedAt: new Date(row.updated_at).toISOString(),
  noticedAt: row.noticed_at ? new Date(row.noticed_at).toISOString() : undefined,
});

/** As JSON for `keep_decision`, which takes column names for keys. */
const toRow = ({ group, wantsSlot, createdAt, updatedAt, noticedAt, ...same }: Rsvp): object => ({
  ...same,
  group_id: group,
  wants_slot: wantsSlot ?? false,
  created_at: createdAt,
  // Whoever waited for the lock looked at the clock before those who were served meanwhile.
  updated_at: updatedAt < createdAt ? createdAt : updatedAt,
  noticed_at: noticedAt,
});

export const toRows = (rsvps: readonly Rsvp[]): string => JSON.stringify(rsvps.map(toRow));
