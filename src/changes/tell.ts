import { describeRecurrence } from '../calendar/describe-recurrence.ts';
import type { Entry, Floor } from '../content/entries.ts';
import type { Event } from '../content/schemas/event.ts';
import type { Person } from '../content/schemas/person.ts';
import { capitalized, fullDate, list, plainDate } from '../i18n/format.ts';
import { messages } from '../i18n/messages.ts';
import { type Changes, calledIn, isNothing, type ThingChange } from './compare.ts';
import { comingDates, type Window } from './dates.ts';
import { tellDates } from './tell-dates.ts';
import { tellFields } from './tell-fields.ts';
import { nameById, type Words } from './words.ts';

const order = [
  'people',
  'awards',
  'events',
  'badges',
  'projects',
  'updates',
  'forms',
  'skills',
  'pages',
  'site',
] as const;

/** Enough to see what is meant. */
const nextDates = 3;

/** “tous les vendredis, de 13:00 à 14:00”, or the day where it is one. */
export function whenOf(event: Entry<Event>, lang: string): string {
  return describeRecurrence(event.data, lang) ?? fullDate(lang, event.data.start.slice(0, 10));
}

function detailOf({ kind, entry }: ThingChange, lang: string, after: Floor, window: Window): string {
  const data = { ...entry.data, ...entry.translations[lang]?.data } as Record<string, string>;
  if (kind === 'people') {
    const { role, floor } = data as Pick<Person, 'role' | 'floor'>;
    return `${[role, floor].filter(Boolean).join(', ')}.`;
  }
  if (kind === 'events') {
    const event = entry as Entry<Event>;
    const coming = [...comingDates(event, window, after.site.data.timezone).values()].slice(0, nextDates);
    const days = coming.map(({ localStart }) => plainDate(lang, localStart.slice(0, 10)));
    const next =
      event.data.recurrence && days.length > 0
        ? ` ${messages(lang).changes.dates.next(list(lang, days))}`
        : '';
    return `${capitalized(lang, whenOf(event, lang))}.${next}`;
  }
  if (kind === 'updates') return plainDate(lang, data.date ?? '');
  return data.summary ?? data.description ?? '';
}

function tellThing(change: ThingChange, words: Words, changes: Changes, window: Window): string[] {
  const { lang } = words;
  const say = messages(lang).changes;
  const { kind, type, entry, was, fields, dates } = change;
  const name = calledIn(entry, lang);
  if (kind !== 'site' && type === 'new') {
    return [`• ${say.new[kind](name, detailOf(change, lang, changes.after, window)).trim()}`];
  }
  if (kind !== 'site' && type === 'gone') return [`• ${say.gone[kind](name)}`];
  const before =
    kind === 'site'
      ? changes.before.site
      : ((changes.before[kind] as Entry<object>[]).find(({ id }) => id === (was ?? entry.id)) ?? entry);
  const lines = [
    ...(was ? [say.moved(`/${kind}/${was}/`, `/${kind}/${entry.id}/`)] : []),
    ...tellDates(lang, dates),
    ...tellFields(words, fields, before, entry),
  ];
  return [`• ${name}`, ...lines.map((line) => `    ${line}`)];
}

/**
 * What a newer content does to the site, in everyday words: one section for each kind of thing, a line for each thing.
 *
 * @param window the coming days whose dates were compared
 */
export function tell(changes: Changes, lang: string, window: Window): string {
  const say = messages(lang).changes;
  if (isNothing(changes)) return say.nothing;
  const words: Words = { lang, floors: [changes.after, changes.before] };
  const sections = order.flatMap((section) => {
    const lines =
      section === 'awards'
        ? changes.awards.map(
            ({ type, person, award }) =>
              `• ${say.awards[type](calledIn(person, lang), nameById(words, 'badges', award.badge))}`,
          )
        : changes.things
            .filter(({ kind }) => kind === section)
            .flatMap((change) => tellThing(change, words, changes, window));
    return lines.length > 0 ? [[say.sections[section], ...lines].join('\n')] : [];
  });
  const title = say.title(calledIn(changes.after.site, lang));
  return [title, ...sections].join('\n\n');
}
