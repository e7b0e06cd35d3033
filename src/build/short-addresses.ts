import type { IncomingMessage, ServerResponse } from 'node:http';
import { localPath } from '../forms/paths.ts';

/** `en` of `en-GB`: redirect conditions know languages by two letters. */
const mainLanguage = (tag: string): string => tag.trim().slice(0, 2).toLowerCase();

/**
 * Where a short address leads: to the profile, in the language that the browser asks for first.
 *
 * @param path `/p/lea-martin`, with or without a slash at its end
 * @returns undefined for any other path
 */
export function profileOf(
  path: string,
  acceptLanguage: string | undefined,
  languages: readonly string[],
): string | undefined {
  const id = /^\/p\/([^/?#]+)\/?(?=$|[?#])/.exec(path)?.[1];
  if (id === undefined) return undefined;
  const asked = mainLanguage(acceptLanguage ?? '');
  const lang = languages.find((known) => mainLanguage(known) === asked) ?? languages[0] ?? asked;
  return localPath(languages, lang, `/people/${id}/`);
}

/** The same as Netlify’s redirect rules: other languages first, then the site’s own for everybody else. */
export function shortAddressRules(languages: readonly string[]): string {
  return [...languages.slice(1), undefined]
    .map((lang) =>
      lang
        ? `/p/:id ${localPath(languages, lang, '/people/:id/')} 302 Language=${mainLanguage(lang)}`
        : '/p/:id /people/:id/ 302',
    )
    .join('\n')
    .concat('\n');
}

/** Answers short addresses in development. */
export const serveShortAddresses =
  (languages: () => readonly string[]) =>
  (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const to = profileOf(request.url ?? '/', request.headers['accept-language'], languages());
    if (to === undefined) next();
    else response.writeHead(302, { Location: to }).end();
  };
