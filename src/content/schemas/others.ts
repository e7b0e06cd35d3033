import { z } from 'zod';
import { hueNames } from '../../design/tokens.ts';
import { date, floor, httpsUrl, month, reference, text, words } from './fields.ts';
import { formQuestion } from './question.ts';

/** `content/badges/*.md`. The body says what it takes to be given one. */
export const badgeSchema = z.strictObject({
  name: text,
  description: words,
  /** An emoji, or the name of an SVG beside the file. */
  icon: text,
  colour: z.enum(hueNames).default('tomato'),
  /** Offer “Add to LinkedIn profile”. */
  linkedin: z.boolean().default(false),
});

/** `content/projects/*.md`. */
export const projectSchema = z.strictObject({
  title: text,
  summary: words,
  people: z.array(reference('people')).default([]),
  floor: floor.optional(),
  /** How far it is, in a few words: an idea, a prototype, live. */
  stage: text.optional(),
  url: httpsUrl.optional(),
  /** Whom or what the project is looking for. */
  seeking: text.optional(),
  since: month.optional(),
});

/** `content/updates/*.md`: news of a project or a person. */
export const updateSchema = z
  .strictObject({
    title: text,
    date,
    project: reference('projects').optional(),
    person: reference('people').optional(),
  })
  .refine((update) => !(update.project && update.person), {
    path: ['person'],
    message: 'a project or a person, not both',
  });

/** `content/forms/*.md`: a feedback form. The body introduces it. */
export const formSchema = z.strictObject({ title: text, questions: z.array(formQuestion).min(1) });

/** `content/skills/*.md`: the vocabulary where aliases need joining. A skill without a file is fine. */
export const skillSchema = z.strictObject({ name: text, aliases: z.array(text).default([]) });

/** `content/pages/*.md`: about, legal notice, privacy, accessibility, house rules. */
export const pageSchema = z.strictObject({ title: text });

export type Badge = z.infer<typeof badgeSchema>;
export type Project = z.infer<typeof projectSchema>;
export type Update = z.infer<typeof updateSchema>;
export type Form = z.infer<typeof formSchema>;
export type Skill = z.infer<typeof skillSchema>;
export type Page = z.infer<typeof pageSchema>;
