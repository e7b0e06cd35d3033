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

/** Ends everything in order on Ctrl-C or when the process is asked to go; a second time is not waited for. */
export function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const end = (): void => {
    if (stopping) return;
    stopping = true;
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
}
