import { readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Entry, Floor } from './entries.ts';
import { localize } from './localize.ts';
import type { Event } from './schemas/event.ts';
import type { Form, Project } from './schemas/others.ts';
import type { Site } from './schemas/site.ts';

/** What functions know of a person: enough to address an introduction. */
export interface SnapshotPerson {
  name: string;
  introductions: boolean;
}

/** The checked content that ships with the functions, so that they neither parse nor carry Markdown. */
export interface Snapshot {
  /** Where this copy of the site lives, without a slash at the end. */
  siteUrl: string;
  /** ISO instant: pages reach `horizonDays` further than this. */
  builtAt: string;
  site: Entry<Site>;
  events: Entry<Event>[];
  forms: Entry<Form>[];
  people: Record<string, SnapshotPerson>;
  /** The titles of projects, by language. */
  projects: Record<string, Record<string, string>>;
}

const noBody = { html: '', text: '' };

const withoutBodies = <T>(entry: Entry<T>): Entry<T> => ({
  ...entry,
  body: noBody,
  translations: Object.fromEntries(
    Object.entries(entry.translations).map(([lang, { file, data }]) => [lang, { file, data }]),
  ),
});

const titlesOf = (project: Entry<Project>, { site }: Floor): Record<string, string> =>
  Object.fromEntries(
    site.data.languages.map((lang) => [lang, localize(project, lang, site.data.languages[0] ?? lang).title]),
  );

/** The part of a floor that functions need. */
export function snapshotOf(floor: Floor, siteUrl: string, builtAt: Date): Snapshot {
  return {
    siteUrl: siteUrl.replace(/\/+$/, ''),
    builtAt: builtAt.toISOString(),
    site: withoutBodies(floor.site),
    events: floor.events.map(withoutBodies),
    forms: floor.forms.map(withoutBodies),
    people: Object.fromEntries(
      floor.people.map(({ id, data }) => [
        id,
        { name: data.name, introductions: data.consent.introductions },
      ]),
    ),
    projects: Object.fromEntries(floor.projects.map((project) => [project.id, titlesOf(project, floor)])),
  };
}

/** Written beside the project and shipped with the functions by `included_files` in netlify.toml. */
const folder = '.etage';
// Relative on purpose: a bundler that traces files takes `resolve(…)` with an unknown part for anything under the project,
// and walks all of it, node_modules included, at every call in development.
const snapshotFile = (root: string): string => join(root, folder, 'snapshot.json');
const shellFile = (root: string, lang: string): string => join(root, folder, `shell.${lang}.html`);

/** Writes a file in one step. */
export async function writeWhole(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  // A function may read at this very moment: rename replaces the file in one step.
  const draft = `${file}.${process.pid}.tmp`;
  await writeFile(draft, text);
  await rename(draft, file);
}

export async function writeSnapshot(snapshot: Snapshot, root = '.'): Promise<void> {
  await writeWhole(snapshotFile(root), JSON.stringify(snapshot));
}

/** @throws when neither `npm start` nor `npm run build` has written one yet. */
export function readSnapshot(root = '.'): Snapshot {
  return JSON.parse(readFileSync(snapshotFile(root), 'utf8')) as Snapshot;
}

/** The frame around a function's page: a whole HTML document with `<!--title-->` and `<!--main-->` to be filled. */
export async function writeShell(lang: string, html: string, root = '.'): Promise<void> {
  await writeWhole(shellFile(root, lang), html);
}

export function readShell(lang: string, root = '.'): string {
  return readFileSync(shellFile(root, lang), 'utf8');
}
