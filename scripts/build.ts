import { build } from 'astro';
import { contentIsFinal } from '../src/content/memo.ts';
import { checkedFloor } from './local/content.ts';

/** `npm run build`: the site in `dist/`, ready to publish. */
export async function main(): Promise<void> {
  checkedFloor();
  contentIsFinal();
  await build({ root: '.' });
}
