import { createServer } from 'node:http';
import { startFunctions } from '../src/build/functions-server.ts';
import { servePreview } from '../src/build/preview-server.ts';
import { startSite } from '../src/build/site-server.ts';
import { ports } from '../src/settings.ts';
import { main as build } from './build.ts';
import { checkedFloor } from './local/content.ts';
import { assertFree } from './local/ports.ts';
import { startServices, stopOnSignal } from './local/services.ts';

/** `npm run preview`: the built site as it will be in production, on this machine. */
export async function main(): Promise<void> {
  const floor = checkedFloor();
  const { site, inbox } = ports(8888);
  await assertFree(site, 'PORT', 'npm run preview');
  await assertFree(inbox, 'INBOX_PORT', 'npm run preview');
  const url = `http://localhost:${site}`;
  // Anew, with this address: an older build is of other content, and `npm start` has put its own frames beside it.
  process.env.SITE_URL ||= url;
  await build();
  const services = await startServices(floor, url, inbox);
  const [functions, files] = await Promise.all([
    startFunctions(process.cwd(), { packed: true }),
    startSite(process.cwd()),
  ]);
  const server = createServer(
    (request, response) => void servePreview([functions, files], request, response),
  );
  stopOnSignal(
    async () => {
      server.closeAllConnections();
      server.close();
      await Promise.all([functions.stop(), files.stop()]);
    },
    () => services.stop(),
  );
  server.listen(site, 'localhost', () => {
    // As after a deploy: whoever said yes is told what the new content changes.
    void fetch(`${url}/.netlify/functions/deploy-succeeded`, { method: 'POST' }).catch(() => undefined);
    console.log(`${floor.site.data.name}, as it will be in production:  ${url}`);
    console.log(`Its mail comes to:  http://localhost:${inbox}`);
    console.log('Ctrl-C closes both, and the database with them.');
  });
}
