import { openMailer } from '../mail/transport.ts';
import { MissingSettings, mailSettings } from '../settings.ts';
import { appliedMigrations } from '../store/applied-migrations.ts';
import { allow } from '../store/limits.ts';
import { migrationNames } from '../store/migrate.ts';
import { enqueue } from '../store/outbox.ts';
import { DatabaseUnavailable } from '../store/unavailable.ts';
import { afterWrite } from './after-write.ts';
import type { FunctionContext } from './context.ts';
import { type Dependencies, realDependencies } from './dependencies.ts';
import { Problem } from './errors.ts';
import { handle } from './handle.ts';
import { countPost } from './limits.ts';
import { logLine } from './log.ts';
import { jsonAnswer } from './respond.ts';
import type { Exchange, Route } from './route.ts';
import { oneText } from './typed.ts';

/** What the site tells of itself: nothing that is secret, and nobody's name. */
export interface Health {
  /** Where the functions run, as AWS names it: `eu-central-1`. Null where the platform does not say. */
  region: string | null;
  database: 'ok' | 'unreachable' | 'missing';
  /** Of this deploy: how many the database has seen, and which it has not. Null where it cannot be asked. */
  migrations: { applied: number; missing: string[] } | null;
  /** `unusable`: the settings are there, and name no server or no sender. */
  mail: 'configured' | 'missing' | 'unusable';
  /** The key of the signed links; without it nobody can say yes to a date. */
  links: 'configured' | 'missing';
}

/** What the platform and the settings say, which no other function asks. */
interface Platform {
  region?: string;
  mail: typeof mailSettings;
}

/** The database is asked once a minute at most, however often somebody asks here: it must be able to fall asleep. */
const keptSeconds = 60;

const cached = {
  'Cache-Control': 'public, max-age=0, must-revalidate',
  'Netlify-CDN-Cache-Control': `public, durable, s-maxage=${keptSeconds}`,
};

/** One test mail in so many seconds. */
const testMailSeconds = 60 * 60;

async function databaseHealth({
  database,
  log,
}: Dependencies): Promise<Pick<Health, 'database' | 'migrations'>> {
  try {
    const applied = new Set(await appliedMigrations(database()));
    const names = await migrationNames();
    const missing = names.filter((name) => !applied.has(name));
    return { database: 'ok', migrations: { applied: names.length - missing.length, missing } };
  } catch (error) {
    if (error instanceof MissingSettings) return { database: 'missing', migrations: null };
    if (!(error instanceof DatabaseUnavailable)) throw error;
    log(logLine('health', error));
    return { database: 'unreachable', migrations: null };
  }
}

function mailHealth(settings: Platform['mail']): Health['mail'] {
  try {
    openMailer(settings());
    return 'configured';
  } catch (error) {
    return error instanceof MissingSettings ? 'missing' : 'unusable';
  }
}

function linksHealth({ secrets }: Dependencies): Health['links'] {
  try {
    secrets();
    return 'configured';
  } catch {
    return 'missing';
  }
}

async function health(
  { request, url, dependencies }: Exchange,
  { region, mail }: Platform,
): Promise<Response> {
  // The CDN keeps an answer for its whole address, and GET alone: what it does not keep must not wake the database.
  if (url.search) throw new Problem('notFound');
  if (request.method === 'HEAD') return jsonAnswer({});
  const found: Health = {
    region: region ?? null,
    ...(await databaseHealth(dependencies)),
    mail: mailHealth(mail),
    links: linksHealth(dependencies),
  };
  return jsonAnswer(found, { headers: cached });
}

/** Always the same answer: whoever asks learns neither whether a mail went out nor when the last one did. */
const received = (): Response => jsonAnswer({ received: true }, { status: 202 });

async function sendTestMail(exchange: Exchange): Promise<Response> {
  const { dependencies, fields, snapshot } = exchange;
  if (oneText(fields, 'action') !== 'mail') throw new Problem('malformed');
  await countPost(exchange);
  const database = dependencies.database();
  const now = dependencies.now();
  if (!(await allow(database, 'test-mail', 1, testMailSeconds, now))) return received();
  const { contact, languages } = snapshot.site.data;
  const askedAt = now.toISOString();
  const mail = {
    ...{ key: `test:${askedAt}`, recipient: contact.email, locale: languages[0] ?? 'fr' },
    content: { kind: 'test' as const, askedAt },
  };
  await afterWrite(exchange, await enqueue(database, [mail], now));
  return received();
}

/** How the site is, for `npm run doctor`; a post with `action=mail` sends a test mail to the site's own contact. */
const healthRoute = (platform: Platform): Route => ({
  name: 'health',
  get: (exchange) => health(exchange, platform),
  post: sendTestMail,
  received,
  speaks: 'json',
});

/** Where the platform says that it runs a function. */
type RegionContext = FunctionContext & { server?: { region?: string } };

/**
 * Makes the function of `/api/health`.
 *
 * @param mail the settings of the mail server; others in tests
 */
export const healthFunction =
  (
    dependencies: (context?: FunctionContext) => Dependencies = realDependencies,
    mail = () => mailSettings(),
  ) =>
  (request: Request, context?: RegionContext): Promise<Response> =>
    handle(healthRoute({ region: context?.server?.region, mail }), dependencies)(request, context);
