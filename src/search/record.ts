import type { Hue } from '../design/tokens.ts';

/** What can be found, in the order in which the facets stand. */
export const kinds = ['people', 'dates', 'projects', 'badges', 'skills', 'news', 'pages'] as const;
export type Kind = (typeof kinds)[number];

/** One date in a result: its address, its start as wall time, the instant of its end. */
export type ShownDate = [path: string, localStart: string, end: string];

/** What a result shows besides what it is found by. */
export interface Shown {
  hue: Hue;
  /** A picture: a face, a pin. */
  picture?: string;
  /** A word or a number in the picture's place: a floor, how many people. */
  sign?: string;
  /** Where in the house, in words. */
  floor?: string;
  /** A day that stays: that of news. `2026-11-20`. */
  day?: string;
  /** The dates to come at the time of the build, soonest first. What the result shows depends on the day on which it is read. */
  dates?: ShownDate[];
  /** What is unusual about the date, in a word. */
  stamp?: string;
  /** The language of title, line and passage, where it is not the page's. */
  lang?: string;
}

/** One page that can be found, in one language. */
export interface SearchRecord {
  kind: Kind;
  /** Where the result leads, with the language. */
  path: string;
  title: string;
  /** The line below the title: it is found by that, too. */
  line?: string;
  /** All else that it is found by, part by part, in the words of its page. */
  parts: string[];
  /** The floor that it belongs to, counted from the ground. */
  floor?: number;
  shown: Shown;
}

/** The first line of `/search/records.ndjson`; each other line is a `SearchRecord`. */
export interface RecordsHead {
  lang: string;
  /** How many records follow. */
  count: number;
}
