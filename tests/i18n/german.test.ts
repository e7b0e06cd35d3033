import { afterAll, describe, expect, test } from 'vitest';
import { cardAlt } from '../../src/badges/card-alt.ts';
import { occurrenceCard } from '../../src/badges/event-cards.ts';
import { personCard } from '../../src/badges/people-cards.ts';
import { describeRecurrence } from '../../src/calendar/describe-recurrence.ts';
import { textsOf } from '../../src/content/texts.ts';
import { rsvpForm } from '../../src/forms/rsvp-form.ts';
import { dayRange, fullDate, languageName, list, monthAndYear } from '../../src/i18n/format.ts';
import { messages } from '../../src/i18n/messages.ts';
import { tables } from '../../src/i18n/tables.ts';
import { compose } from '../../src/mail/compose.ts';
import { allDates } from '../../src/site/agenda.ts';
import { calendarOfEvents } from '../../src/site/calendar-files.ts';
import { feedItems } from '../../src/site/feed.ts';
import { networkLocale } from '../../src/site/meta.ts';
import { asRead } from '../mail/as-read.ts';
import { about, context, outboxEntry, snapshot } from '../mail/floor.ts';
import { floorWith, personFiles } from '../site-model/floor.ts';
import { leastSite, problemsOf } from '../support/content-folder.ts';
import { de } from './de/table.ts';

/** A third language, from its table and its content files alone. That it builds is proved in `tests/scripts/own-floor.test.ts`. */

tables.de = de;
afterAll(() => {
  delete tables.de;
});

const files = {
  'site.md': leastSite.replace('[fr, en]', '[fr, en, de]'),
  'site.de.md': '---\nfloors: [Erdgeschoss, 1. Stock]\n---\nWillkommen.\n',
  ...personFiles('lea', { name: 'Léa' }),
  'people/lea.de.md': '---\nrole: Illustratorin\n---\n',
  'events/repas.md': `---
title: Le repas
start: 2026-09-25T13:00
duration: 60
recurrence: FREQ=WEEKLY;COUNT=4
place:
  name: La table
  floor: 1er étage
hosts: [lea]
capacity: 10
exceptions:
  - date: 2026-10-02
    cancelled: true
---
`,
  'events/repas.de.md': '---\ntitle: Der Mittagstisch\nplace:\n  name: Der lange Tisch\n---\n',
};

const leaves = (table: unknown): string[] => textsOf(table).map(([, text]) => text);
const french = new Set(leaves(tables.fr));
const english = new Set(leaves(tables.en));

test('the table is German throughout: no sentence is that of another one', () => {
  const sentences = leaves(de).filter((text) => text.trim().includes(' '));
  expect(sentences.length).toBeGreaterThan(250);
  expect(sentences.filter((text) => french.has(text) || english.has(text))).toEqual([]);
});

test('the table says all that the French one says', () => {
  const paths = (table: unknown): string[] => textsOf(table).map(([path]) => path.join('.'));
  expect(paths(tables.fr).filter((path) => !paths(de).includes(path))).toEqual([]);
});

test('the check takes it like the others, and knows what is left to fill in', () => {
  expect(problemsOf(files)).toEqual([]);
  const { blank } = messages('de').starters;
  expect(
    problemsOf({ ...files, 'people/lea.de.md': `---\nrole: "${blank('was sie macht')}"\n---\n` }),
  ).toEqual([
    'content/people/lea.de.md:2:7 role: warning: expected what only you can know, found “[auszufüllen: was sie macht]”. Try writing it there, in place of the brackets.',
  ]);
});

test('days, ranges, lists and names of languages', () => {
  expect(fullDate('de', '2027-01-01')).toBe('Freitag, 1. Januar 2027');
  expect(monthAndYear('de', '2026-11')).toBe('November 2026');
  expect(dayRange('de', '2026-11-30', '2026-12-06').replaceAll(/\s/g, ' ')).toBe(
    '30. November – 6. Dezember 2026',
  );
  expect(list('de', ['Ana', 'Bo', 'Cyd'])).toBe('Ana, Bo und Cyd');
  expect([languageName('de', 'fr'), languageName('fr', 'de')]).toEqual(['Französisch', 'allemand']);
  expect(networkLocale('de')).toBe('de_DE');
  expect([0, 1, 2].map(de.agenda.index.count)).toEqual(['0 Termine', '1 Termin', '2 Termine']);
});

