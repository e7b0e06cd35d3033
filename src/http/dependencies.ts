import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readWriting, type Writing } from '../content/read-writing.ts';
import { readShell, readSnapshot, type Snapshot } from '../content/snapshot.ts';
import { type GitHost, openGitHost } from '../git/host.ts';
import type { Delivery } from '../mail/deliver.ts';
import { openMailer } from '../mail/transport.ts';
import type { OutboxEntry } from '../mail/types.ts';
import type { Secrets } from '../rsvp/token.ts';
import {
  buildHook,
  cdnCanBePurged,
  databaseSettings,
  gitSettings,
  mailSettings,
  secrets,
} from '../settings.ts';
import { type Database, openDatabase } from '../store/database.ts';
import { answerFirst } from './answer-first.ts';
import type { FunctionContext } from './context.ts';
import { mailContext } from './links.ts';
import { sendSoon } from './send.ts';

/** Everything outside that answering takes. Each is asked for when it is needed: a missing setting stops what needs it alone. */
export interface Dependencies {
  now(): Date;
  /** A UUID. */
  newId(): string;
  /** @throws when neither `npm start` nor `npm run build` has written one */
  snapshot(): Snapshot;
  /** The frame of a page. @throws when it was not built. */
  shell(lang: string): string;
  /** @throws MissingSettings */
  secrets(): Secrets;
  /** @throws MissingSettings */
  database(): Database;
  /** What sends mail. @throws MissingSettings */
  delivery(): Omit<Delivery, 'entries' | 'limit' | 'budget'>;
  /** Sends these mails, which are in the outbox, and a few others, within seconds. `patience`: milliseconds, where more is worth waiting for. */
  deliver(entries: readonly OutboxEntry[], patience?: number): Promise<void>;
  /** Waits for work that never rejects and that the answer does not depend on; no longer than a visitor likes to, where it may go on after it. */
  answerFirst(work: Promise<void>): Promise<void>;
  /** Drops answers from the CDN by their tags. */
  purge(tags: string[]): Promise<void>;
  /** What the community’s forms need of the content. @throws as `snapshot` */
  writing(): Writing;
  /** Where results of the community’s forms are committed; undefined: nowhere. */
  git(): GitHost | undefined;
  /** Where a rebuild is asked for; undefined: nowhere. */
  buildHook(): string | undefined;
  /** One line, without personal data. */
  log(line: string): void;
}

/** The call takes a tenth of this; a visitor does not wait for a CDN that does not answer. Milliseconds. */
const purgePatience = 2_000;

let known: Snapshot | undefined;

/** A deploy's content never changes under it; in development a function starts anew when it does. */
function snapshotOnce(): Snapshot {
  known ??= readSnapshot();
  return known;
}

/** Copies of the site that are there to be looked at write to nobody, even if they are given a mail server. */
const silent = new Set(['deploy-preview', 'branch-deploy']);

/** The real ones, from the settings. */
export function realDependencies(context?: FunctionContext): Dependencies {
  const now = (): Date => new Date();
  const database = (): Database => openDatabase(databaseSettings());
  const delivery = (): Delivery => ({
    db: database(),
    mailer: openMailer(silent.has(context?.deploy?.context ?? '') ? null : mailSettings()),
    context: mailContext(snapshotOnce(), secrets()),
    now: now(),
  });
  return {
    now,
    newId: randomUUID,
    snapshot: snapshotOnce,
    shell: readShell,
    secrets,
    database,
    delivery,
    deliver: async (entries, patience) => await sendSoon(delivery(), entries, patience),
    answerFirst: async (work) => await answerFirst(work, context),
    writing: readWriting,
    git: () => {
      const settings = silent.has(context?.deploy?.context ?? '') ? undefined : gitSettings();
      return settings && openGitHost(settings);
    },
    buildHook,
    purge: async (tags) => {
      if (!cdnCanBePurged()) return;
      // Only a write needs it.
      const { purgeCache } = await import('@netlify/functions');
      const late = AbortSignal.timeout(purgePatience);
      await Promise.race([purgeCache({ tags }), once(late, 'abort').then(() => late.throwIfAborted())]);
    },
    log: (line) => console.error(line),
  };
}
