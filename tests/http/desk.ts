import { randomUUID } from 'node:crypto';
import type { Snapshot } from '../../src/content/snapshot.ts';
import { structures } from '../../src/content/structures.ts';
import type { Dependencies } from '../../src/http/dependencies.ts';
import { handle } from '../../src/http/handle.ts';
import { mailContext } from '../../src/http/links.ts';
import type { Route } from '../../src/http/route.ts';
import { sendSoon } from '../../src/http/send.ts';
import type { Mailer } from '../../src/mail/transport.ts';
import { rsvpsOfGroup } from '../../src/store/rsvps.ts';
import { createTestDatabase } from '../support/postgres.ts';
import { floorAt } from './floor.ts';

export const site = 'https://ruche.example';
const secrets = ['a secret for tests, long enough to be one'] as const;

/** The functions' real parts around a floor of our own, and a clock that stands until it is moved. */
export interface Desk {
  floor: Snapshot;
  now: Date;
  dependencies: Dependencies;
  database: Dependencies['database'];
  /** What was logged. */
  log: string[];
  /** The tags that were purged. */
  purged: string[];
  /** Sends a request to a route. */
  ask(route: Route, request: Request, ip?: string): Promise<Response>;
  /** The path of the link to the RSVPs of an address. */
  linkFor(email: string): Promise<string>;
  close(): Promise<void>;
}

/** @param mailer what sends mail; `null` leaves it in the outbox */
export async function openDesk(mailer: Mailer | null = null, floor = floorAt(new Date())): Promise<Desk> {
  const test = await createTestDatabase();
  const desk: Desk = {
    floor,
    now: new Date(),
    log: [],
    purged: [],
    database: () => test.database,
    dependencies: {
      now: () => desk.now,
      newId: randomUUID,
      snapshot: () => floor,
      shell: () => '<!doctype html><title><!--title--></title><main><!--main--></main>',
      secrets: () => secrets,
      database: () => desk.database(),
      delivery: () => ({
        db: desk.database(),
        mailer,
        context: mailContext(floor, secrets),
        now: desk.now,
        wait: async () => undefined,
      }),
      deliver: async (entries, patience) => await sendSoon(desk.dependencies.delivery(), entries, patience),
      answerFirst: (work) => work,
      writing: () => ({
        sources: {},
        letters: [
          [0x20, 0x24f],
          [0x2010, 0x2030],
        ],
        structures: structures(),
      }),
      git: () => undefined,
      buildHook: () => undefined,
      purge: async (tags) => void desk.purged.push(...tags),
      log: (line) => void desk.log.push(line),
    },
    ask: (route, request, ip = '192.0.2.1') => handle(route, () => desk.dependencies)(request, { ip }),
    async linkFor(email) {
      const [row] = await test.database.query<{ group_id: string }>(
        'select group_id from rsvps where email = $1 order by created_at desc limit 1',
        [email],
      );
      if (!row) throw new Error(`nobody with the address ${email}`);
      const rsvps = await rsvpsOfGroup(test.database, row.group_id);
      return new URL(mailContext(floor, secrets).links.rsvp(row.group_id, rsvps)).pathname;
    },
    close: () => test.close(),
  };
  return desk;
}

type Values = Record<string, string | readonly string[] | number>;

/** A post as a browser makes it. */
export function formPost(path: string, values: Values, headers: Record<string, string> = {}): Request {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(values))
    for (const one of [value].flat()) body.append(name, String(one));
  return new Request(site + path, {
    method: 'POST',
    body: body.toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html', ...headers },
  });
}

/** A post as a program makes it. */
export const jsonPost = (path: string, body: unknown, headers: Record<string, string> = {}): Request =>
  new Request(site + path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  });

export const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Request =>
  new Request(site + path, { method, headers: { accept: 'text/html', ...headers } });
