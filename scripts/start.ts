import { dev } from 'astro';
import { ports } from '../src/settings.ts';
import { checkedFloor } from './local/content.ts';
import { assertFree } from './local/ports.ts';
import { startSchedule } from './local/schedule.ts';
import { startServices, stopOnSignal } from './local/services.ts';

/** `npm start`: the whole floor on one machine: site, functions, database and an inbox. */
export async function main(): Promise<void> {
  const floor = checkedFloor();
  const { site, inbox } = ports(4321);
  await assertFree(site, 'PORT', 'npm start');
  await assertFree(inbox, 'INBOX_PORT', 'npm start');
  const url = `http://localhost:${site}`;
  const services = await startServices(floor, url, inbox);
  // From here on a failure must not leave the database behind.
  const server = await dev({ root: '.', server: { port: site }, logLevel: 'warn' }).catch(
    async (error: unknown) => {
      await services.stop();
      throw error;
    },
  );
  stopOnSignal(
    () => server.stop(),
    () => services.stop(),
  );
  startSchedule(url, console.warn);
  console.log(`${floor.site.data.name} is open:  ${url}`);
  console.log(`Its mail comes to:  http://localhost:${inbox}`);
  console.log('At every full hour the reminders and hosts’ lists that are due go out, as on Netlify.');
  console.log('Ctrl-C closes both, and the database with them.');
}
