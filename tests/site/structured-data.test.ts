import { describe, expect, inject, test } from 'vitest';
import { exists, pages } from './dist.ts';
import { vocabularyProblems } from './vocabulary.ts';

const siteUrl = inject('siteUrl');

interface Thing {
  '@type': string;
  [property: string]: unknown;
}

const pattern = /<script[^>]*application\/ld\+json[^>]*>([\s\S]*?)<\/script>/g;
const things = [...pages].flatMap(([path, html]) =>
  [...html.matchAll(pattern)].map(([, json = '']) => ({ path, thing: JSON.parse(json) as Thing })),
);
const ofType = (type: string): { path: string; thing: Thing }[] =>
  things.filter(({ thing }) => thing['@type'] === type);

/** Every value of a thing and of what is in it, with the property it stands behind. */
function values(thing: unknown, property = ''): [property: string, value: unknown][] {
  if (Array.isArray(thing)) return thing.flatMap((each) => values(each, property));
  if (typeof thing !== 'object' || thing === null) return [[property, thing]];
  return Object.entries(thing).flatMap(([name, value]) => values(value, name));
}

const isNoindex = (path: string): boolean =>
  /<meta name="robots" content="noindex"/.test(pages.get(path) ?? '');

test('every type, property and range is one of schema.org’s', () => {
  expect(things.length).toBeGreaterThan(pages.size / 2);
  expect(vocabularyProblems(things.map(({ thing }) => thing))).toEqual([]);
});

test('the check of the vocabulary finds a property, a range and a constant that are none', () => {
  const place = { '@type': 'Place', name: 'Ici' };
  const event = { '@context': 'https://schema.org', '@type': 'Event', name: 'Le repas', location: place };
  const wrong = [
    { ...event, startdate: '2026-11-27' },
    { ...event, location: { '@type': 'Person', name: 'Léa' } },
    { ...event, eventStatus: 'https://schema.org/EventCanceled' },
    { ...event, organizer: [{ '@type': 'Organization', adress: 'Ici' }] },
  ];
  expect(vocabularyProblems([event, ...wrong])).toHaveLength(wrong.length);
});

test('nothing is empty', () => {
  const empty = things.filter(({ thing }) =>
    values(thing).some(([, value]) => value === '' || value === null),
  );
  expect(empty.map(({ path }) => path)).toEqual([]);
});

test('addresses are absolute; those of this site exist', () => {
  const isAddress = /^(url|item|image|logo|sameAs|@id)$/;
  const wrong = things.flatMap(({ path, thing }) =>
    values(thing)
      .filter(([property, value]) => {
        if (!isAddress.test(property)) return false;
        const address = String(value);
        if (!/^https?:\/\//.test(address)) return true;
        return address.startsWith(siteUrl) && !exists(new URL(address).pathname);
      })
      .map(([property, value]) => `${path} ${property} ${value}`),
  );
  expect(wrong).toEqual([]);
});

describe('dates', () => {
  // Google: with its offset, or the bare date of a whole day.
  const moment = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d[+-]\d\d:\d\d)?$/;
  const events = ofType('Event');

  test('have what search engines ask of an Event', () => {
    expect(events.length).toBeGreaterThan(100);
    for (const { path, thing } of events) {
      expect(thing, path).toMatchObject({
        name: expect.any(String),
        startDate: expect.stringMatching(moment),
        endDate: expect.stringMatching(moment),
        eventStatus: expect.stringMatching(/^https:\/\/schema\.org\/Event(Scheduled|Rescheduled|Cancelled)$/),
        location: { '@type': 'Place', name: expect.any(String), address: expect.anything() },
        url: `${siteUrl}${path}`,
      });
      expect(
        String(thing.endDate) > String(thing.startDate) || /T/.test(String(thing.startDate)) === false,
      ).toBe(true);
    }
  });

  test('say from when they were moved, and only then', () => {
    for (const { path, thing } of events) {
      const moved = String(thing.eventStatus).endsWith('EventRescheduled');
      expect(thing.previousStartDate !== undefined, path).toBe(moved);
      if (moved) expect(thing.previousStartDate).not.toBe(thing.startDate);
    }
  });

  test('name nobody who keeps out of search engines', () => {
    for (const { path, thing } of events) {
      const named = values(thing.organizer).filter(
        ([name, value]) => name === 'url' && /people/.test(String(value)),
      );
      for (const [, url] of named) expect(isNoindex(new URL(String(url)).pathname), path).toBe(false);
    }
  });
});

test('a profile has what search engines ask of a ProfilePage', () => {
  const profiles = ofType('ProfilePage');
  expect(profiles.length).toBeGreaterThan(0);
  for (const { path, thing } of profiles)
    expect(thing, path).toMatchObject({
      url: `${siteUrl}${path}`,
      mainEntity: { '@type': 'Person', name: expect.any(String), image: expect.stringMatching(/^http/) },
    });
});

test('every page that may be found says the way to it, but the home page, where it begins', () => {
  const homes = new Set(ofType('WebSite').map(({ path }) => path));
  expect(homes).toContain('/');
  const ways = new Map(ofType('BreadcrumbList').map(({ path, thing }) => [path, thing]));
  const without = [...pages.keys()].filter((path) => !homes.has(path) && !isNoindex(path) && !ways.has(path));
  expect(without).toEqual([]);
  for (const [path, way] of ways) {
    const items = way.itemListElement as { position: number; name: string; item: string }[];
    expect(items.map(({ position }) => position)).toEqual(items.map((_, index) => index + 1));
    expect(items.length, path).toBeGreaterThan(1);
    expect(homes).toContain(new URL(items[0]?.item ?? '').pathname);
    expect(new URL(items.at(-1)?.item ?? '').pathname).toBe(path);
    // Each page of the way lies above the next, or stands for it.
    expect(new Set(items.map(({ item }) => item)).size).toBe(items.length);
  }
});

test('the home page is the place, with its address', () => {
  const [place] = [...ofType('LocalBusiness'), ...ofType('Organization')].filter(({ path }) => path === '/');
  expect(place?.thing).toMatchObject({ name: expect.any(String), url: `${siteUrl}/` });
  if (place?.thing['@type'] === 'LocalBusiness')
    expect(place.thing.address).toMatchObject({
      '@type': 'PostalAddress',
      streetAddress: expect.any(String),
    });
});
