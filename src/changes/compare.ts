import type { Entry, Floor } from '../content/entries.ts';
import type { KindName } from '../content/kinds.ts';
import type { Event } from '../content/schemas/event.ts';
import type { Award, Person } from '../content/schemas/person.ts';
import { comingDates, compareDates, type DateChange, type Window } from './dates.ts';
import { compareFields, type FieldChange } from './fields.ts';
import { type Pair, pairsOf, titleOf } from './pairs.ts';
import { passages } from './passages.ts';
import { withNamesOf } from './renamed.ts';

/** The content at one moment. */
export interface Content {
  floor: Floor;
  /** A digest of each picture by its path in the content folder, `people/lea.jpg`. */
  pictures: ReadonlyMap<string, string>;
}

/** What became of one file with its translations. */
export interface ThingChange {
  kind: KindName | 'site';
  type: 'new' | 'gone' | 'changed';
  /** As it is now, or as it was when it is gone. */
  entry: Entry<object>;
  /** The id that it had, where it has another one now. */
  was?: string;
  fields: FieldChange[];
  /** Of an event: what happens to its coming dates. */
  dates: DateChange[];
}

export interface AwardChange {
  type: 'given' | 'withdrawn' | 'back' | 'removed' | 'changed';
  person: Entry<Person>;
  award: Award;
}

/** Everything that a newer content does to the site. */
export interface Changes {
  before: Floor;
  after: Floor;
  things: ThingChange[];
  awards: AwardChange[];
}

/** Told as dates, which is what a visitor sees of them. */
const ofDates = ['start', 'duration', 'allDay', 'end', 'place', 'capacity', 'exceptions'];

/** What is said of single dates, by date. */
const wordsOfDates = ({ exceptions = [] }: Partial<Event>): Record<string, unknown> => ({
  exceptions: Object.fromEntries(
    exceptions.map((exception) => {
      const { reason, note, recap } = exception as { reason?: string; note?: string; recap?: string };
      return [exception.date, { reason, note, recap }];
    }),
  ),
});

const bodyChange = (before: string, after: string): FieldChange[] =>
  before === after ? [] : [{ type: 'words', path: ['body'], passages: passages(before, after) }];

const isSameNews = (one: FieldChange, other: FieldChange): boolean =>
  JSON.stringify(one) === JSON.stringify(other) ||
  (one.type === 'list' && other.type === 'list' && one.path.join() === other.path.join());

/** A translation’s own news: what it takes from the original is told there. */
function ofTranslations(
  before: Entry<object>,
  after: Entry<object>,
  told: readonly FieldChange[],
): FieldChange[] {
  const langs = [...new Set([...Object.keys(after.translations), ...Object.keys(before.translations)])];
  return langs.flatMap((lang): FieldChange[] => {
    const [was, is] = [before.translations[lang], after.translations[lang]];
    if (!was || !is)
      return [{ type: 'value', path: ['translation'], lang, before: was && true, after: is && true }];
    const fields = [
      ...compareFields({ ...was.data }, { ...is.data }, ['badges', 'exceptions']),
      ...compareFields(wordsOfDates(was.data), wordsOfDates(is.data)),
    ].filter((change) => !told.some((other) => isSameNews(change, other)));
    return [...fields, ...bodyChange(was.body?.text ?? '', is.body?.text ?? '')].map((one) => ({
      ...one,
      lang,
    }));
  });
}

/** Why a date is cancelled is told with it. */
const isToldWithDate = (dates: readonly DateChange[], { path: [field, date, word] }: FieldChange): boolean =>
  field === 'exceptions' &&
  word === 'reason' &&
  dates.some(
    (change) =>
      change.type === 'cancelled' && change.after?.originalStart.slice(0, 10) === date?.slice(0, 10),
  );

/** The picture that a field names is another one, under the same name. */
function ofPictures(kind: ThingChange['kind'], data: object, before: Content, after: Content): FieldChange[] {
  const { photo, icon } = data as { photo?: string; icon?: string };
  return Object.entries({ photo, icon }).flatMap(([field, name]): FieldChange[] => {
    const [was, is] = [before, after].map(({ pictures }) => pictures.get(`${kind}/${name}`));
    return was && is && was !== is ? [{ type: 'picture', path: [field] }] : [];
  });
}

