import { readBody } from './body.ts';
import type { FunctionContext } from './context.ts';
import { type Dependencies, realDependencies } from './dependencies.ts';
import { Problem } from './errors.ts';
import { securityHeaders } from './headers.ts';
import { visitorLanguage } from './language.ts';
import { logLine } from './log.ts';
import { allowed, wantsJson } from './negotiate.ts';
import { problemAnswer } from './problem-answer.ts';
import { refuseRepeated } from './repeated.ts';
import type { Exchange, Handler, Route } from './route.ts';
import { isTrapped, oneText } from './typed.ts';

function handlerFor(route: Route, method: string): Handler {
  const handler =
    method === 'POST' ? route.post : method === 'GET' || method === 'HEAD' ? route.get : undefined;
  if (!handler) throw new Problem('method', { headers: { Allow: allowed(route) } });
  return handler;
}

async function answer(route: Route, exchange: Exchange): Promise<Response> {
  const { request, snapshot } = exchange;
  try {
    const handler = handlerFor(route, request.method);
    if (request.method !== 'POST') return await handler(exchange);
    exchange.fields = await readBody(request);
    exchange.lang = visitorLanguage(
      request,
      snapshot.site.data.languages,
      oneText(exchange.fields, 'locale'),
    );
    // Whoever fills what people do not see is told that all went well, and learns nothing.
    if (isTrapped(exchange.fields) && route.received) return route.received(exchange);
    refuseRepeated(exchange.fields, exchange.lang);
    return await handler(exchange);
  } catch (error) {
    return await problemAnswer(route, exchange, error);
  }
}

/** When not even a page can be made: plain text, the headers, and the wish to be asked again. */
const lastResort = (): Response =>
  new Response('Panne passagère. / A short outage.\n', {
    status: 503,
    headers: {
      ...securityHeaders,
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'no-store',
      'Retry-After': '30',
    },
  });

/**
 * Makes a route a function: whatever happens, there is one answer with the site's headers; never a 500, never a stack.
 *
 * @param dependencies given by tests; else made from the settings
 */
export function handle(
  route: Route,
  dependencies: (context?: FunctionContext) => Dependencies = realDependencies,
): (request: Request, context?: FunctionContext) => Promise<Response> {
  return async (request, context) => {
    let log = (line: string): void => console.error(line);
    try {
      const given = dependencies(context);
      log = given.log;
      const snapshot = given.snapshot();
      const response = await answer(route, {
        request,
        url: new URL(request.url),
        ip: context?.ip || undefined,
        dependencies: given,
        snapshot,
        lang: visitorLanguage(request, snapshot.site.data.languages),
        json: wantsJson(request, route),
        fields: {},
      });
      return request.method === 'HEAD' ? new Response(null, response) : response;
    } catch (error) {
      log(logLine(route.name, error));
      return lastResort();
    }
  };
}
