import { exists, pages } from './dist.ts';

const each = [...pages].filter(([path]) => !/^\/[a-z]{2}\//.test(path));
const first = (pattern: RegExp, content = /./): string | undefined =>
  each.find(([path, html]) => pattern.test(path) && content.test(html))?.[0];

const date = /^\/events\/[^/]+\/\d{4}-\d\d-\d\d[^/]*\/$/;
const profile = /^\/people\/[^/]+\/$/;

/** Whatever place this is: one page of each kind that its content gives. */
export const kinds = [
  ['home', '/'],
  ['directory', '/people/'],
  ['profile', first(profile)],
  ['profile in Arabic letters', first(profile, /<h1[^>]*>[^<]*\p{Script=Arabic}/u)],
  ['skill', first(/^\/skills\/./)],
  ['projects', '/projects/'],
  ['project', first(/^\/projects\/./)],
  ['agenda', '/events/'],
  ['month', first(/^\/events\/month\//, /class="entry /)],
  ['event', first(/^\/events\/[^/]+\/$/)],
  ['date', first(date, /action="\/api\/rsvp"/)],
  ['cancelled date', first(date, /schema\.org\/EventCancelled/)],
  ['badges', '/badges/'],
  ['badge', first(/^\/badges\/[^/]+\/$/)],
  ['award', first(/^\/badges\/[^/]+\/[^/]+\/$/, /id="share"/)],
  ['withdrawn award', first(/^\/badges\/[^/]+\/[^/]+\/$/, /award-withdrawn/)],
  ['feedback form', first(/^\/forms\/(?!received)/)],
  ['join', '/join/'],
  ['change of a page', first(/^\/join\/change\/./)],
  ['received', '/rsvp/received/'],
  ['search', '/search/'],
  ['page', '/pages/privacy/'],
  ['accessibility', exists('/pages/accessibility/') ? '/pages/accessibility/' : undefined],
  ['screen', '/screen/'],
  ['not found', '/404.html'],
].filter((kind): kind is [kind: string, path: string] => kind[1] !== undefined);
