import type { APIRoute, GetStaticPaths } from 'astro';
import { type AgendaDate, occurrencePaths } from '../../../../site/agenda.ts';
import { calendarAnswer, calendarOfDate } from '../../../../site/calendar-files.ts';
import { getFloor } from '../../../../site/floor.ts';

export const getStaticPaths = (async () => occurrencePaths(await getFloor())) satisfies GetStaticPaths;

export const GET: APIRoute<{ lang: string; date: AgendaDate }> = async ({ props: { lang, date } }) =>
  calendarAnswer(calendarOfDate(await getFloor(), date, lang));
