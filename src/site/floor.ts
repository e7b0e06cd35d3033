import { getCollection } from 'astro:content';
import type { ImageMetadata } from 'astro';
import type { Floor } from '../content/entries.ts';
import { readLastSound } from '../content/memo.ts';
import { contentFolder } from '../settings.ts';

/** Everything on the floor. */
export async function getFloor(): Promise<Floor> {
  return readLastSound(contentFolder()).floor;
}

/**
 * What a photo is, as the file says it. Astro publishes the original of a photo whose properties anybody reads, as large as it
 * came; its own components read a copy, and so does this.
 */
export const about = (photo: ImageMetadata & { clone?: ImageMetadata }): ImageMetadata =>
  photo.clone ?? photo;

let built: Promise<Map<string, ImageMetadata>> | undefined;

/** The photos that may be shown, by person. */
export function getPhotos(): Promise<Map<string, ImageMetadata>> {
  // In development the content changes under the server; in a build it cannot.
  if (import.meta.env.DEV) return collect();
  built ??= collect();
  return built;
}

async function collect(): Promise<Map<string, ImageMetadata>> {
  const { people } = await getFloor();
  // Astro warns of a collection without an entry.
  if (!people.some(({ data }) => data.photo && data.consent.photo)) return new Map();
  return new Map((await getCollection('photos')).map(({ id, data }) => [id, data.photo]));
}
