import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFrontMatter } from '../../src/content/front-matter.ts';
import { hasTable } from '../../src/i18n/messages.ts';

/**
 * The language in which commands speak to those who run the site: its first one. Also where the rest of the content is broken,
 * which is when a command has most to say; English where site.md does not tell.
 */
export function siteLanguage(folder: string): string {
  const file = join(folder, 'site.md');
  if (!existsSync(file)) return 'en';
  const { languages } = readFrontMatter(file, readFileSync(file, 'utf8')).source.data;
  const [first] = Array.isArray(languages) ? (languages as unknown[]) : [];
  return typeof first === 'string' && hasTable(first) ? first : 'en';
}
