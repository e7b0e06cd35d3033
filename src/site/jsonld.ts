import type { Floor } from '../content/entries.ts';
import { absolute, siteIn } from './meta.ts';
import { localPath, paths } from './paths.ts';
import type { Resident } from './residents.ts';

/** JSON for a script element: what could end the element is written as an escape (HTML, “Restrictions for contents of script elements”). */
export function scriptSafe(thing: object): string {
  return JSON.stringify(thing).replaceAll('<', '\\u003c');
}

/** The same place in every language. */
const placeId = (floor: Pick<Floor, 'site'>): string => absolute(floor.site, '/#place');

/** The place as an address is known to machines: without one it is no business that one could walk into. */
const placeType = (floor: Pick<Floor, 'site'>): 'LocalBusiness' | 'Organization' =>
  floor.site.data.address ? 'LocalBusiness' : 'Organization';

/** The place where it is named beside something else. */
export function placeReference(floor: Floor, lang: string): object {
  const { name, languages } = siteIn(floor, lang);
  return {
    '@type': placeType(floor),
    '@id': placeId(floor),
    name,
    url: absolute(floor.site, localPath(languages, lang, paths.home)),
  };
}

/** The house's address as a `PostalAddress`, and where it lies on the earth. */
export function whereabouts(floor: Floor, lang: string): { address?: object; geo?: object } {
  const { address } = siteIn(floor, lang);
  if (!address) return {};
  const { latitude, longitude } = address;
  return {
    address: {
      '@type': 'PostalAddress',
      streetAddress: address.street,
      postalCode: address.postalCode,
      addressLocality: address.city,
      addressCountry: address.country,
    },
    ...(latitude !== undefined &&
      longitude !== undefined && { geo: { '@type': 'GeoCoordinates', latitude, longitude } }),
  };
}

/** The place itself: schema.org has no coworking space of its own. */
export function placePage(floor: Floor, lang: string): object {
  const { tagline, contact, links } = siteIn(floor, lang);
  const icon = absolute(floor.site, '/icons/app-512.png');
  return {
    '@context': 'https://schema.org',
    ...placeReference(floor, lang),
    ...(tagline && { description: tagline }),
    email: contact.email,
    logo: icon,
    image: icon,
    ...whereabouts(floor, lang),
    ...(Object.keys(links).length > 0 && { sameAs: Object.values(links) }),
  };
}

/** The site, by the name under which search engines should show it. */
export function webSite(floor: Floor, lang: string): object {
  const { name, tagline, languages } = siteIn(floor, lang);
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name,
    ...(tagline && { description: tagline }),
    url: absolute(floor.site, localPath(languages, lang, paths.home)),
    inLanguage: lang,
    publisher: { '@id': placeId(floor) },
  };
}

/** Pages in the order in which a page lists them, as an `ItemList` of schema.org. */
export function itemList(floor: Floor, lang: string, listed: readonly string[]): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    itemListElement: listed.map((path, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      url: absolute(floor.site, localPath(floor.site.data.languages, lang, path)),
    })),
  };
}

interface PersonPageContext {
  /** The portrait that the page shows. */
  image: string;
  /** The page's absolute address. */
  url: string;
  /** Names of the skills, in the page's language. */
  skills: readonly string[];
  floor: Floor;
  lang: string;
}

/** A `ProfilePage` of schema.org. It says what the page says, and nothing more. */
export function personPage(person: Resident, { image, url, skills, floor, lang }: PersonPageContext): object {
  const { data } = person;
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
      image: absolute(floor.site, image),
      ...(data.organization && { worksFor: { '@type': 'Organization', name: data.organization } }),
      ...(skills.length > 0 && { knowsAbout: skills }),
      ...(data.languages.length > 0 && { knowsLanguage: data.languages }),
      ...(Object.keys(data.links).length > 0 && { sameAs: Object.values(data.links) }),
      memberOf: placeReference(floor, lang),
    },
  };
}
