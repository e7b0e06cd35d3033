import { setFlagsFromString } from 'node:v8';
import { build } from 'astro';
import { keptParses } from '../src/content/kept-parses.ts';
import { contentIsFinal } from '../src/content/memo.ts';
import { contentCacheFile } from '../src/settings.ts';
import { checkedFloor } from './local/content.ts';

/** A floor of more people is built within the memory that hosts give to a build, at the cost of a tenth of its time. */
const manyPeople = 2000;
/** By how many percent the heap may grow before it is tidied: by default it doubles, and ten thousand people take two gigabytes. */
const smallSteps = '--heap-growing-percent=10';

/**
 * `npm run build`: the site in `dist/`, ready to publish. (Its `--max-semi-space-size` keeps what is new in the heap to half of
 * Node’s 64 MB: it costs no time that can be measured, and a hundred megabytes less.)
 */
export async function main(): Promise<void> {
  const { people } = checkedFloor(keptParses(contentCacheFile));
  if (people.length > manyPeople) setFlagsFromString(smallSteps);
  contentIsFinal();
  await build({ root: '.' });
}
