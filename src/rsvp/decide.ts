import { isRepeat, notice } from './known.ts';
import { answerMail, cancelledMail, changedMail, promotedMail, verifyMail } from './mails.ts';
import { admit, promote, replaced } from './promote.ts';
import { sameAnswers } from './same.ts';
import { freeSlot, nextOrdinal, party, seatsLeft } from './seats.ts';
import type { Decision, MailDraft, OccurrenceRules, OccurrenceState, States } from './state.ts';
import type { Answers, Rsvp, RsvpRequest } from './types.ts';

/** `known`: every date already had this address. `full`: at least one date has neither a seat nor a waitlist. */
export type RequestOutcome = 'accepted' | 'known' | 'full';
export type ConfirmOutcome = 'confirmed' | 'full' | 'unchanged';
export type ChangeOutcome = 'changed' | 'no-room' | 'unchanged';
export type CancelOutcome = 'cancelled' | 'unchanged';

/** What an attendee may change; undefined stays as it is, an empty text clears. */
export interface RsvpChange {
  guests?: number;
  slot?: boolean;
  pitch?: string;
  answers?: Answers;
  note?: string;
}

/** Whose RSVPs: those of one request, on all its dates or on some of them. */
export interface Target {
  group: string;
  dates?: readonly string[];
}

type Rows = readonly Rsvp[];

const stateOn = (states: States, date: string): OccurrenceState => {
  const state = states.get(date);
  if (!state) throw new Error(`No state was loaded for the date ${date}.`);
  return state;
};

/** Rows that are new or were replaced. */
function changed(before: Rows, after: Rows): Rsvp[] {
  const kept = new Set(before);
  return after.filter((rsvp) => !kept.has(rsvp));
}

/** Those who waited before and have a seat after. */
function promotedBetween(before: Rows, after: Rows): Rsvp[] {
  const waiting = new Set(before.filter(({ status }) => status === 'waitlisted').map(({ id }) => id));
  return after.filter(({ id, status }) => status === 'confirmed' && waiting.has(id));
}

/** What one date contributes to a decision: `mine` are the rows that the decision is about. */
interface Part {
  before: Rows;
  after: Rows;
  mine: Rsvp[];
}

/** Joins the dates of one decision; everybody else who was promoted on the way hears of it. */
function combine<Outcome extends string>(
  outcome: Outcome,
  parts: readonly Part[],
  mail: (rsvps: Rsvp[]) => MailDraft | undefined,
): Decision<Outcome> {
  const mine = parts.flatMap((part) => part.mine);
  const ids = new Set(mine.map(({ id }) => id));
  const others = parts
    .flatMap(({ before, after }) => promotedBetween(before, after))
    .filter(({ id }) => !ids.has(id));
  const own = mine.length > 0 ? mail(mine) : undefined;
  return {
    outcome,
    changes: parts.flatMap(({ before, after }) => changed(before, after)),
    mails: [...(own ? [own] : []), ...others.map(promotedMail)],
    full: [],
  };
}

const nothing = <Outcome extends string>(outcome: Outcome, full: string[] = []): Decision<Outcome> => ({
  outcome,
  changes: [],
  mails: [],
  full,
});

function newcomer(
  request: RsvpRequest,
  date: string,
  rows: Rows,
  { now, newId, group }: { now: Date; newId: () => string; group: string },
): Rsvp {
  // Somebody who cancelled and comes back keeps the row, whose SEQUENCE their calendar knows, and queues anew.
  const former = rows.find(({ email }) => email === request.email);
  const { event, email, name, guests, slot, pitch, answers, note, locale } = request;
  const at = now.toISOString();
  return {
    id: former?.id ?? newId(),
    group,
    event,
    date,
    email,
    name,
    guests,
    wantsSlot: slot,
    pitch,
    answers,
    note,
    locale,
    status: 'waitlisted',
    ordinal: nextOrdinal(rows),
    sequence: former ? former.sequence + 1 : 0,
    createdAt: at,
    updatedAt: at,
  };
}

/**
 * Decides a request for one or several dates of an event.
 *
 * Each date for itself: a seat for the whole party when one is free after everybody who waits was served, else the
 * waitlist. If a date has neither, nothing is granted on any (`full` names such dates), so that no date is dropped
 * without a word; this never depends on whether the address is known.
 *
 * @param states the occurrences asked for, each with all its RSVPs
 * @param context `newId` and `group` are UUIDs; `group` names this request
 */
export function decideRequests(
  states: States,
  request: RsvpRequest,
  context: { now: Date; newId: () => string; group: string },
): Decision<RequestOutcome> {
  const { now } = context;
  const known: Rsvp[] = [];
  const full: string[] = [];
  const parts: Part[] = [];
  for (const date of request.dates) {
    const { rules, standing } = stateOn(states, date);
    const existing = standing.find(({ email, status }) => email === request.email && status !== 'cancelled');
    if (existing) known.push(existing);
    if (existing && isRepeat(existing, request, now)) continue;
    const rows = promote(rules, standing, now);
    const admitted = admit(rules, rows, newcomer(request, date, rows, context));
    if (!admitted) full.push(date);
    if (!admitted || existing) continue;
    const rsvp: Rsvp = rules.verify
      ? { ...admitted, status: 'unverified', slot: undefined, noticedAt: now.toISOString() }
      : admitted;
    parts.push({ before: standing, after: replaced(rows, rsvp), mine: [rsvp] });
  }
  const noticed = notice(known, request, now);
  if (full.length > 0) return { outcome: 'full', full, ...noticed };
  const unverified = parts.some(({ mine }) => mine.some(({ status }) => status === 'unverified'));
  const granted = combine(
    parts.length > 0 ? 'accepted' : 'known',
    parts,
    unverified ? verifyMail : answerMail,
  );
  return {
    ...granted,
    changes: [...granted.changes, ...noticed.changes],
    mails: [...granted.mails, ...noticed.mails],
  };
}

