import { z } from 'zod';
import { date, floor, holds, language, links, month, reference, text, words } from './fields.ts';

export const memberships = ['staff', 'resident', 'nomad', 'neighbour', 'alumni'] as const;
export const occupations = ['freelance', 'student', 'entrepreneur', 'employee', 'other'] as const;

/** A need or an offer: plain text, or text with the day on which it fades. */
const card = z.union([text.transform((value) => ({ text: value })), z.strictObject({ text, until: date })], {
  error: 'text, or text with a day: {text: …, until: 2026-12-31}',
});

/** `content/people/*.md`: a public profile. The body is the interview; a heading that ends in `?` is a question. */
export const personSchema = z.strictObject({
  name: text,
  /** What the person does, in their words. */
  role: text,
  membership: z.enum(memberships),
  occupation: z.enum(occupations).optional(),
  organization: text.optional(),
  /** One of the site's floors. */
  floor: floor.optional(),
  /** Since when the person is here. */
  since: month.optional(),
  /** A picture beside the file. Published only with `consent.photo: true`. */
  photo: text.meta(holds({ is: 'picture' })).optional(),
  photoAlt: text.optional(),
  /** Any word: it draws the portrait that stands in for a missing photo. Another word, another face. */
  portrait: text.optional(),
  skills: z.array(text).default([]),
  languages: z.array(language).default([]),
  quote: words.optional(),
  offers: z.array(card).default([]),
  needs: z.array(card).default([]),
  links: links.default({}),
  /** What the person was given; each badge once. */
  badges: z
    .array(
      z.strictObject({
        badge: reference('badges'),
        on: date,
        event: reference('events').optional(),
        note: words.optional(),
        revoked: z.strictObject({ on: date }).optional(),
      }),
    )
    .default([]),
  /** The person's dated yes. Without it there is no page. The proof itself stays outside the repository. */
  consent: z.strictObject({
    on: date,
    photo: z.boolean().default(false),
    /** `false` keeps the profile out of search engines. */
    search: z.boolean().default(true),
    /** `true` shows the form that asks for an introduction. */
    introductions: z.boolean().default(false),
    note: words.optional(),
  }),
  /** Absent from every output. */
  hidden: z.boolean().default(false),
});

export type Person = z.infer<typeof personSchema>;
export type Award = Person['badges'][number];
export type BoardCard = { text: string; until?: string };
