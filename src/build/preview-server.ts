import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import { securityHeaders } from '../http/headers.ts';

const compressible =
  /^(text\/|application\/(json|ld\+json|xml|rss\+xml|manifest\+json|javascript)|image\/svg)/;

/** Answers a request, or leaves it to the next. */
export interface Answering {
  answer(request: IncomingMessage): Promise<Response | undefined>;
}

async function firstAnswer(
  servers: readonly Answering[],
  request: IncomingMessage,
): Promise<Response | undefined> {
  for (const server of servers) {
    const answer = await server.answer(request);
    if (answer) return answer;
  }
  return undefined;
}

/**
 * Answers a request as Netlify would: a function, else a published file; the 404 page, compression and the default caching by
 * hand, for Netlify's emulation has none of them.
 *
 * @param servers asked in this order
 */
export async function servePreview(
  servers: readonly Answering[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const answer =
      (isPublic(request.url) ? await firstAnswer(servers, request) : undefined) ?? (await notFound());
    const headers = new Headers(answer.headers);
    if (!headers.has('cache-control')) headers.set('cache-control', 'public, max-age=0, must-revalidate');
    const encoding = compressible.test(headers.get('content-type') ?? '') ? accepted(request) : undefined;
    if (encoding) {
      headers.set('content-encoding', encoding);
      headers.append('vary', 'accept-encoding');
      headers.delete('content-length');
    }
    response.writeHead(answer.status, [...headers].flat());
    if (!answer.body || request.method === 'HEAD') {
      response.end();
      return;
    }
    const body = Readable.fromWeb(answer.body as Parameters<typeof Readable.fromWeb>[0]);
    if (encoding === 'br') await pipeline(body, brotli(), response);
    else if (encoding === 'gzip') await pipeline(body, createGzip(), response);
    else await pipeline(body, response);
  } catch (error) {
    // A visitor who leaves early ends the pipe; anything else is worth a line.
    if (!response.destroyed) console.error(error);
    response.destroy();
  }
}

/** Netlify keeps its own rule files to itself, and an address that cannot be decoded is none. */
function isPublic(url = '/'): boolean {
  try {
    return !/^\/_(headers|redirects)$/.test(decodeURIComponent(url.split('?')[0] ?? ''));
  } catch {
    return false;
  }
}

const brotli = () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });

function accepted(request: IncomingMessage): 'br' | 'gzip' | undefined {
  const offered = String(request.headers['accept-encoding'] ?? '');
  return (['br', 'gzip'] as const).find((encoding) => offered.includes(encoding));
}

async function notFound(): Promise<Response> {
  return new Response(await readFile('dist/404.html'), {
    status: 404,
    headers: { ...securityHeaders, 'Content-Type': 'text/html; charset=utf-8' },
  });
}
