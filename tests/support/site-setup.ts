import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { freePort } from '../../scripts/local/ports.ts';
import { startFunctions } from '../../src/build/functions-server.ts';
import { servePreview } from '../../src/build/preview-server.ts';
import { closeDatabase, openDatabase } from '../../src/store/database.ts';
import { migrate } from '../../src/store/migrate.ts';
import { startCluster } from './cluster.ts';
import { startInbox } from './inbox.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served as in production. */
    siteUrl: string;
    /** Answers with the mails that have arrived, as JSON (`ReceivedMail[]`). */
    inboxUrl: string;
  }
}

/** The built site once for all its tests, with real functions, a real database and a real mail server. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const port = await freePort();
  const siteUrl = `http://localhost:${port}`;
  await promisify(execFile)(process.execPath, ['scripts/run.mjs', 'build'], {
    env: { ...process.env, SITE_URL: siteUrl, NODE_ENV: 'production' },
    maxBuffer: 64 * 1024 * 1024,
  });

  const cluster = await startCluster();
  const database = openDatabase({ url: cluster.url('postgres'), own: true });
  await migrate(database);
  await closeDatabase(database);
  const inbox = await startInbox();
  Object.assign(process.env, {
    SITE_URL: siteUrl,
    DATABASE_URL: cluster.url('postgres'),
    SMTP_URL: inbox.smtpUrl,
    MAIL_FROM: 'NUMA <bonjour@numa.example>',
    SITE_SECRET: 'only-for-the-tests-of-the-built-site',
  });

  const functions = await startFunctions(process.cwd(), true);
  const site = createServer((request, response) => void servePreview(functions, request, response));
  site.listen(port, 'localhost');
  await once(site, 'listening');
  const window = createServer((_, response) => {
    void inbox.messages().then((mails) => response.end(JSON.stringify(mails)));
  });
  window.listen(0, '127.0.0.1');
  await once(window, 'listening');
  const address = window.address();
  project.provide('siteUrl', siteUrl);
  project.provide(
    'inboxUrl',
    `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
  );

  return async () => {
    for (const server of [site, window]) {
      server.closeAllConnections();
      server.close();
    }
    await functions.stop();
    await inbox.close();
    await cluster.stop();
  };
}
