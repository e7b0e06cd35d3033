import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { visit } from '../../scripts/doctor/ask.ts';
import { examine } from '../../scripts/doctor/examine.ts';
import type { Finding } from '../../scripts/doctor/finding.ts';
import { plainHttp } from '../../scripts/doctor/front-door.ts';
import { health } from '../../scripts/doctor/health.ts';
import { freePort } from '../../scripts/local/ports.ts';
import type { Health } from '../../src/http/health.ts';
import { openDatabase } from '../../src/store/database.ts';
import { command } from '../support/command.ts';
import { commandHere } from '../support/command-here.ts';
import { noDns, on, onlyWrong, openPractice, type Practice, without } from './doctor-look.ts';
import type { Break } from './doctor-site.ts';

let practice: Practice;
beforeAll(async () => {
  practice = await openPractice();
});
afterEach(() => practice.mend());
afterAll(() => practice.close());

test('a site that is well, line by line', async () => {
  expect(await practice.look()).toMatchInlineSnapshot(`
    [
      "– HTTPS and its redirect: there is none on this machine, only on Netlify.",
      "✓ the home page (/): 200, with all N headers; it names this very host.",
      "✓ the people (/people/): 200, with all N headers; it names this very host.",
      "✓ the agenda (/events/): 200, with all N headers; it names this very host.",
      "✓ an event (/events/lunch/): 200, with all N headers; it names this very host.",
      "✓ a date (/events/lunch/DATE/): 200, with all N headers; it names this very host.",
      "✓ the home page in another language (/en/): 200, with all N headers; it names this very host.",
      "✓ the sitemap (/sitemap-index.xml): 6 pages, all of this host.",
      "✓ share images: 1 of 1 there, 200, with all N headers.",
      "✓ how many come to a date (/api/events/lunch/DATE): 200, with all N headers.",
      "✓ a style sheet (/_astro/base.0123.css): 200, with all N headers.",
      "✓ the calendar (/events.ics): 200, with all N headers.",
      "✓ the feed (/feed.xml): 200, with all N headers.",
      "✓ the issuer of badges (/credentials/issuer.json): 200, with all N headers.",
      "✓ the key of signed badges (/.well-known/did.json): 200, with all N headers.",
      "✓ rule files (/_headers): 404, as nobody else’s business.",
      "✓ an unknown page (/unknown/): 404, with all N headers.",
      "✓ a date that is not there, to a program (/api/events/nothing/1999-01-01): 404, with all N headers.",
      "✓ a link that is not ours (/rsvp/not-a-token): 404, with all N headers.",
      "✓ a wrong method (GET) (/api/rsvp): 405, with all N headers, and Allow: POST.",
      "✓ a wrong method (DELETE) (/api/events/nothing/1999-01-01): 405, with all N headers, and Allow: GET, HEAD.",
      "✓ a wrong method (PUT) (/rsvp/not-a-token): 405, with all N headers, and Allow: GET, HEAD, POST.",
      "– region of the functions: there is none on this machine, only on Netlify.",
      "✓ the database: it answers.",
      "✓ migrations: all N applied.",
      "✓ signed links: there is a key.",
      "✓ the mail server: it is set.",
      "– SPF, DMARC and DKIM: mails stay on this machine, in its inbox.",
      "– the test mail: not asked for. Try --mail.",
      "25 things are well, 0 are wrong, 4 cannot be seen from here.",
    ]
  `);
});

test('a site that is not there', async () => {
  const url = `http://127.0.0.1:${await freePort()}`;
  const findings = await examine({ site: new URL(url), now: new Date(), dns: noDns, mail: true });
  expect(practice.said(findings).map((line) => line.replace(url, 'URL'))).toEqual([
    '✗ the site’s address (URL/): expected the home page, found no answer (ECONNREFUSED). Try the address letter by letter; does the site run, and is the domain set up?',
  ]);
});

test('a database that is gone, as the site’s own functions tell', async () => {
  practice.desk.dependencies.database = () =>
    openDatabase({ url: 'postgres://nobody:hidden@127.0.0.1:1/nothing', own: true });
  expect(onlyWrong(await practice.look())).toMatchInlineSnapshot(`
    [
      "✗ how many come to a date (/api/events/lunch/DATE): expected 200, found 503. Try the lines on the database below, and the function’s log at Netlify: Logs, Functions, counts.",
      "✗ the database: expected an answer, found none: it cannot be reached. Try the function’s log at Netlify: Logs, Functions, health; with a server of your own: is DATABASE_URL right, does it run, and may Netlify reach it?",
    ]
  `);
});

