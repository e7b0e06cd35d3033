import { describeRecurrence } from '../calendar/describe-recurrence.ts';
import type { Entry } from '../content/entries.ts';
import type { Event } from '../content/schemas/event.ts';
import { list, plainDate } from '../i18n/format.ts';
import { messages } from '../i18n/messages.ts';
import type { FieldChange } from './fields.ts';
import type { Passage } from './passages.ts';
import { valueInWords, type Words } from './words.ts';

/** More passages of one text than this are counted: whoever wants them all opens the page. */
const mostPassages = 5;
/** A whole new paragraph is told by its beginning. Characters. */
const longestQuote = 160;

const cut = (text: string): string =>
  text.length > longestQuote ? `${text.slice(0, longestQuote).replace(/\s+\S*$/u, '')}…` : text;

/** The name of a field in the words of the house; `exceptions.2026-12-25.reason` is the reason of that day. */
export function labelOf(lang: string, path: readonly string[]): string {
  const { labels, field } = messages(lang).changes;
  const [first = '', second = '', ...rest] = path;
  if (first === 'exceptions' && rest.length > 0) {
    return field.ofDate(labelOf(lang, rest), plainDate(lang, second.slice(0, 10)));
  }
  if (first === 'links' && second) return `${labels.links} ${second}`;
  return labels[path.join('.')] ?? labels[path.at(-1) ?? ''] ?? path.join(' ');
}

function sayPassage(label: string, lang: string, { before, after }: Passage): string {
  const { field } = messages(lang).changes;
  if (before === '') return field.added(label, cut(after));
  return after === '' ? field.removed(label, cut(before)) : field.becomes(label, before, after);
}

/** Lines for one change of a field. `before` and `after` are the whole thing, for what a field says only with others. */
function tellField(words: Words, change: FieldChange, before: Entry<object>, after: Entry<object>): string[] {
  const { lang } = words;
  const { field } = messages(lang).changes;
  const { path } = change;
  if (path[0] === 'translation' && change.lang && change.type === 'value') {
    const language = messages(change.lang).name;
    return [change.after ? field.translated(language) : field.untranslated(language)];
  }
  const plain = labelOf(lang, path);
  const label = change.lang ? field.inLanguage(plain, messages(change.lang).name) : plain;
  switch (change.type) {
    case 'picture':
      return [field.picture(label)];
    case 'words': {
      const told = change.passages.slice(0, mostPassages).map((passage) => sayPassage(label, lang, passage));
      const more = change.passages.length - told.length;
      return more > 0 ? [...told, field.more(more)] : told;
    }
    case 'list': {
      const named = (items: string[]): string =>
        list(
          lang,
          items.map((item) => valueInWords(words, path, item)),
        );
      return [
        ...(change.added.length > 0 ? [field.added(label, named(change.added))] : []),
        ...(change.removed.length > 0 ? [field.removed(label, named(change.removed))] : []),
        ...(change.changed.length > 0 ? [field.changed(label, named(change.changed))] : []),
        ...(change.reordered ? [field.reordered(label)] : []),
      ];
    }
    case 'value': {
      const say = (value: unknown, { data }: Entry<object>): string | undefined => {
        if (value === undefined || value === '') return undefined;
        const rhythm = path[0] === 'recurrence' ? describeRecurrence(data as Event, lang) : undefined;
        return rhythm ?? valueInWords(words, path, value);
      };
      const [was, is] = [say(change.before, before), say(change.after, after)];
      if (was === undefined) return is === undefined ? [] : [field.added(label, cut(is))];
      return is === undefined ? [field.removed(label, cut(was))] : [field.becomes(label, was, is)];
    }
  }
}

/** What became of a thing's fields, a line for each. */
export const tellFields = (
  words: Words,
  changes: readonly FieldChange[],
  before: Entry<object>,
  after: Entry<object>,
): string[] => changes.flatMap((change) => tellField(words, change, before, after));
