import { deliver } from '../mail/deliver.ts';
import { forgetLimits } from '../store/limits.ts';
import type { FunctionContext } from './context.ts';
import { type Dependencies, realDependencies } from './dependencies.ts';
import { securityHeaders } from './headers.ts';
import { logLine } from './log.ts';

/**
 * Makes the scheduled function: it sends every mail that is due, and forgets whom it counted. Nobody reads its answer;
 * an error is a line in the log, and the mails wait for the next time.
 */
export function outboxRun(
  dependencies: (context?: FunctionContext) => Dependencies = realDependencies,
): (request: Request, context?: FunctionContext) => Promise<Response> {
  return async (_, context) => {
    const { delivery, database, now, log } = dependencies(context);
    const headers = { ...securityHeaders, 'Cache-Control': 'no-store' };
    try {
      const { sent, failed, dead } = await deliver(delivery());
      await forgetLimits(database(), now());
      if (failed + dead > 0) log(JSON.stringify({ level: 'warn', route: 'outbox', sent, failed, dead }));
      return new Response(null, { status: 204, headers });
    } catch (error) {
      log(logLine('outbox', error));
      return new Response(null, { status: 503, headers: { ...headers, 'Retry-After': '30' } });
    }
  };
}
