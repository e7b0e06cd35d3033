import type { Entry, Floor, Localized } from '../content/entries.ts';
import { localize } from '../content/localize.ts';
import type { Site } from '../content/schemas/site.ts';
import { siteUrlSetting } from '../settings.ts';

/** Where this copy of the site lives, without a slash at the end. */
export function siteUrl(site: Entry<Site>): string {
  return siteUrlSetting() ?? site.data.url.replace(/\/+$/, '');
}

/** An absolute address, as share images, feeds and structured data need it. */
export function absolute(site: Entry<Site>, path: string): string {
  return new URL(path, `${siteUrl(site)}/`).href;
}

/** `fr_FR`: a language as networks ask for it (https://ogp.me), with the country where most people speak it. */
export function networkLocale(lang: string): string {
  const known = locales.get(lang);
  if (known) return known;
  const { language, region } = new Intl.Locale(lang).maximize();
  const locale = `${language}_${region}`;
  locales.set(lang, locale);
  return locale;
}

const locales = new Map<string, string>();

/** The place in the words of a language. */
export function siteIn({ site }: Pick<Floor, 'site'>, lang: string): Localized<Site> {
  return localize(site, lang, site.data.languages[0] ?? lang);
}

/** The first sentences of a text, or its first words: whole, for a description, at most `length` characters. */
export function excerpt(text: string, length = 160): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  const sentences = /^.*\p{Ll}{2}[.!?…](?=\s)/u.exec(cut)?.[0] ?? '';
  if (sentences.length > length / 2) return sentences;
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).replace(/[\s,;:.…–-]+$/u, '')}…`;
}
