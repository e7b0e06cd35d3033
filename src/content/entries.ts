import type { Event } from './schemas/event.ts';
import type { Badge, Form, Page, Project, Skill, Update } from './schemas/others.ts';
import type { Person } from './schemas/person.ts';
import type { Site } from './schemas/site.ts';

/** A body after Markdown: sanitised HTML, and the same words as plain text for descriptions and feeds. */
export interface Rendered {
  html: string;
  text: string;
}

/** What `{id}.{language}.md` says: the fields and the body that it translates, nothing else. */
export interface Translation<T> {
  file: string;
  data: Partial<T>;
  body?: Rendered;
}

/** One thing of the floor: a file in the default language, and its translations. */
export interface Entry<T> {
  /** The file's name without `.md`. */
  id: string;
  /** The path from the project's root, for messages. */
  file: string;
  data: T;
  body: Rendered;
  /** By language. */
  translations: Record<string, Translation<T>>;
}

/** Everything in `content/`, checked. People with `hidden: true` are not in it. */
export interface Floor {
  site: Entry<Site>;
  people: Entry<Person>[];
  events: Entry<Event>[];
  badges: Entry<Badge>[];
  projects: Entry<Project>[];
  updates: Entry<Update>[];
  forms: Entry<Form>[];
  skills: Entry<Skill>[];
  pages: Entry<Page>[];
}

/** An entry in one language. `lang` is the language that the fields are really in, `bodyLang` that of the body. */
export type Localized<T> = T & { id: string; file: string; body: Rendered; lang: string; bodyLang: string };
