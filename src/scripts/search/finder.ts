import type { Kind, Shown } from '../../search/record.ts';
import { asked, begins, isMeant, opened, written } from '../../search/words.ts';

/** What this site uses of Pagefind in the browser: https://pagefind.app/docs/api/. */
interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<unknown>;
  search(query: string, options: { filters: Filters }): Promise<Answer>;
}

interface Answer {
  results: { data(): Promise<Fragment> }[];
  /** How many of the results have which value: `{ kind: { people: 3 } }`. */
  filters: Partial<Record<keyof Filters, Record<string, number>>>;
}

interface Fragment {
  url: string;
  raw_content: string;
  excerpt: string;
  /** Where in the content what was asked for stands, counted in words. */
  locations: number[];
  meta: { title: string; line?: string; shown: string };
}

export interface Filters {
  kind?: string;
  floor?: string;
}

/** One result as the page shows it. */
export interface Found {
  path: string;
  kind: Kind;
  title: string;
  line?: string;
  /** The passage, with `<mark>` around what was asked for. Where nothing in it is, its beginning, or nothing where the line says enough. */
  passage: string;
  shown: Shown;
}

export interface Findings {
  /** The words that were asked for, folded. */
  words: string[];
  /** Whether all of them are anywhere, whatever the filters. */
  known: boolean;
  count: number;
  /** How many there would be of each kind and floor, as far as the other filter allows. */
  counts: { kind: Record<string, number>; floor: Record<string, number> };
  /** Results from one place to another. */
  some(from: number, to: number): Promise<Found[]>;
}

const bundle = '/search/index/pagefind.js';
const wordsInPassage = 26;

let loading: Promise<Pagefind> | undefined;

/** Loads Pagefind and what it needs of the index, once; after a failure the next call tries again. */
export function load(): Promise<Pagefind> {
  loading ??= begin().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function begin(): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ bundle);
  await pagefind.options({
    baseUrl: '/',
    noWorker: true,
    excerptLength: wordsInPassage,
    excerptEllipsis: '…',
    // A name or a title says more than a mention.
    ranking: { metaWeights: { title: 8, line: 3, shown: 0 } },
  });
  await pagefind.init();
  await pagefind.filters();
  return pagefind;
}

/** Looks for everything that has all the words. Where a word with a hyphen is nowhere, its parts may be. */
export async function find(query: string, filters: Filters): Promise<Findings> {
  const joined = await findWords(asked(query), filters);
  const parts = asked(query.replaceAll(/[-\u2010-\u2015]/g, ' '));
  return joined.known || parts.length === joined.words.length ? joined : findWords(parts, filters);
}

async function findWords(words: string[], { kind, floor }: Filters): Promise<Findings> {
  const pagefind = await load();
  const by = (filters: Filters): Promise<Answer> => pagefind.search(words.join(' '), { filters });
  const [answer, sameFloor, sameKind, all] = await Promise.all([
    by({ ...(kind && { kind }), ...(floor && { floor }) }),
    by({ ...(floor && { floor }) }),
    by({ ...(kind && { kind }) }),
    by({}),
  ]);
  // Where one result is a stopgap, all of them are: see isMeant.
  const [first] = all.results;
  const known = words.length > 0 && first !== undefined && areMeant(words, await first.data());
  if (!known) return { words, known, count: 0, counts: { kind: {}, floor: {} }, some: async () => [] };
  return {
    words,
    known,
    count: answer.results.length,
    counts: { kind: sameFloor.filters.kind ?? {}, floor: sameKind.filters.floor ?? {} },
    some: async (from, to) => {
      const fragments = await Promise.all(answer.results.slice(from, to).map((result) => result.data()));
      const some = fragments.map(found);
      const over = some.filter(isOver);
      // Who types a name looks for the person before all that is told of them, and for dates before those that are over.
      const called = some.filter(
        ({ kind, title }) => kind === 'people' && words.every((word) => isCalled(title, word)),
      );
      return [...called, ...some.filter((one) => !called.includes(one) && !over.includes(one)), ...over];
    },
  };
}

/** A date by itself that nobody can come to any more. */
const isOver = ({ path, shown }: Found): boolean =>
  shown.dates?.[0]?.[0] === path && Date.parse(shown.dates[0][2]) <= Date.now();

const isCalled = (title: string, word: string): boolean =>
  title.split(' ').some((part) => begins([word], part));

function areMeant(words: readonly string[], { raw_content, locations, meta }: Fragment): boolean {
  const content = raw_content.split(/\s+/);
  const inContent = locations.map((at) => content[at] ?? '');
  const matched = [...inContent, ...`${meta.title} ${meta.line ?? ''}`.split(' ')].map(written);
  return words.every((word) => matched.some((match) => isMeant(word, match)));
}

function found({ url, excerpt, meta }: Fragment): Found {
  const shown = opened(meta.shown) as Shown & { kind: Kind };
  const passage = written(excerpt);
  // A page has no line to say more, and a date by itself is there for what is written about it.
  const tells = !meta.line || shown.day !== undefined || shown.dates?.[0]?.[0] === url;
  return {
    path: url,
    kind: shown.kind,
    title: written(meta.title),
    ...(meta.line && { line: written(meta.line) }),
    passage: passage.includes('<mark>') || tells ? passage : '',
    shown,
  };
}
