import type { APIRoute, GetStaticPaths } from 'astro';
import { calendarAnswer, calendarOfEvents } from '../../site/calendar-files.ts';
import { getFloor } from '../../site/floor.ts';
import { siteIn } from '../../site/meta.ts';
import { localePaths } from '../../site/paths.ts';

export const getStaticPaths = (async () => localePaths(await getFloor())) satisfies GetStaticPaths;

export const GET: APIRoute<{ lang: string }> = async ({ props: { lang } }) => {
  const floor = await getFloor();
  return calendarAnswer(calendarOfEvents(floor, floor.events, lang, siteIn(floor, lang).name));
};
