import { z } from 'zod';
import { text } from './fields.ts';
import { idPattern } from './id-pattern.ts';

const id = z.string().regex(idPattern, 'a short id such as food');
const asked = { id, label: text, hint: text.optional(), required: z.boolean().default(false) };
const options = z.array(text).min(2, 'at least two options');

const choice = z.strictObject({ ...asked, kind: z.enum(['choice', 'choices']), options });

/** What an event may ask: one of several, several of several, or one line. */
export const eventQuestion = z.discriminatedUnion('kind', [
  choice,
  z.strictObject({ ...asked, kind: z.literal('text') }),
]);

/** What a form may ask: as an event, and besides a scale from 1 to 5 and a paragraph. */
export const formQuestion = z.discriminatedUnion('kind', [
  choice,
  z.strictObject({ ...asked, kind: z.enum(['text', 'paragraph', 'scale']) }),
]);

export type Question = z.infer<typeof formQuestion>;
