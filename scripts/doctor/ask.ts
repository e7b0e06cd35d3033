/** What came back. */
export interface Answer {
  url: URL;
  /** 0 where there was no answer at all; `failure` says why then. */
  status: number;
  headers: Headers;
  text: string;
  /** Length of the body as it was decoded. */
  bytes: number;
  failure?: string;
}

/** Where the doctor looks. */
export interface Visit {
  /** The site's own address, with a slash at its end. */
  site: URL;
  /** Whether that is this machine: no HTTPS, no CDN, no region. */
  isLocal: boolean;
  /** Asks for a path of the site, or for an address; follows no redirect. Never throws. */
  ask(address: string | URL, init?: RequestInit): Promise<Answer>;
}

/** A database that wakes up takes a second, a function at most ten. Milliseconds. */
const patience = 20_000;

function causeOf(error: unknown): string {
  const { cause } = error instanceof Error ? error : {};
  if (error instanceof DOMException && error.name === 'TimeoutError')
    return `nothing within ${patience / 1000} seconds`;
  if (cause instanceof Error && 'code' in cause) return `no answer (${cause.code})`;
  return 'no answer';
}

async function ask(url: URL, init: RequestInit): Promise<Answer> {
  try {
    const response = await fetch(url, {
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
      ...init,
      headers: { 'User-Agent': 'etage-doctor', Accept: 'text/html,*/*', ...init.headers },
    });
    const body = await response.arrayBuffer();
    const text = new TextDecoder().decode(body);
    return { url, status: response.status, headers: response.headers, text, bytes: body.byteLength };
  } catch (error) {
    return { url, status: 0, headers: new Headers(), text: '', bytes: 0, failure: causeOf(error) };
  }
}

const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** Opens the way to a site. */
export const visit = (site: URL): Visit => ({
  site,
  isLocal: loopback.test(site.hostname),
  ask: (address, init = {}) => ask(new URL(address, site), init),
});

export const pathOf = ({ url }: Pick<Answer, 'url'>): string => url.pathname + url.search;
