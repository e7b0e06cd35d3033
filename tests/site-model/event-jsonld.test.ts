import { expect, test } from 'vitest';
import { allDates } from '../../src/site/agenda.ts';
import { eventJsonLd } from '../../src/site/event-jsonld.ts';
import { houseWithLunch } from './events.ts';

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

test('names the place, the hosts and a seat that costs nothing', () => {
  expect(said()[0]).toMatchObject({
    location: { name: 'La table, 1er étage, Ici', address: '1 rue du Test' },
    performer: [{ name: 'Léa', url: 'https://ici.example/people/lea/' }],
    offers: { price: 0, validFrom: '2026-09-11T11:00:00.000Z' },
    image: 'https://ici.example/share/x.png',
  });
});
