import type { Floor } from '../content/entries.ts';

export { localPath } from '../forms/paths.ts';

/** Addresses of pages: one function per kind, and one factory for the routes of every language. */

/** Addresses without their language, as `Base` takes them. */
export const paths = {
  home: '/',
  people: '/people/',
  person: (id: string): string => `/people/${id}/`,
  skill: (slug: string): string => `/skills/${slug}/`,
  projects: '/projects/',
  project: (id: string): string => `/projects/${id}/`,
  events: '/events/',
  /** `2026-11`, which is no date of any event: an event may be called `month`. */
  month: (month: string): string => `/events/month/${month}/`,
  event: (id: string): string => `/events/${id}/`,
  occurrence: (event: string, date: string): string => `/events/${event}/${date}/`,
  badges: '/badges/',
  badge: (id: string): string => `/badges/${id}/`,
  award: (badge: string, person: string): string => `/badges/${badge}/${person}/`,
  form: (id: string): string => `/forms/${id}/`,
  page: (id: string): string => `/pages/${id}/`,
  screen: '/screen/',
  search: '/search/',
} as const;

/** Files for programs. */
export const files = {
  feed: '/feed.xml',
  manifest: '/site.webmanifest',
  allDates: '/events.ics',
  event: (id: string): string => `/events/${id}.ics`,
  occurrence: (event: string, date: string): string => `/events/${event}/${date}.ics`,
} as const;

/** The route parameter of a language: nothing for the default one. */
export type LocaleParams = { locale: string | undefined };

/** `getStaticPaths` of a page that exists once per language. `props.lang` is the language. */
export function localePaths(floor: Pick<Floor, 'site'>): { params: LocaleParams; props: { lang: string } }[] {
  return floor.site.data.languages.map((lang, index) => ({
    params: { locale: index ? lang : undefined },
    props: { lang },
  }));
}

/**
 * `getStaticPaths` of a page that exists per language and per thing.
 *
 * @param params the route's other parameters for a thing, such as `{ id }`
 * @param key of the page’s state, from `page-keys.ts`, where there are thousands of them
 */
export function localePathsOf<T, P extends Record<string, string>>(
  floor: Pick<Floor, 'site'>,
  things: readonly T[],
  params: (thing: T) => P,
  key?: (thing: T, lang: string) => string,
): { params: LocaleParams & P; props: { lang: string; thing: T }; cacheKey?: string }[] {
  return localePaths(floor).flatMap(({ params: locale, props }) =>
    things.map((thing) => ({
      params: { ...locale, ...params(thing) },
      props: { ...props, thing },
      cacheKey: key?.(thing, props.lang),
    })),
  );
}
