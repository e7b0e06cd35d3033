import type { z } from 'zod';
import { eventSchema } from './schemas/event.ts';
import {
  badgeSchema,
  formSchema,
  pageSchema,
  projectSchema,
  skillSchema,
  updateSchema,
} from './schemas/others.ts';
import { personSchema } from './schemas/person.ts';
import { siteSchema } from './schemas/site.ts';

/** A kind of content file: its schema, and which fields a translation may say again. */
export interface Kind<S extends z.ZodType = z.ZodType> {
  schema: S;
  translatable: readonly string[];
}

const kind = <S extends z.ZodType>(schema: S, translatable: readonly string[]): Kind<S> => ({
  schema,
  translatable,
});

/** `content/site.md`, the one file that is not in a folder. */
export const siteKind = kind(siteSchema, ['name', 'tagline', 'floors', 'contact']);

/** By folder of `content/`. */
export const kinds = {
  people: kind(personSchema, [
    'name',
    'role',
    'organization',
    'photoAlt',
    'quote',
    'offers',
    'needs',
    'badges',
  ]),
  events: kind(eventSchema, ['title', 'summary', 'place', 'slots', 'questions', 'exceptions']),
  badges: kind(badgeSchema, ['name', 'description']),
  projects: kind(projectSchema, ['title', 'summary', 'stage', 'seeking', 'url']),
  updates: kind(updateSchema, ['title']),
  forms: kind(formSchema, ['title', 'questions']),
  skills: kind(skillSchema, ['name', 'aliases']),
  pages: kind(pageSchema, ['title']),
} as const;

export type KindName = keyof typeof kinds;
export type DataOf<K extends KindName> = z.infer<(typeof kinds)[K]['schema']>;
