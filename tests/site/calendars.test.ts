import ical, { type VEvent } from 'node-ical';
import { describe, expect, test } from 'vitest';
import { readFloor } from '../../src/content/read.ts';
import { pages, readDist } from './dist.ts';

/** Calendar files are read back by a parser that has nothing to do with the writer. */

const floor = readFloor('content');

const eventsIn = (path: string): VEvent[] =>
  Object.values(ical.sync.parseICS(readDist(path).toString())).filter(
    (component): component is VEvent => component?.type === 'VEVENT',
  );

const datePages = [...pages].filter(([path]) => /^\/events\/[^/]+\/\d{4}-\d\d-\d\d[^/]*\/$/.test(path));

describe('the calendar file of a date', () => {
  test('tells the moment that its page tells', () => {
    expect(datePages.length).toBeGreaterThan(50);
    for (const [path, html] of datePages) {
      const [event, ...more] = eventsIn(path.replace(/\/$/, '.ics'));
      expect(more, path).toEqual([]);
      const shown = /"startDate":"([^"]+)"/.exec(html)?.[1] ?? '';
      expect(event?.start.getTime(), path).toBe(new Date(shown).getTime());
      expect(event?.status === 'CANCELLED', path).toBe(html.includes('schema.org/EventCancelled'));
    }
  });
});

describe('the calendar of a series', () => {
  test.each(floor.events.map(({ id }) => id))(
    '%s gives the dates of its pages, across both clock changes',
    (id) => {
      const [series] = eventsIn(`/events/${id}.ics`);
      const own = datePages.filter(([path]) => path.startsWith(`/events/${id}/`));
      const moments = own.map(([, html]) =>
        new Date(/"startDate":"([^"]+)"/.exec(html)?.[1] ?? '').getTime(),
      );
      const from = new Date(Math.min(...moments) - 1000);
      const to = new Date(Math.max(...moments) + 1000);
      if (!series) throw new Error(`${id} has no event`);
      const found = ical.expandRecurringEvent(series, { from, to, expandOngoing: true });
      expect(found.map(({ start }) => start.getTime()).sort()).toEqual([...moments].sort());
    },
  );
});

test('one calendar holds all events', () => {
  const uids = new Set(eventsIn('/events.ics').map(({ uid }) => uid));
  expect(uids.size).toBe(floor.events.length);
});
