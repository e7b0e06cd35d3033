import type { Entry } from '../../src/content/entries.ts';
import { type Event, eventSchema } from '../../src/content/schemas/event.ts';
import { type Form, formSchema } from '../../src/content/schemas/others.ts';
import { siteSchema } from '../../src/content/schemas/site.ts';
import type { Snapshot } from '../../src/content/snapshot.ts';
import { compose } from '../../src/mail/compose.ts';
import type { ComposedMail, MailContext } from '../../src/mail/composed.ts';
import type {
  HostedDate,
  MailContent,
  OutboxEntry,
  RsvpMail,
  RsvpMailKind,
  ToldBefore,
} from '../../src/mail/types.ts';
import type { Rsvp } from '../../src/rsvp/types.ts';

/** A small floor for mails: a lunch with every kind of date, an evening with slots, a day, and a form. */

const entry = <T>(id: string, data: T, english: Partial<T> = {}): Entry<T> => ({
  ...{ id, file: `content/${id}.md`, data, body: { html: '', text: '' } },
  translations: { en: { file: `content/${id}.en.md`, data: english } },
});

const lunch = eventSchema.parse({
  title: 'Le Co-Lunch',
  start: '2026-09-04T13:00',
  duration: 60,
  recurrence: 'FREQ=WEEKLY;BYDAY=FR',
  place: { name: 'La grande table', floor: '1er étage', address: '39 rue du Caire, 75002 Paris' },
  hosts: ['valerie', 'rachid', 'gone'],
  capacity: 24,
  guests: 2,
  closesHours: 2,
  questions: [
    { id: 'food', kind: 'choices', label: 'Côté assiette ?', options: ['sans porc', 'végane'] },
    { id: 'first-time', kind: 'choice', label: 'Ta première fois ?', options: ['oui', 'non'] },
    { id: 'song', kind: 'text', label: 'Une chanson ?' },
  ],
  exceptions: [
    { date: '2026-12-18', start: '2026-12-17T12:30', duration: 120, note: 'Deux heures, et un dessert.' },
    { date: '2026-12-25', cancelled: true, reason: 'C’est Noël.' },
  ],
});

const evening = eventSchema.parse({
  title: 'La Cocotte',
  start: '2026-11-26T19:00',
  duration: 150,
  place: { name: 'La salle du rez-de-chaussée', floor: 'Rez-de-chaussée' },
  slots: { label: 'Pitcher un projet', count: 6, minutes: 5 },
});

const talk = eventSchema.parse({
  title: 'Le tête-à-tête',
  start: '2026-11-24T10:00',
  duration: 80,
  capacity: 4,
  slots: { label: 'Vingt minutes à deux', count: 4, minutes: 20, private: true },
});

const day = eventSchema.parse({
  title: 'Le grand ménage',
  start: '2026-12-12',
  allDay: true,
  end: '2026-12-13',
});

const form = formSchema.parse({
  title: 'Le bilan du mois',
  questions: [
    { id: 'mood', kind: 'scale', label: 'Ton mois ?' },
    { id: 'works', kind: 'paragraph', label: 'Qu’est-ce qui marche ?' },
    { id: 'moments', kind: 'choices', label: 'Ce qui a compté ?', options: ['le calme', 'le café'] },
    { id: 'word', kind: 'text', label: 'En un mot ?' },
  ],
});

const site = siteSchema.parse({
  name: 'NUMA',
  url: 'https://numa.example',
  languages: ['fr', 'en'],
  timezone: 'Europe/Paris',
  contact: { name: 'L’équipe de NUMA', email: 'bonjour@numa.example' },
  address: { street: '39 rue du Caire', postalCode: '75002', city: 'Paris', country: 'FR' },
  floors: ['Rez-de-chaussée', '1er étage'],
});

