import { type Answer, pathOf, type Visit } from './ask.ts';
import { staticHeaders } from './expected-headers.ts';
import { type Finding, ok, wrong } from './finding.ts';
import { lookAt } from './look-at.ts';
import { metaOf, tag } from './markup.ts';

const siteHint =
  'building with SITE_URL, or url in content/site.md, set to this very address: every link and image takes it';
const publishHint = 'npm run build, and publishing dist/ whole';

/** Whether a page names this host as its own, and an image that others can fetch. */
function namesItself(answer: Answer, site: URL): Finding[] {
  const where = pathOf(answer);
  const own = new URL(where, site).href;
  const canonical = tag(answer.text, 'link', { rel: 'canonical' })?.href;
  const image = metaOf(answer.text, 'og:image');
  const findings: Finding[] = [];
  const isElsewhere = canonical && URL.canParse(canonical) && new URL(canonical).origin !== site.origin;
  if (isElsewhere) {
    // The same on every page: one finding, not one for each.
    const { origin } = new URL(canonical);
    const hosts = { expected: `one of ${site.origin}`, found: `one of ${origin}`, hint: siteHint };
    findings.push(wrong('canonical address', hosts, where));
  } else if (canonical !== own) {
    const found = canonical ?? 'none';
    findings.push(wrong('canonical address', { expected: own, found, hint: siteHint }, where));
  }
  if (image === undefined || !URL.canParse(image) || new URL(image).origin !== site.origin) {
    const expected = `an absolute address of ${site.origin}`;
    findings.push(wrong('og:image', { expected, found: image ?? 'none', hint: siteHint }, where));
  }
  return findings;
}

/** A page, with its own names. */
export function page(answer: Answer, what: string, site: URL, prefixes: readonly string[]): Finding[] {
  const headers = staticHeaders(answer.url.pathname, prefixes);
  const findings = lookAt(answer, { what, type: 'text/html', headers, hint: publishHint });
  if (answer.status !== 200) return findings;
  const names = namesItself(answer, site);
  const [whole] = findings;
  if (whole?.state === 'ok' && names.length === 0) {
    return [ok(what, `${whole.found}; it names this very host`, ...whole.where)];
  }
  return [...findings.filter(({ state }) => state === 'wrong'), ...names];
}

/** What WhatsApp shows at the most, in practice. */
const mostBytes = 300_000;

/** The share images that pages name: there, and light enough for messengers. */
export async function shareImages(
  { site, ask }: Visit,
  pages: readonly Answer[],
  prefixes: readonly string[],
): Promise<Finding[]> {
  const named = pages.map(({ text }) => metaOf(text, 'og:image') ?? '').filter((one) => URL.canParse(one));
  const paths = [...new Set(named.map((one) => new URL(one).pathname))];
  const findings: Finding[] = [];
  for (const path of paths) {
    const image = await ask(new URL(path, site));
    const headers = staticHeaders(path, prefixes);
    const hint = 'npm run build, and publishing dist/share/ with the pages that name it';
    findings.push(...lookAt(image, { what: 'a share image', type: 'image/png', headers, hint }));
    if (image.status === 200 && image.bytes > mostBytes) {
      const found = `${Math.ceil(image.bytes / 1000)} kB`;
      const photo = 'a quieter photo of that person or event: messengers drop what is heavier';
      findings.push(
        wrong('weight of a share image', { expected: 'at most 300 kB', found, hint: photo }, path),
      );
    }
  }
  const fine = findings.filter(({ state }) => state === 'ok');
  const [first] = fine;
  // All the same: one line.
  return [
    ...(first ? [ok('share images', `${fine.length} of ${paths.length} there, ${first.found}`)] : []),
    ...findings.filter(({ state }) => state === 'wrong'),
  ];
}
