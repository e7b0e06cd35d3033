/** The address of a page in a language, from its address without one: `/people/` gives `/en/people/`; the default language has no prefix. */
export function localPath(languages: readonly string[], lang: string, path: string): string {
  return lang === languages[0] || !languages.includes(lang) ? path : `/${lang}${path}`;
}
