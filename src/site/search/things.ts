import { storeyOf } from '../../community/storeys.ts';
import type { Entry, Floor } from '../../content/entries.ts';
import { localize } from '../../content/localize.ts';
import { list } from '../../i18n/format.ts';
import { messages } from '../../i18n/messages.ts';
import type { SearchRecord } from '../../search/record.ts';
import { wearers } from '../awards.ts';
import { news } from '../news.ts';
import { localPath, paths } from '../paths.ts';
import { pinPath } from '../pins.ts';
import { residentsNamed } from '../residents.ts';
import { houseSkills } from '../skills.ts';

/** What can be found besides people and dates: projects, badges, skills, news and the pages of the house. */
export function thingRecords(floor: Floor, lang: string): SearchRecord[] {
  const original = floor.site.data.languages[0] ?? lang;
  const context = {
    floor,
    lang,
    to: (path: string): string => localPath(floor.site.data.languages, lang, path),
    inLang: <T extends object>(entry: Entry<T>) => localize(entry, lang, original),
    other: (spoken: string): { lang?: string } => (spoken === lang ? {} : { lang: spoken }),
  };
  return [projects, badges, skills, updates, pages, forms].flatMap((records) => records(context));
}

interface Context {
  floor: Floor;
  lang: string;
  to(path: string): string;
  inLang: <T extends object>(entry: Entry<T>) => ReturnType<typeof localize<T>>;
  /** The language of a text, where it is not the page's. */
  other(spoken: string): { lang?: string };
}

const projects = ({ floor, lang, to, inLang, other }: Context): SearchRecord[] =>
  floor.projects.map((entry) => {
    const project = inLang(entry);
    const storey = storeyOf(floor, lang, project.floor);
    const names = residentsNamed(project.people, floor, lang).map(({ data }) => data.name);
    return {
      kind: 'projects',
      path: to(paths.project(entry.id)),
      title: project.title,
      line: project.summary,
      parts: [list(lang, names), project.seeking ?? '', project.stage ?? '', project.body.text],
      ...(storey && { floor: storey.index }),
      shown: {
        hue: storey?.hue ?? 'tomato',
        ...(storey && { sign: storey.short, floor: storey.label }),
        ...other(project.lang),
      },
    };
  });

const badges = ({ floor, lang, to, inLang, other }: Context): SearchRecord[] =>
  floor.badges.map((entry) => {
    const badge = inLang(entry);
    const names = wearers(floor, entry.id, lang).map(({ person }) => person.data.name);
    return {
      kind: 'badges',
      path: to(paths.badge(entry.id)),
      title: badge.name,
      line: badge.description,
      parts: [badge.body.text, list(lang, names)],
      shown: { hue: badge.colour, picture: pinPath(entry), ...other(badge.lang) },
    };
  });

const skills = ({ floor, lang, to }: Context): SearchRecord[] =>
  houseSkills(floor, lang).map(({ name, slug, aliases, people }) => ({
    kind: 'skills',
    path: to(paths.skill(slug)),
    title: name,
    line: messages(lang).site.skills.people(people.length),
    parts: [
      aliases.length > 0 ? messages(lang).site.skills.alias(list(lang, aliases, 'disjunction')) : '',
      list(
        lang,
        people.map(({ data }) => data.name),
      ),
    ],
    shown: {
      hue: 'leaf',
      line: messages(lang).site.skills.people(people.length),
      sign: String(people.length),
    },
  }));

/** News of nobody in particular have no page to lead to. */
const updates = ({ floor, lang, to, other }: Context): SearchRecord[] =>
  news(floor, lang).flatMap(({ path, about, data }) =>
    path === undefined
      ? []
      : {
          kind: 'news',
          path: to(path),
          title: data.title,
          ...(about && { line: about }),
          parts: [data.body.text],
          shown: { hue: 'plum', day: data.date, ...other(data.lang) },
        },
  );

const pages = ({ floor, to, inLang, other }: Context): SearchRecord[] =>
  floor.pages.map((entry) => {
    const page = inLang(entry);
    return {
      kind: 'pages',
      path: to(paths.page(entry.id)),
      title: page.title,
      parts: [page.body.text],
      shown: { hue: 'sky', ...other(page.lang) },
    };
  });

const forms = ({ floor, to, inLang, other }: Context): SearchRecord[] =>
  floor.forms.map((entry) => {
    const form = inLang(entry);
    return {
      kind: 'pages',
      path: to(paths.form(entry.id)),
      title: form.title,
      parts: [form.body.text, ...form.questions.map(({ label }) => label)],
      shown: { hue: 'sky', ...other(form.lang) },
    };
  });
