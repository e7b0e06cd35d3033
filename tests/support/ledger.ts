import {
  type CancelOutcome,
  type ChangeOutcome,
  type ConfirmOutcome,
  decideCancel,
  decideChange,
  decideConfirm,
  decideRequests,
  type RequestOutcome,
  type RsvpChange,
  type Target,
} from '../../src/rsvp/decide.ts';
import type { Decision, MailDraft, OccurrenceRules, States } from '../../src/rsvp/state.ts';
import type { Rsvp, RsvpRequest } from '../../src/rsvp/types.ts';

export const rules = (some: Partial<OccurrenceRules> = {}): OccurrenceRules => ({
  waitlist: true,
  verify: false,
  maxGuests: 9,
  ...some,
});

export const request = (some: Partial<RsvpRequest> = {}): RsvpRequest => ({
  event: 'co-lunch',
  dates: ['2026-11-27'],
  name: 'Ada',
  email: 'ada@example.org',
  guests: 0,
  slot: false,
  answers: {},
  locale: 'fr',
  ...some,
});

/** A request by somebody whose name says who it is. */
export const by = (name: string, some: Partial<RsvpRequest> = {}): RsvpRequest =>
  request({ name, email: `${name.toLowerCase()}@example.org`, ...some });

/** Keeps the RSVPs of some dates in memory and lets decisions change them, as the store does. */
export class Ledger {
  rows: Rsvp[] = [];
  mails: MailDraft[] = [];
  now = new Date('2026-11-20T10:00:00.000Z');
  readonly rules: Record<string, OccurrenceRules>;
  #ids = 0;

  constructor(byDate: OccurrenceRules | Record<string, OccurrenceRules>) {
    this.rules = 'waitlist' in byDate ? { '2026-11-27': byDate as OccurrenceRules } : byDate;
  }

  #id = (): string => `00000000-0000-4000-8000-${String(++this.#ids).padStart(12, '0')}`;

  get states(): States {
    return new Map(
      Object.entries(this.rules).map(([date, own]) => [date, { rules: own, standing: this.on(date) }]),
    );
  }

  #keep<Outcome extends string>(decision: Decision<Outcome>): Decision<Outcome> {
    const ids = new Set(decision.changes.map(({ id }) => id));
    this.rows = [...this.rows.filter(({ id }) => !ids.has(id)), ...decision.changes];
    this.mails.push(...decision.mails);
    return decision;
  }

  post(wish: RsvpRequest): Decision<RequestOutcome> {
    return this.#keep(
      decideRequests(this.states, wish, { now: this.now, newId: this.#id, group: this.#id() }),
    );
  }

  confirm(target: Target): Decision<ConfirmOutcome> {
    return this.#keep(decideConfirm(this.states, target, this));
  }

  change(target: Target, change: RsvpChange): Decision<ChangeOutcome> {
    return this.#keep(decideChange(this.states, target, change, this));
  }

  cancel(target: Target): Decision<CancelOutcome> {
    return this.#keep(decideCancel(this.states, target, this));
  }

  on(date: string): Rsvp[] {
    return this.rows.filter((row) => row.date === date);
  }

  later(minutes: number): this {
    this.now = new Date(this.now.getTime() + minutes * 60_000);
    return this;
  }

  of(name: string, date = '2026-11-27'): Rsvp {
    const row = this.rows.find((one) => one.name === name && one.date === date);
    if (!row) throw new Error(`${name} has no RSVP for ${date}.`);
    return row;
  }

  /** `name: status`, in order of arrival. */
  list(date = '2026-11-27'): string[] {
    return this.rows
      .filter((row) => row.date === date)
      .sort((a, b) => a.ordinal - b.ordinal)
      .map(({ name, status }) => `${name}: ${status}`);
  }

  /** `kind to names`, and forgets them. */
  sent(): string[] {
    const told = this.mails.map(({ recipient, content }) => `${content.kind} to ${recipient.split('@')[0]}`);
    this.mails = [];
    return told;
  }
}
