import { expect, test } from 'vitest';
import { localize } from '../../src/content/localize.ts';
import { readFloor } from '../../src/content/read.ts';
import { snapshotOf } from '../../src/content/snapshot.ts';
import { contentFolderWith, leastPerson } from '../support/content-folder.ts';

const event = `---
title: Co-Lunch
start: 2026-11-06T13:00
duration: 60
recurrence: FREQ=WEEKLY;BYDAY=FR
place:
  name: La cuisine
  floor: 1er étage
hosts:
  - lea
  - secret
questions:
  - id: food
    kind: choices
    label: On te sert quoi ?
    options:
      - sans porc
      - végétarien
  - id: first
    kind: text
    label: Première fois ?
exceptions:
  - date: 2026-12-25
    cancelled: true
    reason: Noël
---
On mange ensemble.
`;

const files = {
  'people/lea.md': leastPerson.replace(
    'consent',
    'needs:\n  - text: un vélo\n    until: 2026-12-31\n  - un café\nconsent',
  ),
  'people/lea.en.md': '---\nrole: Illustrator\nneeds:\n  - a bicycle\n  - a coffee\n---\n',
  'people/secret.md': leastPerson
    .replace('Léa Martin', 'Secret')
    .concat('')
    .replace('---\nname', '---\nhidden: true\nname'),
  'events/co-lunch.md': event,
  'events/co-lunch.en.md':
    '---\nplace:\n  name: The kitchen\nquestions:\n  - id: food\n    label: What may we serve you?\n    options:\n      - no pork\n      - vegetarian\nexceptions:\n  - date: 2026-12-25\n    reason: Christmas\n---\n',
  'projects/fresque.md': '---\ntitle: Fresque\nsummary: Un mur\npeople:\n  - secret\n  - lea\n---\n',
  'updates/secret.md': '---\ntitle: Chut\ndate: 2026-10-01\nperson: secret\n---\n',
};

test('times and dates stay text, whatever they look like', () => {
  const floor = readFloor(contentFolderWith(files));
  expect(floor.events[0]?.data.start).toBe('2026-11-06T13:00');
  expect(floor.people[0]?.data.consent.on).toBe('2026-09-01');
});

test('a translation says only what it changes', () => {
  const floor = readFloor(contentFolderWith(files));
  const [found] = floor.events;
  if (!found) throw new Error('the event is missing');
  const english = localize(found, 'en', 'fr');
  expect(english.title).toBe('Co-Lunch');
  expect(english.place).toEqual({ name: 'The kitchen', floor: '1er étage' });
  expect(english.questions).toEqual([
    {
      id: 'food',
      kind: 'choices',
      label: 'What may we serve you?',
      options: ['no pork', 'vegetarian'],
      required: false,
    },
    { id: 'first', kind: 'text', label: 'Première fois ?', required: false },
  ]);
  expect(english.exceptions).toEqual([{ date: '2026-12-25', cancelled: true, reason: 'Christmas' }]);
  expect([english.lang, english.bodyLang]).toEqual(['en', 'fr']);
  expect(english.body.text).toBe('On mange ensemble.');
});

test('a translated need keeps the day on which it fades', () => {
  const floor = readFloor(contentFolderWith(files));
  const lea = floor.people.find(({ id }) => id === 'lea');
  if (!lea) throw new Error('Léa is missing');
  expect(localize(lea, 'en', 'fr').needs).toEqual([
    { text: 'a bicycle', until: '2026-12-31' },
    { text: 'a coffee' },
  ]);
  expect(localize(lea, 'en', 'fr').role).toBe('Illustrator');
});

test('a hidden person is in no list, no event, no project, no news and no snapshot', () => {
  const floor = readFloor(contentFolderWith(files));
  expect(JSON.stringify([floor, snapshotOf(floor, 'https://ruche.example/', new Date(0))])).not.toMatch(
    /secret|Secret|Chut/,
  );
  expect(floor.projects[0]?.data.people).toEqual(['lea']);
});

test('the snapshot for functions carries no body and no profile', () => {
  const text = JSON.stringify(
    snapshotOf(readFloor(contentFolderWith(files)), 'https://ruche.example/', new Date(0)),
  );
  expect(text).toContain('"siteUrl":"https://ruche.example"');
  expect(text).not.toMatch(/On mange ensemble|Illustratrice|bicycle/);
});

test('a file read twice is wrong twice', () => {
  const folder = contentFolderWith({ 'people/lea.md': '---\nname: Léa: x\n---\n' });
  expect(() => readFloor(folder)).toThrow(/2:7 front matter/);
  expect(() => readFloor(folder)).toThrow(/2:7 front matter/);
});
