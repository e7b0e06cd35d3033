import type { z } from 'zod';
import type { Entry } from '../../src/content/entries.ts';
import { eventSchema } from '../../src/content/schemas/event.ts';
import { formSchema } from '../../src/content/schemas/others.ts';
import { siteSchema } from '../../src/content/schemas/site.ts';
import type { Snapshot } from '../../src/content/snapshot.ts';

/** An entry as the reader would make it of a file with these fields. */
function entry<Schema extends z.ZodType<object>>(
  schema: Schema,
  id: string,
  fields: z.input<Schema>,
  english: Partial<z.output<Schema>> = {},
): Entry<z.output<Schema>> {
  return {
    id,
    file: `content/${id}.md`,
    data: schema.parse(fields),
    body: { html: '', text: '' },
    translations: { en: { file: `content/${id}.en.md`, data: english } },
  };
}

const day = 24 * 60 * 60 * 1000;

/** The date so many days after a moment, `2026-11-27`. */
export const dateAfter = (now: Date, days: number): string =>
  new Date(now.getTime() + days * day).toISOString().slice(0, 10);

/** A floor whose dates stand around `now`: what may be said yes to stays so whenever the tests run. */
export function floorAt(now: Date): Snapshot {
  const on = (days: number): string => dateAfter(now, days);
  return {
    siteUrl: 'https://ruche.example',
    builtAt: now.toISOString(),
    site: entry(siteSchema, 'site', {
      name: 'La Ruche',
      url: 'https://ruche.example',
      languages: ['fr', 'en'],
      timezone: 'Europe/Paris',
      contact: { name: 'L’équipe', email: 'bonjour@ruche.example' },
      floors: ['Rez-de-chaussée', '1er étage'],
    }),
    events: [
      entry(
        eventSchema,
        'lunch',
        {
          title: 'Le Déjeuner',
          start: `${on(-7)}T13:00`,
          duration: 60,
          recurrence: 'FREQ=WEEKLY',
          place: { name: 'La cuisine', floor: '1er étage' },
          capacity: 3,
          guests: 1,
          closesHours: 2,
          questions: [
            { id: 'food', kind: 'choices', label: 'On te prévoit quoi ?', options: ['sans porc', 'végane'] },
            { id: 'song', kind: 'text', label: 'Une chanson ?' },
          ],
          exceptions: [{ date: on(14), cancelled: true, reason: 'Jour férié.' }],
        },
        {
          title: 'The Lunch',
          questions: [
            {
              id: 'food',
              kind: 'choices',
              label: 'What shall we cook?',
              options: ['no pork', 'vegan'],
              required: false,
            },
          ],
        },
      ),
      entry(eventSchema, 'talk', {
        title: 'La Causerie',
        start: `${on(10)}T19:00`,
        duration: 90,
        capacity: 1,
        waitlist: false,
        slots: { label: 'Parler', count: 1, minutes: 5 },
      }),
      entry(eventSchema, 'dinner', {
        title: 'Le Dîner',
        start: `${on(9)}T20:00`,
        duration: 120,
        verify: true,
        questions: [
          { id: 'dish', kind: 'choice', label: 'Quel plat ?', options: ['soupe', 'tarte'], required: true },
        ],
      }),
      entry(eventSchema, 'gone', { title: 'Passé', start: `${on(-5)}T10:00`, duration: 60 }),
      entry(eventSchema, 'shut', { title: 'Clos', start: `${on(5)}T10:00`, duration: 60, rsvp: 'closed' }),
      entry(eventSchema, 'early', { title: 'Tôt', start: `${on(20)}T10:00`, duration: 60, opensDays: 2 }),
    ],
    forms: [
      entry(formSchema, 'month', {
        title: 'Ton mois',
        questions: [
          { id: 'mood', kind: 'scale', label: 'Ça va ?', required: true },
          { id: 'why', kind: 'paragraph', label: 'Pourquoi ?' },
          { id: 'what', kind: 'choices', label: 'Quoi ?', options: ['le café', 'le calme'] },
        ],
      }),
    ],
    people: {
      lea: { name: 'Léa Martin', introductions: true },
      max: { name: 'Max Faible', introductions: false },
    },
    projects: { mur: { fr: 'Le Mur', en: 'The Wall' } },
  };
}
