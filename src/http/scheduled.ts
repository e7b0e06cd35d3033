import { isWanted } from '../duties/schedule.ts';
import { deliver } from '../mail/deliver.ts';
import { forgetLimits } from '../store/limits.ts';
import type { FunctionContext } from './context.ts';
import { type Dependencies, realDependencies } from './dependencies.ts';
import { securityHeaders } from './headers.ts';
import { askForRebuild } from './horizon.ts';
import { tellLive } from './live-proposals.ts';
import { logLine } from './log.ts';
import { runDates } from './run-dates.ts';

/** A function that Netlify calls by itself; nobody reads its answer. */
type Run = (request: Request, context?: FunctionContext) => Promise<Response>;

/** More than any date has people; what the time does not suffice for waits for the next run. */
const mostMails = 1_000;

function run(
  route: string,
  dependencies: (context?: FunctionContext) => Dependencies,
  work: (dependencies: Dependencies, context?: FunctionContext) => Promise<void>,
): Run {
  return async (_, context) => {
    const given = dependencies(context);
    const headers = { ...securityHeaders, 'Cache-Control': 'no-store' };
    try {
      await work(given, context);
      return new Response(null, { status: 204, headers });
    } catch (error) {
      given.log(logLine(route, error));
      return new Response(null, { status: 503, headers: { ...headers, 'Retry-After': '30' } });
    }
  };
}

/** Sends what is due, whatever became of the dates before. */
async function send(route: string, { delivery, log }: Dependencies): Promise<void> {
  const { sent, failed, dead } = await deliver({ ...delivery(), limit: mostMails });
  if (failed + dead > 0) log(JSON.stringify({ level: 'warn', route, sent, failed, dead }));
}

/**
 * Makes the function of every hour: where the content says that a date needs this hour, or it is one of the four fixed ones,
 * it says what is to be said of the dates, sends every mail that is due, forgets whom it counted, and asks for a rebuild when
 * the horizon runs short. In all other hours it leaves the database asleep.
 */
export const hourlyRun = (dependencies = realDependencies): Run =>
  run('hourly', dependencies, async (given) => {
    const { events, site } = given.snapshot();
    if (
      !isWanted(
        events.map(({ id, data }) => ({ id, ...data })),
        site.data.timezone,
        given.now(),
      )
    )
      return;
    await runDates(given);
    await send('hourly', given);
    await forgetLimits(given.database(), given.now());
    await askForRebuild(given);
  });

/** Copies of the site that are there to be looked at change no date, even if they are given the site's own database. */
const looks = new Set(['deploy-preview', 'branch-deploy']);

/** Makes the function that follows a deploy: those who said yes are told what the new content changes. */
export const deployRun = (dependencies = realDependencies): Run =>
  run('deploy-succeeded', dependencies, async (given, context) => {
    if (looks.has(context?.deploy?.context ?? '')) return;
    await runDates(given);
    await tellLive(given);
    await send('deploy-succeeded', given);
  });
