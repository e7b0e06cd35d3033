import type { Floor } from '../../src/content/entries.ts';
import { localSecret, startDatabase } from './database.ts';
import { startInbox } from './inbox.ts';

/** What the site needs around it on one machine. */
export interface Services {
  stop(): Promise<void>;
}

/**
 * Starts the database and the inbox, and sets the settings that lead to them. What the environment already names (a database,
 * a mail server) is used as it is.
 */
export async function startServices(floor: Floor, siteUrl: string, inboxPort: number): Promise<Services> {
  const { env } = process;
  const stops: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const end of stops.splice(0).reverse()) await end();
  };
  try {
    if (!env.DATABASE_URL) {
      const database = await startDatabase();
      stops.push(database.stop);
      env.DATABASE_URL = database.url;
    }
    const inbox = await startInbox(inboxPort);
    stops.push(inbox.stop);
    env.SMTP_URL ||= inbox.smtpUrl;
    env.MAIL_FROM ||= `${floor.site.data.name} <${floor.site.data.contact.email}>`;
    env.SITE_SECRET ||= await localSecret('secret');
    env.SITE_URL ||= siteUrl;
    return { stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Milliseconds after which what does not end is left to the operating system. */
const patience = 10_000;

/**
 * Ends everything on Ctrl-C, or when the process is asked to go, with code 0. Packages that are used here listen for the same
 * signals and would end the process first, with a code of their own and the rest half closed: theirs are taken off.
 */
export function stopOnSignal(...stops: (() => Promise<unknown>)[]): void {
  let stopping = false;
  const end = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), patience).unref();
    // Side by side: a browser that keeps the site open must not keep the database from ending.
    const ended = await Promise.allSettled(stops.map((stop) => stop()));
    process.exit(ended.every(({ status }) => status === 'fulfilled') ? 0 : 1);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.removeAllListeners(signal);
    process.on(signal, () => void end());
  }
}