describe('what the site tells of itself, on the net', () => {
  const well: Health = {
    ...{ region: 'eu-central-1', database: 'ok', migrations: { applied: 2, missing: [] } },
    ...{ mail: 'configured', links: 'configured' },
  };
  const told = async (some: Partial<Health>): Promise<string[]> => {
    practice.site.break(
      on('/api/health', (reply) => ({ ...reply, body: JSON.stringify({ ...well, ...some }) })),
    );
    return practice.said(await health({ ...visit(new URL(practice.site.url)), isLocal: false }));
  };

  test('all is well', async () => {
    expect(await told({})).toMatchInlineSnapshot(`
      [
        "✓ region of the functions: eu-central-1, in the European Union.",
        "✓ the database: it answers.",
        "✓ migrations: all N applied.",
        "✓ signed links: there is a key.",
        "✓ the mail server: it is set.",
      ]
    `);
  });

  test.each<[Partial<Health>, string[]]>([
    [
      { region: 'us-east-2' },
      [
        '✗ region of the functions: expected one in the European Union, such as eu-central-1, found us-east-2. Try region = "fra" in netlify.toml, or Project configuration, Build & deploy, Functions region, then a new deploy.',
      ],
    ],
    [
      { region: null },
      [
        '✗ region of the functions: expected one in the European Union, such as eu-central-1, found none that the platform tells. Try region = "fra" in netlify.toml, or Project configuration, Build & deploy, Functions region, then a new deploy.',
      ],
    ],
    [
      { database: 'missing', migrations: null },
      [
        '✗ the database: expected an answer, found no database at all. Try Project configuration, Database at Netlify, or DATABASE_URL of a server of your own under Environment variables, then a new deploy.',
      ],
    ],
    [
      { migrations: { applied: 1, missing: ['0002_notices'] } },
      [
        '✗ migrations: expected all 2 applied, found 1, without 0002_notices. Try a production deploy, at which Netlify applies netlify/database/migrations/; on a server of your own: npm run data -- migrate.',
      ],
    ],
    [
      { mail: 'missing' },
      [
        '✗ the mail server: expected SMTP_URL and MAIL_FROM, found at least one is missing. Try SMTP_URL (smtps://user:password@host:465) and MAIL_FROM (Étage <bonjour@example.org>) under Project configuration, Environment variables at Netlify, then a new deploy.',
      ],
    ],
    [
      { mail: 'unusable' },
      [
        '✗ the mail server: expected SMTP_URL and MAIL_FROM, found settings that name no server, or no sender. Try SMTP_URL (smtps://user:password@host:465) and MAIL_FROM (Étage <bonjour@example.org>) under Project configuration, Environment variables at Netlify, then a new deploy.',
      ],
    ],
    [
      { links: 'missing' },
      [
        '✗ signed links: expected a key, found none, or one under 32 characters. Try SITE_SECRET, from openssl rand -base64 32, under Project configuration, Environment variables at Netlify, then a new deploy.',
      ],
    ],
  ])('%o', async (some, lines) => {
    expect(onlyWrong(await told(some))).toEqual(lines);
  });

  test('or something that is no such thing', async () => {
    practice.site.break(on('/api/health', (reply) => ({ ...reply, body: '[]' })));
    expect(practice.said(await health(visit(new URL(practice.site.url))))).toMatchInlineSnapshot(`
      [
        "✗ what the site tells of itself (/api/health): expected 200 with JSON, found something else. Try the deploy’s log at Netlify: was the function health deployed? Its own log is under Logs, Functions.",
      ]
    `);
  });
});

