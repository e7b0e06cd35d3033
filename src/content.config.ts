import { defineCollection, type SchemaContext } from 'astro:content';
import { createHash } from 'node:crypto';
import { relative, resolve } from 'node:path';
import type { Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { readFloorOnce } from './content/memo.ts';
import { ContentProblems } from './content/problems.ts';
import { contentFolder } from './settings.ts';

const folder = contentFolder();

/** Fills a collection, and again whenever the content changes. */
const filled = (name: string, fill: (context: Parameters<Loader['load']>[0]) => Promise<void>): Loader => ({
  name: `etage-${name}`,
  load: async (context) => {
    await fill(context);
    const refill = async (path: string): Promise<void> => {
      if (!resolve(path).startsWith(resolve(folder))) return;
      try {
        await fill(context);
      } catch (error) {
        // While somebody is typing: the last good content stays, and one collection tells why.
        if (!(error instanceof ContentProblems)) throw error;
        if (name === 'content') context.logger.error(error.message);
      }
    };
    context.watcher?.add(folder);
    for (const change of ['add', 'change', 'unlink'] as const) context.watcher?.on(change, refill);
  },
});

/**
 * Pages take the content from its reader. Astro is told of what it has to do itself: that there is other content than before,
 * so that an open page is shown anew, and which photos it has to cut and compress.
 */
export const collections = {
  content: defineCollection({
    loader: filled('content', async ({ store }) => {
      const hash = createHash('sha256');
      for (const entries of Object.values(readFloorOnce(folder))) {
        // One by one: ten thousand people are a long text.
        for (const entry of [entries].flat()) hash.update(JSON.stringify(entry));
      }
      store.set({ id: 'all', data: { digest: hash.digest('hex') } });
    }),
    schema: z.object({ digest: z.string() }),
  }),
  photos: defineCollection({
    loader: filled('photos', async ({ store, parseData }) => {
      const { people } = readFloorOnce(folder);
      store.clear();
      for (const { id, file, data } of people) {
        // A picture is published only with the person's yes.
        if (!data.photo || !data.consent.photo) continue;
        const photo = data.photo.startsWith('.') ? data.photo : `./${data.photo}`;
        const filePath = relative(process.cwd(), file);
        store.set({ id, filePath, data: await parseData({ id, data: { photo }, filePath }) });
      }
    }),
    schema: ({ image }: SchemaContext) => z.object({ photo: image() }),
  }),
};
