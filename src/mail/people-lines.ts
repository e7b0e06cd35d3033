import type { Entry } from '../content/entries.ts';
import type { Event } from '../content/schemas/event.ts';
import { localPath } from '../forms/paths.ts';
import type { Rsvp } from '../rsvp/types.ts';
import type { ListLine } from './letter.ts';
import { oneLine } from './plain.ts';
import type { Reader } from './reader.ts';

/** As many letters of a name, of a pitch and of a note as one line of a list takes. */
const longestName = 80;
const longestWords = 120;

/** The question that asks whether somebody comes for the first time; its first option is yes. */
export const firstTimeQuestion = 'first-time';

export function isFirstTime({ answers }: Pick<Rsvp, 'answers'>, entry: Entry<Event> | undefined): boolean {
  const question = entry?.data.questions.find(({ id }) => id === firstTimeQuestion);
  const yes = question && 'options' in question ? question.options[0] : undefined;
  return yes !== undefined && [answers[firstTimeQuestion]].flat().includes(yes);
}

const sameName = (name: string): string => oneLine(name, longestName).normalize('NFC').toLowerCase();

/** The profile of whoever has this name and no other: it says who that is, not that it is them. */
function profileOf(name: string, { context, site, lang }: Reader): string | undefined {
  const { people, siteUrl } = context.snapshot;
  const [only, ...others] = Object.entries(people).filter(
    ([, person]) => sameName(person.name) === sameName(name),
  );
  if (!only || others.length > 0) return undefined;
  return `${siteUrl}${localPath(site.languages, lang, `/people/${only[0]}/`)}`;
}

/** One line for one party. */
export function personLine(
  rsvp: Rsvp,
  reader: Reader,
  more: readonly (string | false | undefined)[] = [],
): ListLine {
  const words = reader.words.host;
  const said = [rsvp.guests > 0 && words.guests(rsvp.guests), ...more].filter(
    (part) => typeof part === 'string',
  );
  return {
    name: oneLine(rsvp.name, longestName),
    url: profileOf(rsvp.name, reader),
    more: said.length > 0 ? said.join(' · ') : undefined,
  };
}

export const bounded = (text: string): string => oneLine(text, longestWords);

/** Somebody who is expected: whether for the first time, and what they wrote to the host. */
export function attendeeLine(rsvp: Rsvp, entry: Entry<Event> | undefined, reader: Reader): ListLine {
  const words = reader.words.host;
  return personLine(rsvp, reader, [
    isFirstTime(rsvp, entry) && words.firstTime,
    rsvp.note && words.note(bounded(rsvp.note)),
  ]);
}
