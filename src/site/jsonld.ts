import type { Floor } from '../content/entries.ts';
import { absolute, siteIn } from './meta.ts';
import { localPath, paths } from './paths.ts';
import { portraitPath } from './portraits.ts';
import type { Resident } from './residents.ts';

/** JSON for a script element: what could end the element is written as an escape (HTML, “Restrictions for contents of script elements”). */
export function scriptSafe(thing: object): string {
  return JSON.stringify(thing).replaceAll('<', '\\u003c');
}

/** The place itself, as a `LocalBusiness` of schema.org. */
export function placePage(floor: Floor, lang: string): object {
  const { name, tagline, languages, contact, address, links } = siteIn(floor, lang);
  return {
    '@context': 'https://schema.org',
    '@type': 'LocalBusiness',
    name,
    ...(tagline && { description: tagline }),
    url: absolute(floor.site, localPath(languages, lang, paths.home)),
    email: contact.email,
    ...(address && {
      address: {
        '@type': 'PostalAddress',
        streetAddress: address.street,
        postalCode: address.postalCode,
        addressLocality: address.city,
        addressCountry: address.country,
      },
    }),
    ...(address?.latitude !== undefined &&
      address.longitude !== undefined && {
        geo: { '@type': 'GeoCoordinates', latitude: address.latitude, longitude: address.longitude },
      }),
    ...(Object.keys(links).length > 0 && { sameAs: Object.values(links) }),
  };
}

interface PersonPageContext {
  /** The page's absolute address. */
  url: string;
  /** Names of the skills, in the page's language. */
  skills: readonly string[];
  floor: Floor;
  lang: string;
}

/** A `ProfilePage` of schema.org. It says what the page says, and nothing more. */
export function personPage(person: Resident, { url, skills, floor, lang }: PersonPageContext): object {
  const { data } = person;
  const site = siteIn(floor, lang);
  return {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    url,
    inLanguage: lang,
    mainEntity: {
      '@type': 'Person',
      '@id': `${url}#person`,
      name: data.name,
      url,
      jobTitle: data.role,
      image: absolute(floor.site, portraitPath(person)),
      ...(data.organization && { worksFor: { '@type': 'Organization', name: data.organization } }),
      ...(skills.length > 0 && { knowsAbout: skills }),
      ...(data.languages.length > 0 && { knowsLanguage: data.languages }),
      ...(Object.keys(data.links).length > 0 && { sameAs: Object.values(data.links) }),
      memberOf: {
        '@type': 'Organization',
        name: site.name,
        url: absolute(floor.site, localPath(site.languages, lang, paths.home)),
      },
    },
  };
}
