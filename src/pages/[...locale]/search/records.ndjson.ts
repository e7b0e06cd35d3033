import { getImage } from 'astro:assets';
import type { APIRoute, GetStaticPaths } from 'astro';
import type { RecordsHead } from '../../../search/record.ts';
import { getFloor, getPhotos } from '../../../site/floor.ts';
import { localePaths } from '../../../site/paths.ts';
import { photoSizes } from '../../../site/photo-sizes.ts';
import { portraitPath } from '../../../site/portraits.ts';
import type { Resident } from '../../../site/residents.ts';
import { dateRecords } from '../../../site/search/dates.ts';
import { personRecords } from '../../../site/search/people.ts';
import { thingRecords } from '../../../site/search/things.ts';

export const getStaticPaths = (async () => localePaths(await getFloor())) satisfies GetStaticPaths;

/** All that can be found in one language, a record to a line. The build makes an index of it and takes it away: see src/build/search-index.ts. */
export const GET: APIRoute<{ lang: string }> = async ({ props: { lang } }) => {
  const [floor, photos] = await Promise.all([getFloor(), getPhotos()]);
  const faceOf = async (person: Resident): Promise<string> => {
    const photo = photos.get(person.id);
    if (!photo) return portraitPath(person);
    // The directory's own file, so that none is made for the search alone.
    const { widths: [width = 320] = [] } = photoSizes(176);
    const size = { width, height: width, fit: 'cover', position: 'attention' } as const;
    return (await getImage({ src: photo, format: 'webp', ...size })).src;
  };
  const records = [
    ...(await personRecords(floor, lang, faceOf)),
    ...dateRecords(floor, lang),
    ...thingRecords(floor, lang),
  ];
  const head: RecordsHead = { lang, count: records.length };
  // Bytes, line by line: of ten thousand people one text would be a hundred megabytes.
  const lines = new Blob([head, ...records].map((line) => `${JSON.stringify(line)}\n`));
  return new Response(lines, {
    headers: { 'Content-Type': 'application/x-ndjson' },
  });
};
