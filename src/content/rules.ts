import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readIcon } from '../badges/icon.ts';
import { NotAnIcon } from '../badges/not-an-icon.ts';
import { scheduleProblems } from '../calendar/schedule-problems.ts';
import { hasTable, languagesWithTable } from '../i18n/messages.ts';
import { checkAwardDates } from './award-dates.ts';
import { checkBlanks } from './blanks.ts';
import { checkGlyphs } from './glyphs.ts';
import { type Parsed, problemAt } from './parse.ts';
import { checkPrivateSlots } from './private-slots.ts';
import type { Problem } from './problems.ts';
import type { Originals } from './references.ts';
import type { Event } from './schemas/event.ts';
import type { Badge, Form } from './schemas/others.ts';
import type { Question } from './schemas/question.ts';
import type { Site } from './schemas/site.ts';

/** Rules that a schema cannot say, because they need a second file or the sense of a field. */
export function checkRules(
  originals: Originals,
  translations: ReadonlyMap<Parsed, readonly Parsed[]>,
  now: Date,
): Problem[] {
  const withData = (kind: 'events' | 'forms' | 'badges') =>
    [...originals[kind].values()].filter(({ data }) => data);
  return [
    ...[...withData('events'), ...withData('forms')].flatMap(checkQuestions),
    ...withData('events').flatMap((parsed) => checkSchedule(parsed, originals)),
    ...withData('events').flatMap(checkPrivateSlots),
    ...withData('badges').flatMap(checkIcon),
    ...checkAwardDates(originals.people.values(), originals.site?.data as Site | undefined, now),
    ...[...translations].flatMap(([original, ones]) => ones.flatMap((one) => checkCounts(original, one))),
    ...checkGlyphs(originals, translations),
    ...everyFile(originals, translations).flatMap(checkBlanks),
    ...checkPages(originals),
    ...checkLanguages(originals),
  ];
}

/** Originals and translations, whatever is wrong with them. */
const everyFile = (
  { site, ...folders }: Originals,
  translations: ReadonlyMap<Parsed, readonly Parsed[]>,
): Parsed[] => [
  ...(site ? [site] : []),
  ...Object.values(folders).flatMap((folder) => [...folder.values()]),
  ...[...translations.values()].flat(),
];

function checkQuestions(parsed: Parsed): Problem[] {
  const { questions } = parsed.data as Pick<Event | Form, 'questions'>;
  return questions.flatMap(({ id }, index) =>
    questions.findIndex((other) => other.id === id) < index
      ? [
          problemAt(parsed.source, ['questions', index, 'id'], {
            expected: 'an id of its own for each question',
            found: `“${id}” a second time`,
            hint: 'Try another id, such as a word of the question.',
          }),
        ]
      : [],
  );
}

function checkSchedule(parsed: Parsed, { site }: Originals): Problem[] {
  const timezone = (site?.data as Site | undefined)?.timezone ?? 'UTC';
  return scheduleProblems(parsed.data as Event, timezone).map(({ path, ...words }) =>
    problemAt(parsed.source, path, words),
  );
}

function checkIcon(parsed: Parsed): Problem[] {
  const { icon } = parsed.data as Badge;
  if (!icon.endsWith('.svg')) {
    const words = {
      expected: 'an emoji, or an SVG file beside this one',
      found: `“${icon}”`,
      hint: 'Try one emoji, such as 🍲, or a file such as pot.svg.',
    };
    return /^\p{RGI_Emoji}$/v.test(icon) ? [] : [problemAt(parsed.source, ['icon'], words)];
  }
  const file = join(dirname(parsed.source.file), icon);
  // A missing file is told with the references.
  return existsSync(file) ? checkDrawing(file) : [];
}

function checkDrawing(file: string): Problem[] {
  const text = readFileSync(file, 'utf8');
  try {
    readIcon(text);
    return [];
  } catch (error) {
    if (!(error instanceof NotAnIcon)) throw error;
    const { expected, found, hint, offset } = error;
    const before = text.slice(0, offset).split('\n');
    const at = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    return [{ file, ...at, field: 'icon', severity: 'error', expected, found, hint }];
  }
}

/** Options and floors of a translation stand for the original's by their place, so there must be as many. */
function checkCounts(original: Parsed, translation: Parsed): Problem[] {
  const pairs: { path: PropertyKey[]; before: readonly unknown[]; after: readonly unknown[] }[] = [];
  const data = original.data as Partial<Site & Event> | undefined;
  const translated = translation.data as Partial<Site & Event> | undefined;
  if (translated?.floors)
    pairs.push({ path: ['floors'], before: data?.floors ?? [], after: translated.floors });
  for (const [index, question] of (translated?.questions ?? []).entries()) {
    const before = optionsOf(data?.questions?.find(({ id }) => id === question.id));
    pairs.push({ path: ['questions', index, 'options'], before, after: optionsOf(question) });
  }
  return pairs.flatMap(({ path, before, after }) =>
    before.length === after.length
      ? []
      : [
          problemAt(translation.source, path, {
            expected: `a list of ${before.length}, in the order of ${original.source.file}`,
            found: `a list of ${after.length}`,
            hint: 'Try one line for each line of the original.',
          }),
        ],
  );
}

const optionsOf = (question: Question | undefined): readonly string[] =>
  question && 'options' in question ? question.options : [];

/** A site in France names its publisher and its host; forms must say what happens to what they bring. */
function checkPages({ pages, site }: Originals): Problem[] {
  const needed = {
    legal: 'who publishes the site and who hosts it',
    privacy: 'what the forms keep, and how long',
  };
  return Object.entries(needed).flatMap(([id, purpose]) =>
    pages.has(id) || !site
      ? []
      : [
          {
            file: site.source.file.replace(/site\.md$/, `pages/${id}.md`),
            line: 1,
            column: 1,
            field: 'file',
            severity: 'warning' as const,
            expected: `a page that says ${purpose}`,
            found: 'none',
            hint: 'Try writing it: the law of most countries asks for it, and every page links to it.',
          },
        ],
  );
}

/** A language is content files and one table of the site's own words; without the table the frame of its pages is French. */
function checkLanguages({ site }: Originals): Problem[] {
  const languages = (site?.data as Site | undefined)?.languages ?? [];
  return languages.flatMap((lang, index) =>
    !site || hasTable(lang)
      ? []
      : [
          problemAt(site.source, ['languages', index], {
            severity: 'warning',
            expected: `a language that the site’s own words exist in (${languagesWithTable().join(', ')})`,
            found: `“${lang}”`,
            hint: `Try adding its table in src/i18n/${lang}/, beside the others, and its name in src/i18n/tables.ts.`,
          }),
        ],
  );
}
