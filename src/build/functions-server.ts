import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { mockLocation } from '@netlify/dev-utils';
import { type ListedFunction, listFunctions } from '@netlify/zip-it-and-ship-it';
import { functionFor, type Matched } from './function-routes.ts';
import { type FunctionThread, startThread } from './function-thread.ts';
import type { FunctionEvent, FunctionFile } from './function-worker.ts';
import { packFunctions } from './pack-functions.ts';

/**
 * Netlify's functions on this machine, as they will run there: same routes, same runtime, no account, no network. Netlify's own
 * emulation packs a function anew for every call, which takes seconds; here each is loaded once and stays warm.
 */
export interface FunctionsServer {
  /** The answer to a request for a function; undefined when it is for none. */
  answer(request: IncomingMessage): Promise<Response | undefined>;
  /** From the next call on, functions run as their files are now. */
  renew(): void;
  stop(): Promise<void>;
}

/** The address of a visitor, as the last proxy tells it. */
const visitor = (headers: Headers): string => headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '';

async function eventOf(
  request: IncomingMessage,
  { schedule }: ListedFunction,
  { pattern }: Matched,
): Promise<FunctionEvent> {
  const { headers: given, method = 'GET', url = '/' } = request;
  const headers = new Headers();
  for (const [name, value] of Object.entries(given)) {
    if (value !== undefined) headers.set(name, String(value));
  }
  headers.set('x-nf-client-connection-ip', visitor(headers));
  headers.set('x-nf-geo', Buffer.from(JSON.stringify(mockLocation)).toString('base64'));
  headers.set('x-nf-request-id', randomUUID());
  headers.set('x-nf-site-id', 'unlinked');
  if (schedule) {
    headers.set('user-agent', 'Netlify Clockwork');
    headers.set('x-nf-event', 'schedule');
  }
  const address = new URL(url, `http://${given.host ?? 'localhost'}`);
  return {
    rawUrl: address.href,
    path: address.pathname,
    httpMethod: schedule ? 'POST' : method,
    headers: Object.fromEntries(headers),
    body: (await buffer(request)).toString('base64'),
    isBase64Encoded: true,
    ...(pattern && { route: pattern }),
  };
}

/** Where each function's file is: as it was written, or in a folder of packed ones, with nothing but what was packed. */
interface Files {
  of(func: ListedFunction): FunctionFile;
  remove(): Promise<void>;
}

async function pack(root: string): Promise<Files> {
  const folder = await mkdtemp(join(tmpdir(), 'etage-functions-'));
  const packed = await packFunctions(root, folder, 'none');
  const entries = new Map(packed.map(({ name, path, entryFilename }) => [name, join(path, entryFilename)]));
  return {
    of: ({ name }) => ({ packed: pathToFileURL(entries.get(name) ?? '').href }),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

const asWritten: Files = {
  of: ({ mainFile }) => ({ source: pathToFileURL(mainFile).href }),
  remove: async () => undefined,
};

/**
 * @param projectRoot where netlify.toml lies
 * @param options `packed`: with nothing but what Netlify packs; else from their sources, which may change
 */
export async function startFunctions(
  projectRoot: string,
  { packed }: { packed: boolean },
): Promise<FunctionsServer> {
  const root = resolve(projectRoot);
  const files = packed ? await pack(root) : asWritten;
  const list = (): Promise<ListedFunction[]> =>
    listFunctions(join(root, 'netlify/functions'), { parseISC: true });
  let listed: Promise<ListedFunction[]> | undefined;
  const threads = new Map<string, FunctionThread>();

  const threadOf = (func: ListedFunction): FunctionThread => {
    const warm = threads.get(func.name);
    if (warm) return warm;
    const thread = startThread(files.of(func), () => {
      if (threads.get(func.name) === thread) threads.delete(func.name);
    });
    threads.set(func.name, thread);
    return thread;
  };

  const all = (): FunctionThread[] => {
    const running = [...threads.values()];
    threads.clear();
    return running;
  };

  return {
    answer: async (request) => {
      listed ??= list();
      const functions = await listed;
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const matched = functionFor(functions, request.method ?? 'GET', pathname);
      const func = functions.find(({ name }) => name === matched?.name);
      if (!func || !matched) return undefined;
      const event = await eventOf(request, func, matched);
      try {
        return await threadOf(func).call(event);
      } catch (error) {
        console.error(error);
        return new Response('The function failed. Its log says why.\n', { status: 500 });
      }
    },
    renew: () => {
      listed = undefined;
      for (const thread of all()) thread.retire();
    },
    stop: async () => {
      await Promise.all(all().map((thread) => thread.end()));
      await files.remove();
    },
  };
}
