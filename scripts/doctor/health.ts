import type { Health } from '../../src/http/health.ts';
import type { Visit } from './ask.ts';
import { type Finding, ok, unseen, wrong } from './finding.ts';

const where = '/api/health';

/** AWS regions in the European Union: Frankfurt, Ireland, Paris, Stockholm, Milan, Spain. London and Zurich are not. */
const european = /^eu-(central-1|west-1|west-3|north-1|south-1|south-2)$/;

function region(found: Health['region'], isLocal: boolean): Finding {
  const what = 'region of the functions';
  if (isLocal) return unseen(what, 'there is none on this machine, only on Netlify');
  if (found !== null && european.test(found)) return ok(what, `${found}, in the European Union`);
  return wrong(what, {
    expected: 'one in the European Union, such as eu-central-1',
    found: found ?? 'none that the platform tells',
    hint: 'region = "fra" in netlify.toml, or Project configuration, Build & deploy, Functions region, then a new deploy',
  });
}

const databaseHints = {
  missing:
    'Project configuration, Database at Netlify, or DATABASE_URL of a server of your own under Environment variables, then a new deploy',
  unreachable:
    'the function’s log at Netlify: Logs, Functions, health; with a server of your own: is DATABASE_URL right, does it run, and may Netlify reach it?',
};

function database({ database: state, migrations }: Health): Finding[] {
  if (state !== 'ok' || !migrations) {
    const hint = databaseHints[state === 'missing' ? 'missing' : 'unreachable'];
    const found = state === 'missing' ? 'no database at all' : 'none: it cannot be reached';
    return [wrong('the database', { expected: 'an answer', found, hint })];
  }
  const { applied, missing } = migrations;
  if (missing.length === 0)
    return [ok('the database', 'it answers'), ok('migrations', `all ${applied} applied`)];
  const hint =
    'a production deploy, at which Netlify applies netlify/database/migrations/; on a server of your own: npm run data -- migrate';
  const found = `${applied}, without ${missing.join(', ')}`;
  const expected = `all ${applied + missing.length} applied`;
  return [ok('the database', 'it answers'), wrong('migrations', { expected, found, hint })];
}

const environment = 'under Project configuration, Environment variables at Netlify, then a new deploy';

function settings({ mail, links }: Health): Finding[] {
  return [
    links === 'configured'
      ? ok('signed links', 'there is a key')
      : wrong('signed links', {
          ...{ expected: 'a key', found: 'none, or one under 32 characters' },
          hint: `SITE_SECRET, from openssl rand -base64 32, ${environment}`,
        }),
    mail === 'configured'
      ? ok('the mail server', 'it is set')
      : wrong('the mail server', {
          expected: 'SMTP_URL and MAIL_FROM',
          found:
            mail === 'missing' ? 'at least one is missing' : 'settings that name no server, or no sender',
          hint: `SMTP_URL (smtps://user:password@host:465) and MAIL_FROM (Étage <bonjour@example.org>) ${environment}`,
        }),
  ];
}

function isHealth(value: unknown): value is Health {
  return (
    typeof value === 'object' && value !== null && 'database' in value && 'mail' in value && 'links' in value
  );
}

function healthOf(text: string): Health | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isHealth(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Region, database, migrations and settings, as the site itself tells. */
export async function health({ ask, isLocal }: Visit): Promise<Finding[]> {
  const answer = await ask(where, { headers: { Accept: 'application/json' } });
  const told = answer.status === 200 ? healthOf(answer.text) : undefined;
  if (told) return [region(told.region ?? null, isLocal), ...database(told), ...settings(told)];
  const found = answer.failure ?? (answer.status === 200 ? 'something else' : String(answer.status));
  const hint =
    'the deploy’s log at Netlify: was the function health deployed? Its own log is under Logs, Functions';
  return [wrong('what the site tells of itself', { expected: '200 with JSON', found, hint }, where)];
}

/** Asks for a test mail. */
export async function testMail({ ask }: Visit): Promise<Finding> {
  const headers = { 'Content-Type': 'application/json', Accept: 'application/json' };
  const answer = await ask(where, { method: 'POST', headers, body: JSON.stringify({ action: 'mail' }) });
  const what = 'the test mail';
  if (answer.status === 202) {
    return ok(what, 'asked for, to the contact of content/site.md; one an hour goes out at most');
  }
  const found = answer.failure ?? String(answer.status);
  return wrong(
    what,
    { expected: '202', found, hint: 'the lines on the database and the mail server' },
    where,
  );
}
