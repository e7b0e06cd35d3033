import { getCollection } from 'astro:content';
import type { ImageMetadata } from 'astro';
import type { Entry, Floor } from '../content/entries.ts';

let built: Promise<Floor> | undefined;

/** Everything on the floor. The one home of collection queries. */
export function getFloor(): Promise<Floor> {
  // In development the content changes under the server; in a build it cannot.
  if (import.meta.env.DEV) return collect();
  built ??= collect();
  return built;
}

async function collect(): Promise<Floor> {
  const entriesOf = async <K extends keyof Floor>(name: K) =>
    (await getCollection(name)).map(({ data }) => data.entry);
  const [site, people, events, badges, projects, updates, forms, skills, pages] = await Promise.all([
    entriesOf('site'),
    entriesOf('people'),
    entriesOf('events'),
    entriesOf('badges'),
    entriesOf('projects'),
    entriesOf('updates'),
    entriesOf('forms'),
    entriesOf('skills'),
    entriesOf('pages'),
  ]);
  // The loader took them from a Floor; Astro's store keeps them as plain data.
  return {
    site: site[0] as Entry<unknown>,
    people,
    events,
    badges,
    projects,
    updates,
    forms,
    skills,
    pages,
  } as Floor;
}

/**
 * What a photo is, as the file says it. Astro publishes the original of a photo whose properties anybody reads, as large as it
 * came; its own components read a copy, and so does this.
 */
export const formatOf = (photo: ImageMetadata & { clone?: ImageMetadata }): ImageMetadata['format'] =>
  (photo.clone ?? photo).format;

/** The photos that may be shown, by person. */
export async function getPhotos(): Promise<Map<string, ImageMetadata>> {
  const people = await getCollection('people');
  return new Map(people.flatMap(({ id, data }) => (data.photo ? [[id, data.photo] as const] : [])));
}
