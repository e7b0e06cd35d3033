import type { Answer, Visit } from './ask.ts';
import { type Finding, ok, unseen, wrong } from './finding.ts';

/** As many as browsers bear, halved. */
const mostRedirects = 10;

/** The home page, or what is in its way. */
export interface FrontDoor {
  /** Undefined: nothing else can be looked at. */
  home?: Answer;
  findings: Finding[];
}

const target = ({ url, headers }: Answer): URL | undefined => {
  const location = headers.get('location');
  return location !== null && URL.canParse(location, url) ? new URL(location, url) : undefined;
};

const isRedirect = ({ status }: Answer): boolean => status >= 300 && status < 400 && status !== 304;

/** Goes in by the site's address. */
export async function frontDoor({ site, ask }: Visit): Promise<FrontDoor> {
  const stop = (expected: string, found: string, hint: string): FrontDoor => ({
    findings: [wrong('the site’s address', { expected, found, hint }, site.href)],
  });
  let answer = await ask(site);
  const seen = new Set([answer.url.href]);
  while (isRedirect(answer)) {
    const to = target(answer);
    if (!to)
      return stop('the home page', `${answer.status} that leads nowhere`, 'the redirects in netlify.toml');
    if (to.origin !== site.origin) {
      return stop(
        'the home page',
        `a redirect to ${to.origin}`,
        `npm run doctor -- ${to.origin}, and SITE_URL or url in content/site.md if that is not where the site lives`,
      );
    }
    if (seen.has(to.href) || seen.size > mostRedirects) {
      return stop(
        'the home page',
        `redirects in a circle (${to.pathname})`,
        'the redirects in netlify.toml, the domain settings, and whether a proxy in front asks by http for what Netlify gives by https alone',
      );
    }
    seen.add(to.href);
    answer = await ask(to);
  }
  if (answer.failure !== undefined) {
    return stop(
      'the home page',
      answer.failure,
      'the address letter by letter; does the site run, and is the domain set up?',
    );
  }
  if (answer.status !== 200) {
    return stop(
      'the home page',
      String(answer.status),
      'the deploys at Netlify: is one published, and is the site paused?',
    );
  }
  return { home: answer, findings: [] };
}

/** Whether those who come without HTTPS are led to it. */
export async function plainHttp({ ask }: Visit, plain: URL, secure: URL): Promise<Finding[]> {
  const what = 'those who come by http';
  const answer = await ask(plain);
  const to = target(answer);
  const hint = 'forcing HTTPS at Netlify: Domain management, HTTPS';
  if ([301, 308].includes(answer.status) && to?.href === secure.href) {
    return [ok(what, `${answer.status} to ${secure.href}`, plain.href)];
  }
  const found = answer.failure ?? `${answer.status}${to ? ` to ${to.href}` : ''}`;
  return [wrong(what, { expected: `301 to ${secure.href}`, found, hint }, plain.href)];
}

/** HTTPS: there on the net, and not on one's own machine. */
export async function https(visit: Visit): Promise<Finding[]> {
  const { site, isLocal } = visit;
  if (site.protocol === 'https:') {
    const plain = new URL(site);
    plain.protocol = 'http:';
    return await plainHttp(visit, plain, site);
  }
  if (isLocal) return [unseen('HTTPS and its redirect', 'there is none on this machine, only on Netlify')];
  const secure = site.href.replace(/^http:/, 'https:');
  return [
    wrong('HTTPS', {
      ...{ expected: secure, found: site.href },
      hint: `npm run doctor -- ${secure}, after a certificate at Netlify: Domain management, HTTPS`,
    }),
  ];
}
