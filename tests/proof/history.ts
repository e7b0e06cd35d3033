import { promote } from '../../src/rsvp/promote.ts';
import { party, seatsLeft } from '../../src/rsvp/seats.ts';
import type { OccurrenceRules } from '../../src/rsvp/state.ts';
import type { Rsvp } from '../../src/rsvp/types.ts';
import { by, Ledger } from '../support/ledger.ts';
import { type Draw, oneOf } from '../support/random.ts';

const dates = ['2026-11-27', '2026-12-04'] as const;
const people = ['Ada', 'Bo', 'Cy', 'Di', 'Eve', 'Flo', 'Gus', 'Ida'] as const;

/** One thing that happens. What it does not find it leaves alone, so that a history may lose any of its steps. */
type Step =
  | { does: 'request'; who: string; on: readonly string[]; guests: number; slot: boolean }
  | { does: 'confirm' | 'cancel'; who: string; on: readonly string[] }
  | { does: 'change'; who: string; on: readonly string[]; guests: number; slot: boolean }
  /** The content gives the date other seats, and a run lets the line move up. */
  | { does: 'capacity'; on: readonly string[]; seats: number | undefined }
  /** Everything about somebody is removed, and what they held goes to those who wait. */
  | { does: 'erase'; who: string }
  /** The date is over and what was kept of it is dropped. */
  | { does: 'purge'; on: readonly string[] }
  | { does: 'wait'; minutes: number };

export interface History {
  rules: Record<string, OccurrenceRules>;
  steps: Step[];
}

const someSeats = (draw: Draw): number | undefined => (draw(9) === 0 ? undefined : 1 + draw(8));

function step(draw: Draw): Step {
  const who = oneOf(draw, people);
  const on = draw(3) === 0 ? dates : [oneOf(draw, dates)];
  const wish = { guests: draw(4), slot: draw(3) === 0 };
  const chance = draw(100);
  if (chance < 45) return { does: 'request', who, on, ...wish };
  if (chance < 55) return { does: 'confirm', who, on };
  if (chance < 70) return { does: 'change', who, on, ...wish };
  if (chance < 84) return { does: 'cancel', who, on };
  if (chance < 92) return { does: 'capacity', on, seats: someSeats(draw) };
  if (chance < 95) return { does: 'erase', who };
  return chance < 96 ? { does: 'purge', on } : { does: 'wait', minutes: draw(90) };
}

export function history(draw: Draw): History {
  const rules = (): OccurrenceRules => ({
    capacity: someSeats(draw),
    waitlist: draw(5) > 0,
    slots: draw(2) === 0 ? { count: 1 + draw(3) } : undefined,
    verify: draw(4) === 0,
    maxGuests: 3,
  });
  const byDate = Object.fromEntries(dates.map((date) => [date, rules()]));
  return { rules: byDate, steps: Array.from({ length: 10 + draw(30) }, () => step(draw)) };
}

function take(ledger: Ledger, one: Step): void {
  if (one.does === 'wait') {
    ledger.later(one.minutes);
    return;
  }
  if (one.does === 'purge') {
    ledger.rows = ledger.rows.filter(({ date }) => !one.on.includes(date));
    return;
  }
  if (one.does === 'capacity') {
    for (const date of one.on) {
      const rules = { ...(ledger.rules[date] as OccurrenceRules), capacity: one.seats };
      ledger.rules[date] = rules;
      const [rows, others] = [ledger.on(date), ledger.rows.filter((row) => row.date !== date)];
      ledger.rows = [...others, ...promote(rules, rows, ledger.now)];
    }
    return;
  }
  if (one.does === 'request') {
    const { who, guests, slot, on } = one;
    ledger.post(by(who, { dates: [...on], guests, slot }));
    return;
  }
  const groups = new Set(ledger.rows.filter(({ name }) => name === one.who).map(({ group }) => group));
  for (const group of groups) {
    if (one.does === 'change')
      ledger.change({ group, dates: one.on }, { guests: one.guests, slot: one.slot });
    else if (one.does === 'erase') ledger.cancel({ group });
    else if (one.does === 'confirm') ledger.confirm({ group, dates: one.on });
    else ledger.cancel({ group, dates: one.on });
  }
  if (one.does === 'erase') ledger.rows = ledger.rows.filter(({ name }) => name !== one.who);
}

