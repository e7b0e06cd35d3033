import type { Occurrence } from '../calendar/occurrence.ts';
import { timeOfDay } from '../i18n/format.ts';
import { messages } from '../i18n/messages.ts';
import type { DateChange } from './dates.ts';
import { dayAndTime, whenAll } from './words.ts';

const minutesOf = ({ start, end }: Occurrence): number => (Date.parse(end) - Date.parse(start)) / 60_000;

const dayOf = (local: string): string => local.slice(0, 10);

function lengthInWords(lang: string, one: Occurrence): string {
  const { dates } = messages(lang).changes;
  const minutes = minutesOf(one);
  return one.allDay ? dates.days(Math.round(minutes / 1440)) : dates.minutes(minutes);
}

const seatsInWords = (lang: string, { capacity }: Occurrence): string => {
  const { dates } = messages(lang).changes;
  return capacity === undefined ? dates.unlimited : dates.seats(capacity);
};

function placeInWords(lang: string, { place }: Occurrence): string {
  if (!place) return messages(lang).changes.dates.noPlace;
  return [place.name, place.floor, place.address].filter(Boolean).join(', ');
}

/** What is said of a change without its day: dates of which the same is said are told together. */
function sayDate(lang: string, { type, before, after }: DateChange): (all: Occurrence[]) => string {
  const { dates } = messages(lang).changes;
  const [was, is] = [before, after];
  if (was && is) {
    if (type === 'length')
      return (all) =>
        dates.length(whenAll(lang, all, false), lengthInWords(lang, was), lengthInWords(lang, is));
    if (type === 'capacity')
      return (all) =>
        dates.capacity(whenAll(lang, all, false), seatsInWords(lang, was), seatsInWords(lang, is));
    if (type === 'place')
      return (all) => dates.place(whenAll(lang, all, false), placeInWords(lang, was), placeInWords(lang, is));
    if (type === 'moved') {
      const sameDay = dayOf(was.localStart) === dayOf(is.localStart);
      const to = sameDay && !is.allDay ? timeOfDay(lang, is.localStart) : dayAndTime(lang, is.localStart);
      // What is moved is named by where people expect it.
      const from = (all: Occurrence[]): string =>
        all.length === 1 ? dayAndTime(lang, was.localStart) : whenAll(lang, all, false);
      return (all) => dates.moved(from(all), to);
    }
  }
  if (type === 'cancelled') return (all) => dates.cancelled(whenAll(lang, all, true), is?.reason);
  if (type === 'back') return (all) => dates.back(whenAll(lang, all, false));
  return type === 'more'
    ? (all) => dates.more(whenAll(lang, all, false))
    : (all) => dates.fewer(whenAll(lang, all, false));
}

/** What happens to the dates of one event, a line for each thing that happens. */
export function tellDates(lang: string, changes: readonly DateChange[]): string[] {
  const groups = new Map<string, { say: (all: Occurrence[]) => string; all: Occurrence[] }>();
  for (const change of changes) {
    // Where it is found: what it was, except for dates that were not there.
    const one = change.before ?? change.after;
    if (!one) continue;
    const say = sayDate(lang, change);
    // The words themselves, said of a day that is never said, tell what belongs together.
    const key = `${change.type} ${say([])}`;
    const group = groups.get(key) ?? { say, all: [] };
    group.all.push(one);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ say, all }) => say(all));
}
