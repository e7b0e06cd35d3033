import { defineCollection, type SchemaContext } from 'astro:content';
import { resolve } from 'node:path';
import type { Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import type { Entry, Floor } from './content/entries.ts';
import { readFloorOnce } from './content/memo.ts';
import { ContentProblems } from './content/problems.ts';
import type { Person } from './content/schemas/person.ts';
import { contentFolder } from './settings.ts';

type CollectionName = keyof Floor;
type FloorEntry = Entry<unknown>;

const folder = contentFolder();

/** A picture is published only with the person's yes. */
const photoOf = (name: CollectionName, entry: FloorEntry): { photo?: string } => {
  if (name !== 'people') return {};
  const { photo, consent } = entry.data as Person;
  return photo && consent.photo ? { photo: photo.startsWith('.') ? photo : `./${photo}` } : {};
};

/** Hands the reader's entries to Astro; validation has happened by then. */
const floorLoader = (name: CollectionName): Loader => ({
  name: `etage-${name}`,
  load: async ({ store, parseData, watcher, logger }) => {
    const fill = async (): Promise<void> => {
      const entries = [readFloorOnce(folder)[name]].flat() as FloorEntry[];
      store.clear();
      for (const entry of entries) {
        const data = { entry, ...photoOf(name, entry) };
        const filePath = entry.file;
        store.set({ id: entry.id, filePath, data: await parseData({ id: entry.id, data, filePath }) });
      }
    };
    await fill();
    const refill = async (path: string): Promise<void> => {
      if (!resolve(path).startsWith(resolve(folder))) return;
      try {
        await fill();
      } catch (error) {
        // While somebody is typing: the last good content stays, and one collection tells why.
        if (!(error instanceof ContentProblems)) throw error;
        if (name === 'site') logger.error(error.message);
      }
    };
    watcher?.add(folder);
    for (const change of ['add', 'change', 'unlink'] as const) watcher?.on(change, refill);
  },
});

const collection = (name: CollectionName) =>
  defineCollection({
    loader: floorLoader(name),
    schema: ({ image }: SchemaContext) =>
      z.object({ entry: z.custom<FloorEntry>(), photo: image().optional() }),
  });

export const collections = {
  site: collection('site'),
  people: collection('people'),
  events: collection('events'),
  badges: collection('badges'),
  projects: collection('projects'),
  updates: collection('updates'),
  forms: collection('forms'),
  skills: collection('skills'),
  pages: collection('pages'),
};
