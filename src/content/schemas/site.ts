import { z } from 'zod';
import { emailAddress, holds, httpsUrl, language, links, reference, text, timezone } from './fields.ts';

const days = z.number().int().min(0);

/** `content/site.md`: the place itself. */
export const siteSchema = z.strictObject({
  /** The place's name, as people say it. */
  name: text,
  /** One sentence under the name. */
  tagline: text.optional(),
  /** Where the site lives; links in mails and share images begin with it. */
  url: httpsUrl,
  /** The first is the default and has the addresses without a prefix. */
  languages: z.array(language).min(1),
  /** Used by every event that names no other. */
  timezone: timezone,
  /** Who answers: mails of forms go here, and it is the organizer in calendars. */
  contact: z.strictObject({ name: text, email: emailAddress }),
  /** The community manager. */
  manager: reference('people').optional(),
  address: z
    .strictObject({
      street: text,
      postalCode: text,
      city: text,
      country: text,
      latitude: z.number().min(-90).max(90).optional(),
      longitude: z.number().min(-180).max(180).optional(),
    })
    .optional(),
  /** From the ground up; each takes the next colour of the house. */
  floors: z.array(text).default([]),
  colours: z
    .strictObject({
      accent: z
        .string()
        .regex(/^#[0-9a-fA-F]{6}$/, 'a colour such as #D2391F')
        .meta(holds({ is: 'colour' })),
    })
    .default({ accent: '#D2391F' }),
  links: links.default({}),
  /** How long what forms bring is kept. */
  keep: z
    .strictObject({
      rsvpDays: days.default(30),
      answersDays: days.default(1),
      introductionDays: days.default(90),
      feedbackMonths: days.default(12),
      /** What the community’s forms bring, whatever becomes of it. */
      proposalDays: days.default(60),
    })
    .prefault({}),
  /** How many days ahead dates get a page. */
  horizonDays: z.number().int().min(7).max(1100).default(365),
});

export type Site = z.infer<typeof siteSchema>;