function changedThing(
  kind: ThingChange['kind'],
  { before, after }: { before: Entry<object>; after: Entry<object> },
  contents: [Content, Content],
  dates: DateChange[],
  except: readonly string[],
): ThingChange[] {
  const [was, is] = [before.data, after.data] as Record<string, unknown>[];
  const fields = [
    ...compareFields(was ?? {}, is ?? {}, except),
    ...(kind === 'events'
      ? compareFields(wordsOfDates(before.data as Event), wordsOfDates(after.data as Event))
      : []),
    ...bodyChange(before.body.text, after.body.text),
    ...ofPictures(kind, after.data, ...contents),
  ];
  const renamed = before.id !== after.id;
  const told = [
    ...fields.filter((change) => !isToldWithDate(dates, change)),
    ...ofTranslations(before, after, fields),
  ];
  if (told.length + dates.length === 0 && !renamed) return [];
  return [{ kind, type: 'changed', entry: after, ...(renamed && { was: before.id }), fields: told, dates }];
}

const alone = (kind: KindName, type: 'new' | 'gone', entry: Entry<object>): ThingChange[] => [
  { kind, type, entry, fields: [], dates: [] },
];

function compareEvents(contents: [Content, Content], window: Window): ThingChange[] {
  const [was, is] = contents.map(({ floor }) => floor) as [Floor, Floor];
  return pairsOf(was.events, is.events).flatMap(({ before, after }) => {
    if (!before || !after)
      return before ? alone('events', 'gone', before) : after ? alone('events', 'new', after) : [];
    const old = comingDates(before, window, was.site.data.timezone);
    const now = comingDates(after, window, is.site.data.timezone);
    // An event without a coming date is told by its fields, else a change of its only date would be told by nothing.
    const except = old.size + now.size > 0 ? ofDates : ['exceptions'];
    return changedThing('events', { before, after }, contents, compareDates(old, now), except);
  });
}

function compareKind(kind: Exclude<KindName, 'events'>, contents: [Content, Content]): ThingChange[] {
  const [was, is] = contents.map(({ floor }) => floor[kind] as Entry<object>[]) as [
    Entry<object>[],
    Entry<object>[],
  ];
  return pairsOf(was, is).flatMap(({ before, after }) => {
    if (!before || !after)
      return before ? alone(kind, 'gone', before) : after ? alone(kind, 'new', after) : [];
    return changedThing(kind, { before, after }, contents, [], kind === 'people' ? ['badges'] : []);
  });
}

function compareAwards({ before, after }: Pair<Person>): AwardChange[] {
  if (!after) return [];
  const was = new Map((before?.data.badges ?? []).map((award) => [award.badge, award]));
  const is = new Set(after.data.badges.map(({ badge }) => badge));
  const kept = after.data.badges.flatMap((award): AwardChange[] => {
    const old = was.get(award.badge);
    if (!old) return [{ type: 'given', person: after, award }];
    if (award.revoked && !old.revoked) return [{ type: 'withdrawn', person: after, award }];
    if (old.revoked && !award.revoked) return [{ type: 'back', person: after, award }];
    return JSON.stringify(old) === JSON.stringify(award) ? [] : [{ type: 'changed', person: after, award }];
  });
  const removed = [...was.values()].filter(({ badge }) => !is.has(badge));
  return [...kept, ...removed.map((award): AwardChange => ({ type: 'removed', person: after, award }))];
}

/**
 * What a newer content does to the site.
 *
 * @param window the coming days whose dates are compared
 */
export function compare(before: Content, after: Content, window: Window): Changes {
  const floor = withNamesOf(after.floor, before.floor);
  const contents: [Content, Content] = [{ ...before, floor }, after];
  return {
    before: before.floor,
    after: after.floor,
    things: [
      ...compareKind('people', contents),
      ...compareEvents(contents, window),
      ...(['badges', 'projects', 'updates', 'forms', 'skills', 'pages'] as const).flatMap((kind) =>
        compareKind(kind, contents),
      ),
      ...changedThing('site', { before: floor.site, after: after.floor.site }, contents, [], []),
    ],
    awards: pairsOf(floor.people, after.floor.people).flatMap(compareAwards),
  };
}

/** Whether a visitor would see any difference. */
export const isNothing = ({ things, awards }: Changes): boolean => things.length + awards.length === 0;

/** How a thing is called on the site, in one of its languages. */
export const calledIn = ({ data, translations }: Entry<object>, lang: string): string =>
  titleOf({ ...data, ...translations[lang]?.data });
