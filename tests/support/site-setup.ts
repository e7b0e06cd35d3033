import { type ChildProcess, spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { TestProject } from 'vitest/node';
import { freePort } from '../../scripts/local/ports.ts';
import { closeDatabase, openDatabase } from '../../src/store/database.ts';
import { migrate } from '../../src/store/migrate.ts';
import { type Cluster, startCluster } from './cluster.ts';
import { type Inbox, startInbox } from './inbox.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served as in production. */
    siteUrl: string;
    /** Answers with the mails that have arrived, as JSON (`ReceivedMail[]`). */
    inboxUrl: string;
  }
}

const command = (
  name: string,
  env: Record<string, string>,
): [string, string[], { env: NodeJS.ProcessEnv }] => [
  process.execPath,
  ['scripts/run.mjs', name],
  // Vitest's own mode would make a development build.
  { env: { ...process.env, NODE_ENV: 'production', ...env } },
];

/** Badges are signed with a key that nobody keeps. */
const signingKey = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

async function startPreview(siteUrl: string, cluster: Cluster, inbox: Inbox): Promise<ChildProcess> {
  const preview = spawn(
    ...command('preview', {
      PORT: new URL(siteUrl).port,
      INBOX_PORT: String(await freePort()),
      SITE_URL: siteUrl,
      DATABASE_URL: cluster.url('postgres'),
      SMTP_URL: inbox.smtpUrl,
      MAIL_FROM: 'NUMA <bonjour@numa.example>',
      SITE_SECRET: 'only-for-the-tests-of-the-built-site',
      BADGE_SIGNING_KEY: signingKey(),
    }),
  );
  let said = '';
  await new Promise<void>((resolve, reject) => {
    preview.stdout?.on('data', (chunk) => {
      said += chunk;
      if (said.includes('Ctrl-C')) resolve();
    });
    preview.stderr?.on('data', (chunk) => {
      said += chunk;
    });
    preview.on('exit', () => reject(new Error(`npm run preview ended:\n${said}`)));
  });
  return preview;
}

/** Hands the arrived mails to the tests, which run in other processes. */
async function openWindow(inbox: Inbox): Promise<{ url: string; close(): void }> {
  const server = createServer((_, response) => {
    void inbox.messages().then((mails) => response.end(JSON.stringify(mails)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { url: `http://127.0.0.1:${port}`, close: () => void server.close() };
}

/** The built site once for all its tests: `npm run preview`, which builds it, with a database and a mail server of their own. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const siteUrl = `http://localhost:${await freePort()}`;
  const cluster = await startCluster();
  const database = openDatabase({ url: cluster.url('postgres'), own: true });
  await migrate(database);
  await closeDatabase(database);
  const inbox = await startInbox();
  const window = await openWindow(inbox);
  const preview = await startPreview(siteUrl, cluster, inbox);
  project.provide('siteUrl', siteUrl);
  project.provide('inboxUrl', window.url);
  return async () => {
    const ended = once(preview, 'exit');
    preview.kill('SIGTERM');
    const [code] = await ended;
    window.close();
    await inbox.close();
    await cluster.stop();
    if (code !== 0) throw new Error(`npm run preview was asked to end and ended with ${code}, not with 0.`);
  };
}