export const snapshot: Snapshot = {
  siteUrl: 'https://numa.example',
  builtAt: '2026-11-01T00:00:00.000Z',
  site: entry('site', site, {
    contact: { name: 'The NUMA team', email: 'bonjour@numa.example' },
    floors: ['Ground floor', '1st floor'],
  }),
  events: [
    entry<Event>('co-lunch', lunch, {
      title: 'The Co-Lunch',
      place: { name: 'The long table', floor: '1er étage', address: '39 rue du Caire, 75002 Paris' },
      questions: [
        { id: 'food', kind: 'choices', label: 'Your plate?', options: ['no pork', 'vegan'], required: false },
      ],
    }),
    entry<Event>('la-cocotte', evening, {
      slots: { label: 'Pitch a project', count: 6, minutes: 5, private: false },
    }),
    entry<Event>('tete-a-tete', talk),
    entry<Event>('menage', day),
  ],
  forms: [entry<Form>('bilan', form)],
  people: {
    valerie: { name: 'Valérie Gérard', introductions: false },
    rachid: { name: 'Rachid Benhaddou', introductions: true },
  },
  projects: {},
};

export const link = 'https://numa.example/rsvp/signed-token';

export const hostLink = 'https://numa.example/host/signed-token';
export const proposalLink = 'https://numa.example/proposals/signed-token';
export const hostAddressLink = 'https://numa.example/host/address/signed-token';

export const context: MailContext = {
  snapshot,
  links: {
    rsvp: () => link,
    host: () => hostLink,
    hostAddress: () => hostAddressLink,
    proposal: () => proposalLink,
  },
};

/** What a stranger typed: none of it may reach the address that was typed with it. */
export const typed = {
  name: 'Cheap Pills',
  pitch: 'BuyMyCoin pitch',
  note: 'Click evil.example now',
  answer: 'sans scrupules',
};

export const rsvp = (some: Partial<Rsvp> = {}): Rsvp => ({
  ...{ id: '4f1c1b1e-0000-4000-8000-000000000001', group: 'g', event: 'co-lunch', date: '2026-11-27' },
  ...{ email: 'ada@example.org', name: typed.name, guests: 0, pitch: typed.pitch, note: typed.note },
  ...{ answers: { food: [typed.answer] }, locale: 'fr', status: 'confirmed', ordinal: 1, sequence: 0 },
  ...{ createdAt: '2026-11-20T10:00:00.000Z', updatedAt: '2026-11-20T10:00:00.000Z', wantsSlot: false },
  ...some,
});

export const outboxEntry = (content: MailContent, some: Partial<OutboxEntry> = {}): OutboxEntry => ({
  ...{ id: '4f1c1b1e-0000-4000-8000-00000000000a', key: 'key', recipient: 'ada@example.org' },
  ...{ locale: 'fr', content, attempts: 0 },
  ...some,
});

export const about = (kind: RsvpMailKind, ...rsvps: Partial<Rsvp>[]): MailContent => ({
  kind,
  group: 'g',
  rsvps: rsvps.map((some) => rsvp(some)),
});

/** A date as it was told: the lunch as usual. */
export const toldBefore = (some: Partial<ToldBefore> = {}): ToldBefore => ({
  ...{ status: 'scheduled', localStart: '2026-11-27T13:00', localEnd: '2026-11-27T14:00' },
  ...{ timezone: 'Europe/Paris', place: lunch.place },
  ...some,
});

/** A mail about a date that changed. */
export const changed = (
  kind: 'date-cancelled' | 'date-moved',
  some: Partial<RsvpMail>,
  one: Partial<Rsvp> = {},
): MailContent => ({ kind, group: 'g', rsvps: [rsvp(one)], ...some });

export const hosted = (event = 'co-lunch', date = '2026-11-27'): HostedDate => ({
  ...{ event, date, dateId: '4f1c1b1e-0000-4000-8000-00000000000d' },
});

/** Somebody at the table, without what strangers type. */
export const guest = (some: Partial<Rsvp>): Rsvp =>
  rsvp({ pitch: undefined, note: undefined, answers: {}, ...some });

/** The mail of some content in a language. */
export const composed = (content: MailContent, locale = 'fr', recipient = 'ada@example.org'): ComposedMail =>
  compose(outboxEntry(content, { locale, recipient }), context);
