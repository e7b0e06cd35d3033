import { startOfDay } from '../calendar/wall-time.ts';
import type { BoardCard, Person } from '../content/schemas/person.ts';
import type { Resident } from './residents.ts';

export type NoticeKind = 'offers' | 'needs';

/** A card on the board. */
export interface Notice {
  kind: NoticeKind;
  text: string;
  /** The last day on which it is up. */
  until?: string;
  /** The instant after which it has faded, ISO 8601. */
  ends?: string;
  by: Resident;
}

/** The end of a day at the place, which in some zones is not 24 hours after its start. */
const endOfDay = (day: string, timezone: string): string =>
  startOfDay(day, timezone).add({ days: 1 }).toInstant().toString();

const notice =
  (kind: NoticeKind, by: Resident, timezone: string) =>
  ({ text, until }: BoardCard): Notice => ({
    kind,
    text,
    until,
    ends: until && endOfDay(until, timezone),
    by,
  });

/** What a person offers and looks for, without the cards that have faded. */
export function notices(by: Resident, timezone: string, now: Date): Notice[] {
  const of = (kind: NoticeKind, cards: Person['offers']) => cards.map(notice(kind, by, timezone));
  return [...of('offers', by.data.offers), ...of('needs', by.data.needs)].filter(
    ({ ends }) => ends === undefined || new Date(ends) > now,
  );
}

/**
 * The board of the house: one card a person and kind, those that fade soonest first, needs and offers in turn, so that
 * everybody has a place on it.
 */
export function board(everybody: readonly Resident[], timezone: string, now: Date, count: number): Notice[] {
  const up = everybody
    .filter(({ data }) => data.membership !== 'alumni')
    .map((person) => notices(person, timezone, now));
  const first = (kind: NoticeKind): Notice[] =>
    up
      .flatMap((cards) => cards.find((card) => card.kind === kind) ?? [])
      .sort((a, b) => (a.until ?? '9').localeCompare(b.until ?? '9'));
  const [needs, offers] = [first('needs'), first('offers')];
  return needs.flatMap((need, index) => [need, ...offers.slice(index, index + 1)]).slice(0, count);
}
