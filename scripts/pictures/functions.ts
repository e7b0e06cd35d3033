import { readWriting } from '../../src/content/read-writing.ts';
import { readShell, readSnapshot, type Snapshot } from '../../src/content/snapshot.ts';
import { openGitHost } from '../../src/git/host.ts';
import type { Dependencies } from '../../src/http/dependencies.ts';
import { handle } from '../../src/http/handle.ts';
import { hostRoute } from '../../src/http/host.ts';
import { mailContext } from '../../src/http/links.ts';
import { proposalRoute } from '../../src/http/proposal.ts';
import { proposalsRoute } from '../../src/http/proposals.ts';
import type { Route } from '../../src/http/route.ts';
import { rsvpRoute } from '../../src/http/rsvp.ts';
import { hourlyRun } from '../../src/http/scheduled.ts';
import { sendSoon } from '../../src/http/send.ts';
import { openMailer } from '../../src/mail/transport.ts';
import { closeDatabase, openDatabase } from '../../src/store/database.ts';
import { migrate } from '../../src/store/migrate.ts';
import { startCluster } from '../../tests/support/cluster.ts';
import { startGitHost } from '../../tests/support/git-host.ts';
import { type ReceivedMail, startInbox } from '../../tests/support/inbox.ts';
import { moment } from './moment.ts';

/** The site's functions, with everything that they need around them, and a clock that stands until it is moved. */
export interface Functions {
  /** The answer to a request for one of them; undefined for any other. */
  answer(request: Request): Promise<Response | undefined>;
  /** What the hourly function does at a moment. */
  hour(at: Date): Promise<void>;
  /** The newest mail to an address, or to the team, whose subject has these words. */
  mail(to: string | undefined, subject?: string): Promise<ReceivedMail>;
  close(): Promise<void>;
}

const routes: readonly [path: RegExp, route: Route][] = [
  [/^\/api\/rsvp$/, rsvpRoute],
  [/^\/api\/proposals$/, proposalsRoute],
  [/^\/proposals\/[^/]+$/, proposalRoute],
  [/^\/host\/[^/]+$/, hostRoute],
];

const secrets = ['only for pictures, long enough to be a secret'] as const;

/** The content as a place has it whose first language is this one: its team reads its mails in that. */
function snapshotIn(lang: string): Snapshot {
  const snapshot = readSnapshot();
  const { site } = snapshot;
  const languages = [lang, ...site.data.languages.filter((other) => other !== lang)];
  return { ...snapshot, site: { ...site, data: { ...site.data, languages } } };
}

/** @param files what stands in the repository, for what proposals change */
export async function startFunctions(files: Record<string, string>, lang: string): Promise<Functions> {
  const snapshot = snapshotIn(lang);
  const cluster = await startCluster();
  const database = openDatabase({ url: cluster.url('postgres'), own: true });
  await migrate(database);
  const inbox = await startInbox();
  const { name, contact } = snapshot.site.data;
  const mailer = openMailer({ smtpUrl: inbox.smtpUrl, from: `${name} <${contact.email}>` });
  const host = await startGitHost(files);
  let now = moment;
  let count = 0;
  const dependencies: Dependencies = {
    now: () => now,
    newId: () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`,
    snapshot: () => snapshot,
    shell: readShell,
    secrets: () => secrets,
    database: () => database,
    delivery: () => ({ db: database, mailer, context: mailContext(snapshot, secrets), now }),
    deliver: async (entries, patience) => await sendSoon(dependencies.delivery(), entries, patience),
    answerFirst: (work) => work,
    writing: readWriting,
    git: () => openGitHost({ ...host, branch: 'main' }),
    // Never called: its button is looked at.
    buildHook: () => 'http://localhost:9',
    purge: async () => undefined,
    log: (line) => console.error(line),
  };
  return {
    async answer(request) {
      const { pathname } = new URL(request.url);
      const route = routes.find(([path]) => path.test(pathname))?.[1];
      return route && (await handle(route, () => dependencies)(request, { ip: '192.0.2.1' }));
    },
    async hour(at) {
      now = at;
      await hourlyRun(() => dependencies)(new Request(snapshot.siteUrl));
    },
    async mail(to = contact.email, words = '') {
      const mails = await inbox.messages();
      const mail = mails.findLast(
        ({ recipients, subject }) => recipients.includes(to) && subject.includes(words),
      );
      return mail ?? Promise.reject(new Error(`no mail “${words}” has come to ${to}`));
    },
    async close() {
      await host.close();
      await inbox.close();
      await closeDatabase(database);
      await cluster.stop();
    },
  };
}