/** The standing RSVPs of a target, date by date, after everybody who could be was promoted. */
function* targeted(states: States, { group, dates }: Target, now: Date) {
  for (const [date, { rules, standing }] of states) {
    if (dates && !dates.includes(date)) continue;
    const rows = promote(rules, standing, now);
    const rsvp = rows.find((row) => row.group === group && row.status !== 'cancelled');
    if (rsvp) yield { date, rules, before: standing, rows, rsvp };
  }
}

/** The click that a verified event asks for: from here on the party queues, at the moment of the click. */
export function decideConfirm(
  states: States,
  target: Target,
  { now }: { now: Date },
): Decision<ConfirmOutcome> {
  const parts: Part[] = [];
  const full: string[] = [];
  for (const { date, rules, before, rows, rsvp } of targeted(states, target, now)) {
    if (rsvp.status !== 'unverified') continue;
    const queued = { ...rsvp, ordinal: nextOrdinal(rows), updatedAt: now.toISOString() };
    const admitted = admit(rules, rows, queued);
    if (admitted) parts.push({ before, after: replaced(rows, admitted), mine: [admitted] });
    else full.push(date);
  }
  if (parts.length === 0) return nothing(full.length > 0 ? 'full' : 'unchanged', full);
  return { ...combine('confirmed', parts, answerMail), full };
}

function edited(rules: OccurrenceRules, rows: Rows, rsvp: Rsvp, change: RsvpChange, now: Date): Rsvp {
  const wantsSlot = change.slot ?? rsvp.wantsSlot ?? false;
  const given = wantsSlot ? (rsvp.slot ?? freeSlot(rules, rows)) : undefined;
  const text = (next: string | undefined, old: string | undefined) =>
    next === undefined ? old : next || undefined;
  return {
    ...rsvp,
    guests: change.guests ?? rsvp.guests,
    wantsSlot,
    slot: rsvp.status === 'confirmed' ? given : undefined,
    pitch: text(change.pitch, rsvp.pitch),
    answers: change.answers ?? rsvp.answers,
    note: text(change.note, rsvp.note),
    // Before the click no calendar knows of the RSVP.
    sequence: rsvp.status === 'unverified' ? rsvp.sequence : rsvp.sequence + 1,
    updatedAt: now.toISOString(),
  };
}

const sameContent = (a: Rsvp, b: Rsvp): boolean =>
  a.guests === b.guests &&
  (a.wantsSlot ?? false) === (b.wantsSlot ?? false) &&
  a.slot === b.slot &&
  a.pitch === b.pitch &&
  a.note === b.note &&
  sameAnswers(a.answers, b.answers);

/** Whether a party may grow: a seat is not taken from under those who wait, who were served before this is asked. */
function hasRoom(rules: OccurrenceRules, rows: Rows, old: Rsvp, next: Rsvp): boolean {
  const growth = party(next) - party(old);
  if (growth <= 0) return true;
  if (next.guests > rules.maxGuests || party(next) > (rules.capacity ?? Number.POSITIVE_INFINITY))
    return false;
  return old.status !== 'confirmed' || growth <= seatsLeft(rules, rows);
}

/**
 * Changes guests, slot, answers or note on the target's dates, all of them or none: `no-room` when a party cannot
 * grow on one of them. Seats that a smaller party leaves go to those who wait.
 */
export function decideChange(
  states: States,
  target: Target,
  change: RsvpChange,
  { now }: { now: Date },
): Decision<ChangeOutcome> {
  const parts: Part[] = [];
  const full: string[] = [];
  for (const { date, rules, before, rows, rsvp } of targeted(states, target, now)) {
    const next = edited(rules, rows, rsvp, change, now);
    if (sameContent(rsvp, next)) continue;
    if (!hasRoom(rules, rows, rsvp, next)) full.push(date);
    const after = promote(rules, replaced(rows, next), now);
    parts.push({ before, after, mine: after.filter(({ id }) => id === rsvp.id) });
  }
  if (full.length > 0) return nothing('no-room', full);
  if (parts.length === 0) return nothing('unchanged');
  return combine('changed', parts, (rsvps) => {
    const told = rsvps.filter(({ status }) => status !== 'unverified');
    return told.length > 0 ? changedMail(told) : undefined;
  });
}

/** Cancels on the target's dates. What was held goes to those who wait. */
export function decideCancel(
  states: States,
  target: Target,
  { now }: { now: Date },
): Decision<CancelOutcome> {
  const parts: Part[] = [];
  const told = new Set<string>();
  for (const { rules, before, rows, rsvp } of targeted(states, target, now)) {
    if (rsvp.status !== 'unverified') told.add(rsvp.id);
    const sequence = rsvp.sequence + 1;
    const cancelled: Rsvp = {
      ...rsvp,
      status: 'cancelled',
      slot: undefined,
      sequence,
      updatedAt: now.toISOString(),
    };
    parts.push({ before, after: promote(rules, replaced(rows, cancelled), now), mine: [cancelled] });
  }
  if (parts.length === 0) return nothing('unchanged');
  return combine('cancelled', parts, (rsvps) => {
    const heard = rsvps.filter(({ id }) => told.has(id));
    return heard.length > 0 ? cancelledMail(heard) : undefined;
  });
}
