import { z } from 'zod';
import { text } from './fields.ts';
import { idPattern } from './id-pattern.ts';

const id = z.string().regex(idPattern, 'a short id such as food');
const label = text;
const hint = text.optional();
const required = z.boolean().default(false);
const options = z.array(text).min(2, 'at least two options');

const choice = z.strictObject({ id, kind: z.enum(['choice', 'choices']), label, hint, options, required });

/** What an event may ask: one of several, several of several, or one line. */
export const eventQuestion = z.discriminatedUnion('kind', [
  choice,
  z.strictObject({ id, kind: z.literal('text'), label, hint, required }),
]);

/** What a form may ask: as an event, and besides a scale from 1 to 5 and a paragraph. */
export const formQuestion = z.discriminatedUnion('kind', [
  choice,
  z.strictObject({ id, kind: z.enum(['text', 'paragraph', 'scale']), label, hint, required }),
]);

export type Question = z.infer<typeof formQuestion>;
