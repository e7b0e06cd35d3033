import type { Occurrence } from '../../src/calendar/occurrence.ts';
import { occurrenceOn } from '../../src/calendar/occurrences.ts';
import { type Event, eventSchema } from '../../src/content/schemas/event.ts';
import { decideDate } from '../../src/duties/decide-date.ts';
import type { DateDecision, DateState, LockedDate } from '../../src/duties/known-date.ts';
import { replaced } from '../../src/rsvp/promote.ts';
import { rulesOf } from '../../src/rsvp/rules.ts';
import type { MailDraft } from '../../src/rsvp/state.ts';
import type { Rsvp } from '../../src/rsvp/types.ts';

export const zone = 'Europe/Paris';
export const date = '2026-11-27';

/** A lunch on Fridays at 13:00 in Paris, or as the fields say. */
export const lunch = (some: Record<string, unknown> = {}): Event & { id: string } => ({
  id: 'lunch',
  ...eventSchema.parse({
    title: 'Le Déjeuner',
    start: '2026-09-04T13:00',
    duration: 60,
    recurrence: 'FREQ=WEEKLY;BYDAY=FR',
    place: { name: 'La cuisine' },
    capacity: 3,
    guests: 3,
    ...some,
  }),
});

/** The lunch with an exception for the date. */
export const changed = (exception: object): Event & { id: string } =>
  lunch({ exceptions: [{ date, ...exception }] });

export const occurrence = (event = lunch(), on = date): Occurrence => {
  const found = occurrenceOn(event, on, zone);
  if (!found) throw new Error(`no ${on}`);
  return found;
};

/** `gone`: the event has left the content. */
type Content = (Event & { id: string }) | 'gone';

/** One date through time, as the store keeps it: what a run decides is there for the next. */
export class Room {
  rows: Rsvp[] = [];
  state: DateState = { id: '00000000-0000-4000-8000-00000000000d' };
  now = new Date('2026-11-20T10:00:00Z');
  mails: MailDraft[] = [];
  builtAt = '2026-11-01T00:00:00.000Z';
  #keys = new Set<string>();

  /** What a run decides when this is the content. */
  run(content: Content = lunch(), at?: string): DateDecision {
    if (at) this.now = new Date(at);
    const decision = decideDate(this.about(content), this.now);
    this.rows = decision.changes.reduce<Rsvp[]>(replaced, this.rows);
    this.state = decision.state;
    this.put(decision.mails);
    return decision;
  }

  about(given: Content): LockedDate {
    const content = given === 'gone' ? undefined : given;
    const found = content && occurrenceOn(content, date, zone);
    const over = !found || found.status === 'cancelled' || Date.parse(found.start) <= this.now.getTime();
    return {
      ...{ event: 'lunch', date, title: content?.title, occurrence: found, builtAt: this.builtAt },
      rules: rulesOf(content ?? lunch(), { capacity: found?.capacity, over }),
      hosts: [{ who: 'contact', recipient: 'bonjour@ruche.example', locale: 'fr' }],
      ...{ state: this.state, standing: this.rows },
    };
  }

  /** As the outbox: a key that was there once is not put in again. */
  put(mails: readonly MailDraft[]): void {
    for (const mail of mails) {
      if (this.#keys.has(mail.key)) continue;
      this.#keys.add(mail.key);
      this.mails.push(mail);
    }
  }

  /** Somebody says yes now, or changes what they said. */
  say(name: string, some: Partial<Rsvp> = {}): Rsvp {
    const at = this.now.toISOString();
    const before = this.rows.find((row) => row.name === name);
    const row: Rsvp = {
      ...{ id: name, group: name, event: 'lunch', date, name, email: `${name.toLowerCase()}@example.org` },
      ...{ guests: 0, answers: {}, locale: 'fr', status: 'confirmed' },
      ...{ ordinal: this.rows.length + 1, createdAt: at },
      ...before,
      sequence: before ? before.sequence + 1 : 0,
      updatedAt: at,
      ...some,
    };
    this.rows = replaced(this.rows, row);
    return row;
  }

  row(name: string): Rsvp {
    const row = this.rows.find((one) => one.name === name);
    if (!row) throw new Error(`nobody called ${name}`);
    return row;
  }

  /** `kind to whom` of the mails since the last time. */
  sent(): string[] {
    return this.mails
      .splice(0)
      .map(({ recipient, content }) => `${content.kind} to ${recipient.split('@')[0]}`);
  }
}