describe('those who come by http', () => {
  const secure = new URL('https://ruche.example/');
  const led = async (status: number, location?: string): Promise<string> => {
    practice.site.break((reply) => ({
      ...reply,
      status,
      headers: { ...(location !== undefined && { Location: location }) },
    }));
    const [finding] = await plainHttp(visit(secure), new URL(practice.site.url), secure);
    return finding ? (practice.said([finding])[0] ?? '') : '';
  };

  test.each<[number, string | undefined, string]>([
    [301, 'https://ruche.example/', '✓ those who come by http (SITE/): 301 to https://ruche.example/.'],
    [308, 'https://ruche.example', '✓ those who come by http (SITE/): 308 to https://ruche.example/.'],
    [
      302,
      'https://ruche.example/',
      '✗ those who come by http (SITE/): expected 301 to https://ruche.example/, found 302 to https://ruche.example/. Try forcing HTTPS at Netlify: Domain management, HTTPS.',
    ],
    [
      301,
      'https://www.ruche.example/',
      '✗ those who come by http (SITE/): expected 301 to https://ruche.example/, found 301 to https://www.ruche.example/. Try forcing HTTPS at Netlify: Domain management, HTTPS.',
    ],
    [
      200,
      undefined,
      '✗ those who come by http (SITE/): expected 301 to https://ruche.example/, found 200. Try forcing HTTPS at Netlify: Domain management, HTTPS.',
    ],
  ])('%i to %s', async (status, location, line) => {
    expect(await led(status, location)).toBe(line);
  });
});

describe('the test mail', () => {
  test('is sent when it is asked for, and only then', async () => {
    await practice.look();
    expect(await practice.inbox.messages()).toEqual([]);
    expect(
      (await practice.look((reply) => reply, true)).filter((line) => line.includes('the test mail')),
    ).toEqual([
      '✓ the test mail: asked for, to the contact of content/site.md; one an hour goes out at most.',
    ]);
    expect((await practice.inbox.messages()).map(({ recipients }) => recipients)).toEqual([
      ['bonjour@ruche.example'],
    ]);
  });

  test('is told of where the site does not take the wish', async () => {
    const how: Break = (reply, path, method) =>
      path === '/api/health' && method === 'POST' ? { ...reply, status: 503 } : reply;
    expect(onlyWrong(await practice.look(how, true))).toMatchInlineSnapshot(`
      [
        "✗ the test mail (/api/health): expected 202, found 503. Try the lines on the database and the mail server.",
      ]
    `);
  });
});

describe('the command', () => {
  const doctor = (...args: string[]) => commandHere(['doctor', ...args]);

  test('ends with 0 when all is well, and with 1 when something is not', async () => {
    const well = await command(['doctor', practice.site.url]);
    expect([well.code, well.stdout.trim().split('\n').at(-1)]).toEqual([0, (await practice.look()).at(-1)]);
    practice.site.break((reply) => without(reply, 'allow'));
    const ill = await doctor(practice.site.url, '--json');
    expect(ill.code).toBe(1);
    const { ok, findings } = JSON.parse(ill.stdout);
    expect(ok).toBe(false);
    expect(findings.filter(({ state }: Finding) => state === 'wrong')).toContainEqual({
      ...{ state: 'wrong', what: 'Allow', where: ['/api/rsvp'], expected: '“POST”', found: 'no such header' },
      hint: 'publishing again, and looking for a proxy in front that takes headers away',
    });
  });

  test('says what to open after a test mail', async () => {
    const { stdout } = await doctor(practice.site.url, '--mail');
    expect(stdout).toContain('spf=pass     dkim=pass     dmarc=pass');
    expect(stdout).toContain(`npm run doctor -- ${practice.site.url} --received FILE`);
  });

  test.each([
    [[], 'Looks at the site after a deploy'],
    [['numa.example'], '“numa.example” is no address of a site. Try one such as https://example.org.'],
    [['ftp://numa.example'], '“ftp://numa.example” is no address of a site.'],
    [['https://numa.example', '--all'], 'There is no “--all”.'],
    [['https://numa.example', '--from'], 'Looks at the site after a deploy'],
    [['https://numa.example', '--from', 'nobody'], '“nobody” is no address. Try --from bonjour@example.org.'],
    [['https://numa.example', '--received', 'no.eml'], 'no.eml cannot be read. Try the test mail, saved'],
    [['https://numa.example', '--received', 'LICENSE'], 'LICENSE is no mail: it names no sender.'],
  ])('%j is answered in plain words', async (args, words) => {
    const { code, stdout, stderr } = await doctor(...args);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr.startsWith(words)).toBe(true);
  });
});
