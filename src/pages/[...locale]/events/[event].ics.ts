import type { APIRoute, GetStaticPaths } from 'astro';
import type { Entry } from '../../../content/entries.ts';
import type { Event } from '../../../content/schemas/event.ts';
import { calendarAnswer, calendarOfEvents } from '../../../site/calendar-files.ts';
import { eventIn } from '../../../site/event-in.ts';
import { getFloor } from '../../../site/floor.ts';
import { siteIn } from '../../../site/meta.ts';
import { localePathsOf } from '../../../site/paths.ts';

export const getStaticPaths = (async () => {
  const floor = await getFloor();
  return localePathsOf(floor, floor.events, ({ id }) => ({ event: id }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ lang: string; thing: Entry<Event> }> = async ({ props: { lang, thing } }) => {
  const floor = await getFloor();
  const name = `${eventIn(floor, thing, lang).title} · ${siteIn(floor, lang).name}`;
  return calendarAnswer(calendarOfEvents(floor, [thing], lang, name));
};
