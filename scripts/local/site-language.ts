import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFrontMatter } from '../../src/content/front-matter.ts';
import { timezone as timezoneSchema } from '../../src/content/schemas/fields.ts';
import { hasTable } from '../../src/i18n/messages.ts';

/**
 * What commands need to know of the place to speak to those who run it, also where the rest of the content is broken, which is
 * when a command has most to say. `lang` is the site’s first language, English where site.md does not tell.
 */
export function siteFields(folder: string): { lang: string; languages: string[]; timezone: string } {
  const file = join(folder, 'site.md');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '---\n---\n';
  const { data } = readFrontMatter(file, text).source;
  const written = Array.isArray(data.languages) ? (data.languages as unknown[]) : [];
  const languages = written.filter((one) => typeof one === 'string');
  const [first = ''] = languages;
  const timezone = timezoneSchema.safeParse(data.timezone);
  return { lang: hasTable(first) ? first : 'en', languages, timezone: timezone.data ?? 'UTC' };
}

/** The language in which commands speak. */
export const siteLanguage = (folder: string): string => siteFields(folder).lang;
