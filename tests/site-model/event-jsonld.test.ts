import { expect, test } from 'vitest';
import { allDates } from '../../src/site/agenda.ts';
import { eventJsonLd } from '../../src/site/event-jsonld.ts';
import { houseWithLunch } from './events.ts';
import { floorWith } from './floor.ts';

const houseAt = `---
name: Ici
url: https://ici.example
languages: [fr]
timezone: Europe/Paris
contact: { name: L’équipe, email: bonjour@ici.example }
address: { street: 1 rue du Test, postalCode: '75001', city: Paris, country: FR, latitude: 48.9, longitude: 2.3 }
---
`;

const said = (): object[] => {
  const floor = houseWithLunch();
  return allDates(floor, 'fr').map((date) => eventJsonLd(floor, date, 'fr', '/share/x.png'));
};

test('says where a date stands, in wall time with its offset', () => {
  expect(said()).toMatchObject([
    { eventStatus: 'https://schema.org/EventScheduled', startDate: '2026-09-25T13:00:00+02:00' },
    { eventStatus: 'https://schema.org/EventCancelled', startDate: '2026-10-02T13:00:00+02:00' },
    { eventStatus: 'https://schema.org/EventScheduled', startDate: '2026-10-16T13:00:00+02:00' },
    {
      eventStatus: 'https://schema.org/EventRescheduled',
      startDate: '2026-11-06T12:00:00+01:00',
      endDate: '2026-11-06T13:00:00+01:00',
      previousStartDate: '2026-10-09T13:00:00+02:00',
    },
  ]);
  expect(said()[0]).not.toMatchObject({ previousStartDate: expect.anything() });
});

test('names the place and who welcomes, and says nothing that the site does not know', () => {
  expect(said()[0]).toMatchObject({
    location: { name: 'La table, 1er étage, Ici', address: '1 rue du Test' },
    organizer: [
      { '@type': 'Organization', name: 'Ici', url: 'https://ici.example/' },
      { '@type': 'Person', name: 'Léa', url: 'https://ici.example/people/lea/' },
    ],
    image: 'https://ici.example/share/x.png',
  });
  expect(JSON.stringify(said())).not.toMatch(/price|InStock|ForFree/);
});

test('an event of whole days ends on its last day, and one elsewhere does not lie where the house lies', () => {
  const floor = floorWith({
    'site.md': houseAt,
    'events/ailleurs.md':
      '---\ntitle: Ailleurs\nstart: 2026-10-02\nallDay: true\nend: 2026-10-03\nplace:\n  name: Le lac\n  address: 5 quai du Lac, Annecy\n---\n',
  });
  const [date] = allDates(floor, 'fr');
  const thing = date && eventJsonLd(floor, date, 'fr', '/share/x.png');
  expect(thing).toMatchObject({ startDate: '2026-10-02', endDate: '2026-10-03' });
  expect(thing).toHaveProperty('location', {
    '@type': 'Place',
    name: 'Le lac',
    address: '5 quai du Lac, Annecy',
  });
});

test('a host who keeps out of search engines is not told to them', () => {
  const floor = houseWithLunch();
  for (const { data } of floor.people) data.consent.search = false;
  const [date] = allDates(floor, 'fr');
  expect(JSON.stringify(date && eventJsonLd(floor, date, 'fr', '/share/x.png'))).not.toContain('Léa');
});
