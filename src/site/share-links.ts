/** The addresses that take something along to other places. Pure: the words come from outside, nothing is asked of those places. */

/** What is shared: a page, and what is said with it. */
export interface Shared {
  /** The page's absolute address. */
  url: string;
  /** One line: the subject of a mail. */
  title: string;
  text: string;
}

export type Place = 'linkedin' | 'mastodon' | 'bluesky' | 'facebook' | 'whatsapp' | 'mail';

/** A post on Bluesky holds 300 grapheme clusters: https://docs.bsky.app/docs/advanced-guides/intent-links. */
const blueskyLength = 300;

/** A link for every place, in the order in which a page shows them. */
export function shareLinks(shared: Shared): { place: Place; href: string }[] {
  const { url } = shared;
  const said = `${shared.text}\n${url}`;
  // LinkedIn and Facebook take the address alone: they read the page for the rest.
  return [
    { place: 'linkedin', href: `https://www.linkedin.com/sharing/share-offsite/?${query({ url })}` },
    { place: 'mastodon', href: `https://share.joinmastodon.org/#${query({ text: said })}` },
    { place: 'bluesky', href: `https://bsky.app/intent/compose?${query({ text: post(shared) })}` },
    { place: 'facebook', href: `https://www.facebook.com/sharer/sharer.php?${query({ u: url })}` },
    { place: 'whatsapp', href: `https://wa.me/?${query({ text: said })}` },
    { place: 'mail', href: mailLink(shared) },
  ];
}

/** RFC 6068: the subject is one line, lines of the body end in CRLF, and spaces are `%20`, never `+`. */
function mailLink({ url, title, text }: Shared): string {
  const body = `${text}\n\n${url}\n`.replaceAll(/\r?\n/g, '\r\n');
  return `mailto:?${query({ subject: title.replaceAll(/\s+/g, ' ').trim(), body })}`;
}

/** Text and address in one post; a text that is too long is cut, the address never. */
function post({ text, url }: Shared): string {
  const graphemes = (of: string): string[] =>
    [...new Intl.Segmenter().segment(of)].map(({ segment }) => segment);
  const room = blueskyLength - graphemes(url).length - 1;
  const signs = graphemes(text);
  const kept = signs.length <= room ? text : `${signs.slice(0, Math.max(room - 1, 0)).join('')}…`;
  return `${kept}\n${url}`;
}

/** A badge as LinkedIn keeps it among licences and certifications. */
export interface Certification {
  name: string;
  /** Who gave it. */
  organization: string;
  /** The day on which it was given, `2026-09-01`. */
  on: string;
  /** The absolute address of the award's page. */
  url: string;
  /** What the issuer calls it: `octopus/lea-martin`. */
  id: string;
}

/** The address of LinkedIn’s form “Add licence or certification”, filled in. Months count from 1. */
export function linkedinCertification({ name, organization, on, url, id }: Certification): string {
  const [year = '', month = ''] = on.split('-');
  const values = {
    startTask: 'CERTIFICATION_NAME',
    name,
    organizationName: organization,
    issueYear: year,
    issueMonth: String(Number(month)),
    certUrl: url,
    certId: id,
  };
  return `https://www.linkedin.com/profile/add?${query(values)}`;
}

const query = (values: Record<string, string>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${encoded(value)}`)
    .join('&');

/**
 * RFC 3986: everything but letters, digits and `-._~`. `encodeURIComponent` leaves five signs more, at some of which
 * programs end a link that they find in a text, and refuses half surrogate pairs.
 */
const encoded = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replaceAll(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
