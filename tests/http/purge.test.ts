import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { purgeRun } from '../../src/http/purge.ts';
import { rsvpRoute } from '../../src/http/rsvp.ts';
import { databaseSettings } from '../../src/settings.ts';
import { openDatabase } from '../../src/store/database.ts';
import { type Desk, jsonPost, openDesk } from './desk.ts';
import { dateAfter } from './floor.ts';

let desk: Desk;
let real: Desk['dependencies'];
beforeAll(async () => {
  desk = await openDesk();
  real = { ...desk.dependencies };
});
afterEach(() => {
  Object.assign(desk.dependencies, real);
  desk.log.length = 0;
});
afterAll(() => desk.close());

const started = new Date();
const date = dateAfter(started, 7);
const run = (): Promise<Response> => purgeRun(() => desk.dependencies)(new Request('https://ruche.example/'));

test('what visitors wrote goes by the content’s dates; the log counts and names nobody', async () => {
  const body = { event: 'lunch', date, name: 'Zoé', email: 'zoe@exemple.fr', answers: { song: 'La Bohème' } };
  expect((await desk.ask(rsvpRoute, jsonPost('/api/rsvp', body))).status).toBe(202);
  expect((await run()).status).toBe(204);
  expect(await desk.database().query('select name, answers from rsvps')).toEqual([
    { name: 'Zoé', answers: { song: 'La Bohème' } },
  ]);

  desk.now = new Date(`${dateAfter(started, 8)}T05:22:00Z`);
  await run();
  expect(await desk.database().query('select name, answers from rsvps')).toEqual([
    { name: 'Zoé', answers: {} },
  ]);
  desk.now = new Date(`${dateAfter(started, 37)}T05:22:00Z`);
  await run();
  expect(await desk.database().query('select * from rsvps')).toEqual([]);
  desk.now = new Date();

  const counts = desk.log.map((line) => JSON.parse(line));
  expect(counts).toMatchObject([
    { level: 'info', route: 'purge', rsvps: 0, answers: 0 },
    { rsvps: 0, answers: 1 },
    { rsvps: 1, answers: 0, outbox: 1 },
  ]);
  expect(desk.log.join()).not.toMatch(/zo[eé]|exemple\.fr|Boh/i);
});

test('a run without a database or without settings says so in one line, without an address, and throws nothing', async () => {
  const nowhere = 'postgres://nobody:hidden-password@127.0.0.1:1/nothing';
  desk.dependencies.database = () => openDatabase({ url: nowhere, own: true });
  expect((await run()).status).toBe(503);
  desk.dependencies.database = () => openDatabase(databaseSettings({}));
  expect((await run()).status).toBe(503);
  expect(desk.log).toHaveLength(2);
  expect(desk.log.join()).toMatch(/ECONNREFUSED.*DATABASE_URL/);
  expect(desk.log.join()).not.toContain('hidden-password');
});
