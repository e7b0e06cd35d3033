import { type ChildProcess, spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { freePort } from '../../scripts/local/ports.ts';
import { closeDatabase, openDatabase } from '../../src/store/database.ts';
import { migrate } from '../../src/store/migrate.ts';
import { unpackBrowser } from './browser.ts';
import { type Cluster, startCluster } from './cluster.ts';
import { builtCommit, editedRepository } from './editor-host.ts';
import { startGitHost, type TestGitHost } from './git-host.ts';
import { type Inbox, startInbox } from './inbox.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served as in production. */
    siteUrl: string;
    /** Answers with the mails that have arrived, as JSON (`ReceivedMail[]`). */
    inboxUrl: string;
    /** Where the functions commit what the community sends; whoever asks as they do reads what was committed. */
    gitApi: string;
    /** The preview's folder for what it makes: among it the functions as they are packed for Netlify. */
    previewFolder: string;
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

interface Preview {
  process: ChildProcess;
  /** Resolves once it is up: with nothing, or with what it said before it ended. */
  up: Promise<string | undefined>;
}

async function startPreview(
  siteUrl: string,
  folder: string,
  cluster: Cluster,
  inbox: Inbox,
  { api, token, repository }: TestGitHost,
): Promise<Preview> {
  const preview = spawn(
    ...command('preview', {
      TMPDIR: folder,
      PORT: new URL(siteUrl).port,
      INBOX_PORT: String(await freePort()),
      SITE_URL: siteUrl,
      DATABASE_URL: cluster.url('postgres'),
      SMTP_URL: inbox.smtpUrl,
      MAIL_FROM: 'NUMA <bonjour@numa.example>',
      SITE_SECRET: 'only-for-the-tests-of-the-built-site',
      BADGE_SIGNING_KEY: signingKey(),
      ...{ GIT_API: api, GIT_TOKEN: token, GIT_REPOSITORY: repository },
      // As on Netlify: the editor knows where it saves, and from which commit the site was built.
      ...{
        REPOSITORY_URL: `https://github.com/${editedRepository}`,
        BRANCH: 'main',
        COMMIT_REF: builtCommit,
      },
    }),
  );
  let said = '';
  const up = new Promise<string | undefined>((resolve) => {
    preview.stdout?.on('data', (chunk) => {
      said += chunk;
      if (said.includes('Ctrl-C')) resolve(undefined);
    });
    preview.stderr?.on('data', (chunk) => {
      said += chunk;
    });
    preview.on('exit', () => resolve(`npm run preview ended:\n${said}`));
  });
  return { process: preview, up };
}

/** Tells the tests, which run in other processes, when the site is up (`/up`), and hands them the mails that arrived. */
async function openWindow(inbox: Inbox, { up }: Preview): Promise<{ url: string; close(): void }> {
  const server = createServer(({ url }, response) => {
    if (url === '/up') void up.then((failed) => response.writeHead(failed ? 503 : 200).end(failed));
    else void inbox.messages().then((mails) => response.end(JSON.stringify(mails)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { url: `http://127.0.0.1:${port}`, close: () => void server.close() };
}

/**
 * The built site once for all its tests: `npm run preview`, which builds it, with a database and a mail server of their own.
 * Nobody waits for the build here: other rooms' tests run beside it, and `site-up.ts` holds the site's own until it is up.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const siteUrl = `http://localhost:${await freePort()}`;
  const [cluster, inbox, host] = await Promise.all([
    startCluster(),
    startInbox(),
    startGitHost({ 'content/site.md': 'The content that nobody asks for' }),
    unpackBrowser(),
  ]);
  const database = openDatabase({ url: cluster.url('postgres'), own: true });
  await migrate(database);
  await closeDatabase(database);
  const folder = await mkdtemp(join(tmpdir(), 'etage-preview-'));
  const preview = await startPreview(siteUrl, folder, cluster, inbox, host);
  const window = await openWindow(inbox, preview);
  project.provide('siteUrl', siteUrl);
  project.provide('inboxUrl', window.url);
  project.provide('gitApi', host.api);
  project.provide('previewFolder', folder);
  return async () => {
    const failed = await preview.up;
    const { process: running } = preview;
    const ended = failed ? [running.exitCode] : once(running, 'exit');
    running.kill('SIGTERM');
    const [code] = await ended;
    window.close();
    await inbox.close();
    await host.close();
    await cluster.stop();
    await rm(folder, { recursive: true, force: true });
    if (code !== 0) throw new Error(`npm run preview was asked to end and ended with ${code}, not with 0.`);
  };
}
