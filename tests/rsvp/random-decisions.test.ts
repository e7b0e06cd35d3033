import { describe, expect, it } from 'vitest';
import { party, seatsLeft } from '../../src/rsvp/seats.ts';
import type { OccurrenceRules } from '../../src/rsvp/state.ts';
import type { Rsvp } from '../../src/rsvp/types.ts';
import { by, Ledger } from '../support/ledger.ts';
import { type Draw, random } from '../support/random.ts';

const people = Array.from({ length: 14 }, (_, n) => `P${n}`);
const dates = ['2026-11-27', '2026-12-04'];

function someRules(pick: Draw): OccurrenceRules {
  return {
    capacity: pick(8) === 0 ? undefined : 1 + pick(8),
    waitlist: pick(4) > 0,
    slots: pick(2) === 0 ? { count: 1 + pick(3) } : undefined,
    verify: pick(4) === 0,
    maxGuests: pick(4),
  };
}

function act(ledger: Ledger, pick: Draw): void {
  const name = people[pick(people.length)] ?? '';
  const chosen = pick(3) === 0 ? dates : [dates[pick(2)] ?? ''];
  const guests = pick(1 + Math.min(...chosen.map((date) => ledger.rules[date]?.maxGuests ?? 0)));
  const standing = ledger.rows.filter((row) => row.name === name);
  const target = { group: standing[pick(Math.max(1, standing.length))]?.group ?? 'nobody' };
  switch (pick(5)) {
    case 0:
    case 1:
      ledger.post(by(name, { dates: chosen, guests, slot: pick(2) === 0 }));
      break;
    case 2:
      ledger.confirm(target);
      break;
    case 3:
      ledger.change(target, { guests, slot: pick(2) === 0 });
      break;
    default:
      ledger.cancel(target);
  }
  ledger.later(pick(40));
}

const withStatus = (rows: readonly Rsvp[], status: Rsvp['status']): Rsvp[] =>
  rows.filter((row) => row.status === status);

function check(rules: OccurrenceRules, rows: readonly Rsvp[]): void {
  const confirmed = withStatus(rows, 'confirmed');
  const taken = confirmed.reduce((sum, row) => sum + party(row), 0);
  expect(taken).toBeLessThanOrEqual(rules.capacity ?? Number.POSITIVE_INFINITY);
  const left = seatsLeft(rules, rows);
  for (const waiting of withStatus(rows, 'waitlisted')) expect(party(waiting)).toBeGreaterThan(left);

  const slots = rows.flatMap(({ slot }) => slot ?? []);
  expect(new Set(slots).size).toBe(slots.length);
  for (const slot of slots) expect(slot).toBeLessThanOrEqual(rules.slots?.count ?? 0);
  expect(rows.filter(({ slot, status }) => slot && status !== 'confirmed')).toEqual([]);
  expect(confirmed.filter(({ slot, wantsSlot }) => slot && !wantsSlot)).toEqual([]);

  expect(new Set(rows.map(({ email }) => email)).size).toBe(rows.length);
  expect(new Set(rows.map(({ ordinal }) => ordinal)).size).toBe(rows.length);
}

/** Nobody overtakes: of two parties of one size that wait, the later is not seated while the earlier still waits. */
function checkOrder(before: readonly Rsvp[], after: readonly Rsvp[]): void {
  const was = new Map(before.map((row) => [row.id, row]));
  const seated = withStatus(after, 'confirmed').filter(({ id }) => was.get(id)?.status !== 'confirmed');
  for (const waiting of withStatus(after, 'waitlisted')) {
    if (was.get(waiting.id)?.status !== 'waitlisted') continue;
    const overtaking = seated.filter(
      (row) => row.date === waiting.date && row.ordinal > waiting.ordinal && party(row) >= party(waiting),
    );
    // Somebody who asks for a larger party while waiting steps aside for the seats they no longer fit into.
    expect(overtaking.filter(() => party(waiting) <= party(was.get(waiting.id) ?? waiting))).toEqual([]);
  }
}

/** Nobody is lost, nothing runs backwards, and only those whom a decision touched have changed. */
function checkHistory(before: readonly Rsvp[], after: readonly Rsvp[], ledger: Ledger): void {
  for (const old of before) {
    const now = after.find(({ id }) => id === old.id);
    if (!now) throw new Error(`${old.email} was lost`);
    expect(now.sequence).toBeGreaterThanOrEqual(old.sequence);
    expect(now.ordinal).toBeGreaterThanOrEqual(old.ordinal);
    const moved = now.status !== old.status || now.guests !== old.guests || now.slot !== old.slot;
    if (!moved || now.status === 'unverified' || old.status === 'unverified') continue;
    // Whoever has a seat or a place hears of every change to it.
    const told = ledger.mails.flatMap(({ content }) => ('rsvps' in content ? content.rsvps : []));
    expect(told).toContainEqual(now);
  }
}

describe('any sequence of requests, clicks, changes and cancellations', () => {
  it.each(Array.from({ length: 150 }, (_, seed) => seed))('keeps every promise (seed %i)', (seed) => {
    const pick = random(seed);
    const ledger = new Ledger(Object.fromEntries(dates.map((date) => [date, someRules(pick)])));
    const keys = new Set<string>();
    for (let step = 0; step < 60; step++) {
      const before = ledger.rows;
      ledger.mails = [];
      act(ledger, pick);
      for (const date of dates)
        check(
          ledger.rules[date] ?? someRules(pick),
          ledger.rows.filter((row) => row.date === date),
        );
      checkHistory(before, ledger.rows, ledger);
      checkOrder(before, ledger.rows);
      for (const { key } of ledger.mails) {
        expect(keys).not.toContain(key);
        keys.add(key);
      }
    }
    expect(ledger.rows.length).toBeGreaterThan(0);
  });
});
