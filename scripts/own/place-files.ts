import { slugOf } from '../../src/content/files.ts';
import { readFrontMatter } from '../../src/content/front-matter.ts';
import { type KindName, kinds, siteKind } from '../../src/content/kinds.ts';
import { fileText } from '../../src/content/starter.ts';
import { overlay } from '../../src/content/translate.ts';
import { messages } from '../../src/i18n/messages.ts';
import type { Place } from './answers.ts';
import { adapted } from './sample-pages.ts';

/** A text file of the sample by its path in the content folder. */
export type Files = ReadonlyMap<string, string>;

interface Written {
  data: Record<string, unknown>;
  body: string;
}

/** Badges that mean the same on any floor; those of the sample’s own events go with the events. */
const keptBadges = [
  'coffee-keeper',
  'community-manager',
  'door-opener',
  'music-is-the-answer',
  'newcomer',
  'octopus',
  'plant-keeper',
];
const keptPages = ['accessibility', 'legal', 'privacy'];

/** Where the site will be, until somebody knows better: the name that Netlify is most likely to give. */
export const likelyUrl = ({ name }: Place): string => `https://${slugOf(name)}.netlify.app`;

/** The files of a new place, by path: its own site, the pages that the law wants, and the badges that any floor can use. */
export function placeFiles(place: Place, sample: Files, sampleLang: string): Map<string, string> {
  const files = new Map<string, string>();
  const [first = sampleLang, ...others] = place.languages;
  const inSample = (path: string, lang: string): Written | undefined => {
    const text = sample.get(lang === sampleLang ? `${path}.md` : `${path}.${lang}.md`);
    return text === undefined ? undefined : readFrontMatter(path, text).source;
  };

  /** One thing of the sample in the languages of the place, the first of which may be a translation in the sample. */
  const keep = (folder: KindName, id: string, change: (written: Written, lang: string) => Written): void => {
    const path = `${folder}/${id}`;
    const root = inSample(path, sampleLang);
    if (!root) return;
    // What the sample does not say in a language is left out: in another one it would be read with the wrong voice.
    const inLang = (lang: string): Written | undefined => {
      const own = inSample(path, lang);
      return own && change({ data: overlay(root.data, own.data) as Written['data'], body: own.body }, lang);
    };
    const original = inLang(first);
    if (!original) return;
    files.set(`${path}.md`, fileText(kinds[folder], original.data, original.body));
    for (const lang of others) {
      const translation = inLang(lang);
      if (!translation) continue;
      const { data, body } = translation;
      const fields = kinds[folder].translatable.filter((field) => field in data);
      const translated = Object.fromEntries(fields.map((field) => [field, data[field]]));
      files.set(`${path}.${lang}.md`, fileText(kinds[folder], translated, body));
    }
  };

  for (const [index, lang] of place.languages.entries()) {
    const suffix = index === 0 ? '.md' : `.${lang}.md`;
    const { pages } = messages(lang).own;
    files.set(`site${suffix}`, siteText(place, lang, index === 0));
    files.set(
      `pages/about${suffix}`,
      fileText(kinds.pages, { title: pages.about.title }, pages.about.body(place.name, place.town)),
    );
  }
  for (const id of keptPages) {
    keep('pages', id, ({ data, body }, lang) => ({ data, body: adapted(body, id, lang, place) }));
  }
  for (const id of keptBadges) {
    const bodies = (lang: string): Record<string, string> => messages(lang).own.badges;
    keep('badges', id, ({ data, body }, lang) => ({ data, body: bodies(lang)[id] ?? body }));
  }
  return files;
}

/** `site.md`, or its translation. */
function siteText(place: Place, lang: string, original: boolean): string {
  const { place: say } = messages(lang).own;
  const contact = place.contact.name ?? say.team(place.name);
  const body = say.body(place.name, place.town);
  const words = { tagline: say.tagline(place.town), floors: say.floors };
  if (!original) {
    const own = place.contact.name ? words : { ...words, contact: { name: contact } };
    return fileText(siteKind, own, body);
  }
  const fields = {
    name: place.name,
    ...words,
    url: likelyUrl(place),
    languages: place.languages,
    timezone: place.timezone,
    contact: { name: contact, email: place.contact.email },
    colours: { accent: place.accent },
  };
  return fileText(siteKind, fields, body, say.note);
}
