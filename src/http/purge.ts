import { purge } from '../store/keeping.ts';
import { keepingOf } from '../store/past.ts';
import type { FunctionContext } from './context.ts';
import { type Dependencies, realDependencies } from './dependencies.ts';
import { securityHeaders } from './headers.ts';
import { logLine } from './log.ts';

/**
 * Makes the scheduled function that drops what is past its time, by the deploy's own content. Nobody reads its answer: how
 * much was dropped, or an error, is a line in the log without a word about anybody; what was not dropped goes the next time.
 */
export function purgeRun(
  dependencies: (context?: FunctionContext) => Dependencies = realDependencies,
): (request: Request, context?: FunctionContext) => Promise<Response> {
  return async (_, context) => {
    const { snapshot, database, now, log } = dependencies(context);
    const headers = { ...securityHeaders, 'Cache-Control': 'no-store' };
    try {
      const purged = await purge(database(), keepingOf(snapshot(), now()));
      log(JSON.stringify({ level: 'info', route: 'purge', ...purged }));
      return new Response(null, { status: 204, headers });
    } catch (error) {
      log(logLine('purge', error));
      return new Response(null, { status: 503, headers: { ...headers, 'Retry-After': '30' } });
    }
  };
}
