import { mf2 } from 'microformats-parser';
import { describe, expect, inject, test } from 'vitest';
import { localize } from '../../src/content/localize.ts';
import { readFloor } from '../../src/content/read.ts';
import { allDates } from '../../src/site/agenda.ts';
import { exists, pages } from './dist.ts';

type Item = ReturnType<typeof mf2>['items'][number];

const siteUrl = inject('siteUrl');
const floor = readFloor('content');
const { languages } = floor.site.data;
const [original = ''] = languages;
const prefixed = (lang: string, path: string): string => (lang === original ? path : `/${lang}${path}`);

/** What a program that knows nothing of this site reads on a page. */
const parsed = (path: string): Item[] => mf2(pages.get(path) ?? '', { baseUrl: `${siteUrl}${path}` }).items;
const ofType = (items: readonly Item[], type: string): Item[] =>
  items.flatMap((item) => [
    ...(item.type?.includes(type) ? [item] : []),
    ...ofType(item.children ?? [], type),
  ]);
/** The texts of a property; of a thing within, its name. */
const texts = (item: Item | undefined, property: string): unknown[] =>
  (item?.properties[property] ?? []).map((value) =>
    typeof value === 'object' && 'value' in value ? value.value : value,
  );
const leadsToAPage = (url: unknown): boolean =>
  typeof url === 'string' && url.startsWith(siteUrl) && exists(new URL(url).pathname);

describe.each(languages)('in %s', (lang) => {
  test('each profile is the h-card of its person', () => {
    for (const entry of floor.people) {
      const path = prefixed(lang, `/people/${entry.id}/`);
      const data = localize(entry, lang, original);
      const [card] = parsed(path);
      expect(card?.type, path).toEqual(['h-card']);
      expect(texts(card, 'uid')).toEqual([`${siteUrl}${path}`]);
      expect(texts(card, 'url')).toEqual([`${siteUrl}${path}`, ...Object.values(data.links)]);
      expect(texts(card, 'name')).toEqual([data.name]);
      expect(texts(card, 'job-title')).toEqual([data.role]);
      expect(texts(card, 'org')).toEqual(data.organization ? [data.organization] : []);
      expect(texts(card, 'note')).toEqual(data.quote ? [data.quote] : []);
      expect(texts(card, 'category').length).toBe(new Set(data.skills).size);
      expect(texts(card, 'photo').map(leadsToAPage)).toEqual([true]);
    }
  });

  test('the directory is everybody’s h-card, each leading to a profile', () => {
    const cards = ofType(parsed(prefixed(lang, '/people/')), 'h-card').filter(
      (card) => texts(card, 'job-title').length > 0,
    );
    const known = floor.people.map((entry) => {
      const { name, role } = localize(entry, lang, original);
      return [name, role, `${siteUrl}${prefixed(lang, `/people/${entry.id}/`)}`];
    });
    const found = cards.map((card) =>
      ['name', 'job-title', 'url'].map((property) => texts(card, property)[0]),
    );
    expect(found.sort()).toEqual(known.sort());
  });

  test('each date is one h-event: when, where, who welcomes', () => {
    const dates = allDates(floor, lang);
    expect(dates.length).toBeGreaterThan(0);
    for (const { event, occurrence } of dates) {
      const path = prefixed(lang, `/events/${event.id}/${occurrence.date}/`);
      const events = ofType(parsed(path), 'h-event').filter(
        (item) => texts(item, 'url')[0] === `${siteUrl}${path}`,
      );
      expect(events.length, path).toBe(1);
      const [date] = events;
      expect(texts(date, 'name')).toEqual([event.title]);
      if (!occurrence.allDay) {
        expect(Date.parse(String(texts(date, 'start')[0])), path).toBe(Date.parse(occurrence.start));
        expect(Date.parse(String(texts(date, 'end')[0])), path).toBe(Date.parse(occurrence.end));
      }
      expect(texts(date, 'location')).toEqual(occurrence.place ? [occurrence.place.name] : []);
      expect(texts(date, 'organizer')).toEqual(
        event.hosts.flatMap((id) => floor.people.find((person) => person.id === id)?.data.name ?? []),
      );
    }
  });

  test('the agenda is h-events that lead to their pages, each with its wall time', () => {
    const listed = ofType(parsed(prefixed(lang, '/events/')), 'h-event');
    expect(listed.length).toBeGreaterThan(0);
    const known = new Map(
      allDates(floor, lang).map(({ event, occurrence }) => [
        `${siteUrl}${prefixed(lang, `/events/${event.id}/${occurrence.date}/`)}`,
        [event.title, occurrence.localStart],
      ]),
    );
    for (const item of listed) {
      const [url] = texts(item, 'url');
      expect([...texts(item, 'name'), ...texts(item, 'start')], String(url)).toEqual(known.get(String(url)));
    }
  });

  test('the news are an h-feed, in full where they are told', () => {
    const [feed] = ofType(parsed(prefixed(lang, '/projects/')), 'h-feed');
    const entries = ofType(feed?.children ?? [], 'h-entry');
    expect(entries.map((entry) => [...texts(entry, 'name'), ...texts(entry, 'published')])).toEqual(
      floor.updates
        .toSorted((a, b) => b.data.date.localeCompare(a.data.date) || a.id.localeCompare(b.id))
        .map((update) => [localize(update, lang, original).title, update.data.date]),
    );
    for (const entry of entries) {
      const [url] = texts(entry, 'url');
      if (url === undefined) continue;
      const told = ofType(parsed(new URL(String(url)).pathname), 'h-entry').find(
        (item) => texts(item, 'url')[0] === url,
      );
      expect(texts(told, 'name')).toEqual(texts(entry, 'name'));
      expect(String(texts(told, 'content')[0]).length, String(url)).toBeGreaterThan(10);
    }
  });

  test('the place is an h-card with its address', () => {
    const { name, address } = localize(floor.site, lang, original);
    if (!address) return;
    const place = ofType(parsed(prefixed(lang, '/')), 'h-card').find(
      (card) => texts(card, 'locality').length > 0,
    );
    expect(texts(place, 'name')).toEqual([name]);
    expect(texts(place, 'url')).toEqual([`${siteUrl}${prefixed(lang, '/')}`]);
    expect(
      ['street-address', 'postal-code', 'locality'].map((property) => texts(place, property)[0]),
    ).toEqual([address.street, address.postalCode, address.city]);
  });
});
