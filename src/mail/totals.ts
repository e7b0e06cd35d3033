import type { Entry } from '../content/entries.ts';
import { localize } from '../content/localize.ts';
import type { Event } from '../content/schemas/event.ts';
import { type AskedQuestion, askedQuestions } from '../forms/question.ts';
import type { Rsvp } from '../rsvp/types.ts';
import type { Block, ListLine } from './letter.ts';
import { listBlock } from './list-block.ts';
import { bounded, firstTimeQuestion } from './people-lines.ts';
import type { Reader } from './reader.ts';

const mostBytes = 8_000;

const given = (rsvps: readonly Rsvp[], id: string): string[][] =>
  rsvps.map(({ answers }) => [answers[id] ?? []].flat().filter((answer) => answer !== ''));

/** “3 sans porc”: how many people chose each option, and how many chose none. */
function counted({ original, localized }: AskedQuestion, rsvps: readonly Rsvp[], reader: Reader): ListLine[] {
  if (!('options' in original)) return [];
  const labels = 'options' in localized ? localized.options : original.options;
  const all = given(rsvps, original.id);
  const chosen = all.flat();
  const options = [...new Set([...original.options, ...chosen])];
  const totals = options.map((option, index) => ({
    count: chosen.filter((answer) => answer === option).length,
    name: bounded(labels[index] ?? option),
  }));
  const blank = {
    count: all.filter((answers) => answers.length === 0).length,
    name: reader.words.host.unanswered,
  };
  return [...totals, blank]
    .filter(({ count }) => count > 0)
    .map(({ count, name }) => ({ lead: String(count), name }));
}

/** Answers in words, and nobody's name beside them. */
const written = ({ original }: AskedQuestion, rsvps: readonly Rsvp[]): ListLine[] =>
  given(rsvps, original.id)
    .flat()
    .map((answer) => ({ name: bounded(answer) }))
    .sort((a, b) => a.name.localeCompare(b.name));

/**
 * What people answered, each question for itself: as totals where there are options, so that nobody reads who eats what.
 * Who comes for the first time is said beside the names.
 */
export function totalBlocks(
  coming: readonly Rsvp[],
  entry: Entry<Event> | undefined,
  reader: Reader,
): Block[] {
  if (!entry) return [];
  const { questions } = localize(entry, reader.lang, reader.original);
  const asked = askedQuestions(entry.data.questions, questions).filter(
    ({ original }) => original.id !== firstTimeQuestion && given(coming, original.id).flat().length > 0,
  );
  const blocks = asked.flatMap((question) => {
    const lines =
      'options' in question.original ? counted(question, coming, reader) : written(question, coming);
    return listBlock(question.localized.label, lines, mostBytes, reader);
  });
  const isCounted = asked.some(({ original }) => 'options' in original);
  const withGuests = isCounted && coming.some(({ guests }) => guests > 0);
  return [
    ...blocks,
    ...(withGuests ? [{ type: 'text' as const, text: reader.words.host.withoutGuests }] : []),
  ];
}