const peopleIn = (rows: readonly Rsvp[]): number => rows.reduce((sum, row) => sum + party(row), 0);

/** What a step broke on one date, or nothing. */
function broken(
  rules: OccurrenceRules,
  before: readonly Rsvp[],
  after: readonly Rsvp[],
  did: Step,
): string | undefined {
  const having = (rows: readonly Rsvp[], status: Rsvp['status']) =>
    rows.filter((row) => row.status === status);
  const [seated, waiting] = [having(after, 'confirmed'), having(after, 'waitlisted')];
  const [taken, left] = [peopleIn(seated), seatsLeft(rules, after)];
  // The content may take away seats from under those who come; nobody is thrown out, and nobody is added.
  if (taken > (rules.capacity ?? Number.POSITIVE_INFINITY) && taken > peopleIn(having(before, 'confirmed')))
    return 'over capacity';
  const fitting = waiting.find((row) => party(row) <= left);
  if (fitting) return `${fitting.name} waits while ${left} seats are free`;
  const slots = after.flatMap(({ slot }) => slot ?? []);
  if (new Set(slots).size < slots.length) return 'a slot is given twice';
  if (after.some(({ slot, status }) => slot && status !== 'confirmed')) return 'a slot without a seat';
  if (new Set(after.map(({ ordinal }) => ordinal)).size < after.length) return 'two share a place';
  if (new Set(after.map(({ email }) => email)).size < after.length) return 'somebody is there twice';

  const was = new Map(before.map((row) => [row.id, row]));
  for (const row of after) {
    const old = was.get(row.id);
    if (!old || did.does === 'purge') continue;
    const asked = 'who' in did && did.who === row.name;
    if (row.guests !== old.guests && !asked) return `the party of ${row.name} was split`;
    if (row.ordinal !== old.ordinal && !asked) return `${row.name} lost their place in the line`;
    if (old.status === 'confirmed' && row.status !== 'confirmed' && !asked)
      return `${row.name} was thrown out`;
    if (row.sequence < old.sequence) return `the SEQUENCE of ${row.name} runs backwards`;
  }
  for (const { id, name } of before) {
    const gone = did.does === 'purge' || (did.does === 'erase' && did.who === name);
    if (!gone && !after.some((row) => row.id === id)) return `${name} was lost`;
  }
  // Nobody who came later, with a party as large or larger, gets a seat before somebody who waited and still does.
  const given = seated.filter(({ id }) => was.get(id)?.status !== 'confirmed');
  for (const row of waiting) {
    const old = was.get(row.id);
    if (old?.status !== 'waitlisted' || party(old) < party(row)) continue;
    const faster = given.find((other) => other.ordinal > row.ordinal && party(other) >= party(row));
    if (faster) return `${faster.name} overtook ${row.name}`;
  }
  return undefined;
}

/** Lives through a history: the first promise that was broken, or nothing. */
export function firstBreach({ rules, steps }: History): string | undefined {
  const ledger = new Ledger({ ...rules });
  const told = new Set<string>();
  for (const [n, one] of steps.entries()) {
    const before = Object.fromEntries(dates.map((date) => [date, ledger.on(date)]));
    ledger.mails = [];
    ledger.later(1);
    take(ledger, one);
    for (const date of dates) {
      const own = ledger.rules[date];
      const breach = own && broken(own, before[date] ?? [], ledger.on(date), one);
      if (breach) return `${breach} on ${date} after step ${n + 1}`;
    }
    for (const { key } of ledger.mails) {
      if (told.has(key)) return `the mail ${key} is asked for twice`;
      told.add(key);
    }
  }
  return undefined;
}

/** The same breach with as few steps as can be. */
export function shrunken(failing: History, breach = firstBreach): History {
  let steps = failing.steps;
  for (let n = steps.length - 1; n >= 0; n--) {
    const fewer = steps.toSpliced(n, 1);
    if (breach({ ...failing, steps: fewer })) steps = fewer;
  }
  return { ...failing, steps };
}
