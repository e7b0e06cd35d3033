import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { inject } from 'vitest';

/** The site's tests begin when the site is up. Not by fetch, which gives up after five minutes: a busy machine may build longer. */
const [answer]: IncomingMessage[] = await once(get(new URL('/up', inject('inboxUrl'))), 'response');
if (answer?.statusCode !== 200) throw new Error(answer && (await text(answer)));
answer.resume();