test.each([
  ['FREQ=WEEKLY;BYDAY=FR', 'jeden Freitag'],
  ['FREQ=WEEKLY;BYDAY=TU,TH', 'jeden Dienstag und Donnerstag'],
  ['FREQ=WEEKLY;INTERVAL=2', 'jeden zweiten Freitag'],
  ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'Montag bis Freitag'],
  ['FREQ=MONTHLY;BYDAY=1FR,3FR', 'am ersten und dritten Freitag des Monats'],
  ['FREQ=MONTHLY;BYMONTHDAY=-1', 'am letzten Tag des Monats'],
  ['FREQ=YEARLY', 'jedes Jahr am 25. September'],
  ['FREQ=DAILY;COUNT=3', 'jeden Tag, 3-mal'],
  ['FREQ=WEEKLY;UNTIL=20261218', 'jeden Freitag, bis zum 18. Dezember 2026'],
])('%s', (recurrence, words) => {
  expect(describeRecurrence({ start: '2026-09-25T13:00', duration: 60, recurrence } as never, 'de')).toBe(
    words,
  );
});

describe('a floor of three languages', () => {
  const floor = () => floorWith(files);
  const now = new Date('2026-09-20T00:00:00Z');

  test('has its feed, its calendar and its cards in German', () => {
    const house = floor();
    const [first, second] = feedItems(house, 'de', now).toSorted((a, b) =>
      String(a.link).localeCompare(String(b.link)),
    );
    expect(first?.link).toBe('https://ruche.example/de/events/repas/2026-09-25/');
    expect(first?.content).toContain(
      'Freitag, 25. September 2026, 13:00 – 14:00 · Der lange Tisch, 1. Stock',
    );
    expect(first?.content).toContain('Mit Léa');
    expect(second?.title).toBe('Abgesagt: Der Mittagstisch, Freitag, 2. Oktober 2026');
    expect(calendarOfEvents(house, house.events, 'de', 'La Ruche')).toContain(
      'SUMMARY:Abgesagt: Der Mittagstisch',
    );
    const [lea] = house.people;
    if (!lea) throw new Error('nobody');
    expect(cardAlt(personCard(lea, house, 'de'))).toBe('Karte von Léa, Illustratorin. La Ruche.');
    const [date] = allDates(house, 'de');
    if (!date) throw new Error('no date');
    const alt = cardAlt(occurrenceCard(date.event, date.occurrence, house, 'de'));
    expect(alt).toMatch(/^Ticket: Der Mittagstisch, Freitag, 25\. September 2026/);
  });

  test('has its form in German, with the errors', () => {
    const house = floor();
    const [event] = house.events;
    if (!event) throw new Error('no event');
    const dates = allDates(house, 'de').map(({ occurrence }) => ({ occurrence, window: 'open' as const }));
    const errors = { email: messages('de').forms.errors.email };
    const html = rsvpForm({ lang: 'de', site: house.site, event, dates, errors });
    for (const words of [
      'Dein Name',
      '(Pflichtfeld)',
      'Welche Termine?',
      'Freitag, 25. September 2026',
      'Eine Sache ist noch zu ändern.',
      'Ich komme',
    ])
      expect(html).toContain(words);
    const said = html.replaceAll(/<[^>]+>/g, '\n');
    expect([...french, ...english].filter((text) => text.length > 12 && said.includes(text))).toEqual([]);
  });
});

test('an attendee reads in German', () => {
  const site = { ...snapshot.site, data: { ...snapshot.site.data, languages: ['fr', 'en', 'de'] } };
  const mail = compose(outboxEntry(about('rsvp-answer', { guests: 1 }), { locale: 'de' }), {
    ...context,
    snapshot: { ...snapshot, site },
  });
  if (!mail) throw new Error('no mail');
  expect(asRead(mail, { whole: true })).toMatchInlineSnapshot(`
    "Du bist dabei: Le Co-Lunch, Freitag, 27. November 2026 um 13:00

    Hallo,

    Dein Platz ist reserviert

      Le Co-Lunch
      Freitag, 27. November 2026, 13:00 – 14:00
      La grande table, 1er étage, 39 rue du Caire, 75002 Paris
      Mit Valérie Gérard und Rachid Benhaddou
      Du und eine weitere Person
      → Platz reserviert

    Wir freuen uns auf dich.

    Ansehen, ändern oder absagen
    https://numa.example/rsvp/signed-token

    Du kommst doch nicht? Nimm diesen Link: Nur er gibt deinen Platz frei. Die Einladung im Kalender zu beantworten, ändert nichts.

    -- 
    Behalt diesen Link für dich: Er genügt, um deine Antwort zu ändern.
    Du hast nichts angefragt? Da hat sich wohl jemand bei der Adresse vertippt: Öffne den Link und sag ab.
    Eine Frage? Antworte auf diese Mail. L’équipe de NUMA liest sie.
    Deine Antwort wird 30 Tage nach dem Termin gelöscht.
    NUMA, 39 rue du Caire, 75002 Paris"
  `);
});
