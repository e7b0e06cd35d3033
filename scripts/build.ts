import { build } from 'astro';
import { checkedFloor } from './local/content.ts';

/** `npm run build`: the site in `dist/`, ready to publish. */
export async function main(): Promise<void> {
  checkedFloor();
  await build({ root: '.' });
}
