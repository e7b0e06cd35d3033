/** The address of a page in a language: the default language is at the root, others are under `/en/`. */
export function localPath(languages: readonly string[], lang: string, path: `/${string}`): string {
  return lang === languages[0] || !languages.includes(lang) ? path : `/${lang}${path}`;
}
