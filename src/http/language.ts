/** The languages of an Accept-Language header (RFC 9110, 12.5.4), the dearest first. */
function accepted(header: string): string[] {
  return header
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
      return { tag: tag.trim().toLowerCase(), quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ tag, quality }) => tag !== '' && quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag);
}

/** `pt` answers `pt-BR` and the other way round. */
function spoken(tag: string, languages: readonly string[]): string | undefined {
  const main = (value: string): string | undefined => value.toLowerCase().split('-')[0];
  return (
    languages.find((language) => language.toLowerCase() === tag.toLowerCase()) ??
    languages.find((language) => main(language) === main(tag))
  );
}

/** The page from which a form was sent says its language by its address; pages of others say nothing. */
function fromReferer(request: Request, languages: readonly string[]): string | undefined {
  const referer = request.headers.get('referer') ?? '';
  if (!URL.canParse(referer)) return undefined;
  const page = new URL(referer);
  if (page.host !== new URL(request.url).host) return undefined;
  const first = page.pathname.split('/')[1] ?? '';
  return languages.slice(1).find((language) => language === first) ?? languages[0];
}

/**
 * The language to answer in: the form's own, else that of the page it came from, else what the browser asks for, else
 * the site's first.
 */
export function visitorLanguage(request: Request, languages: readonly string[], locale?: string): string {
  const chosen = locale ? spoken(locale, languages) : undefined;
  if (chosen) return chosen;
  const preferred = accepted(request.headers.get('accept-language') ?? '')
    .map((tag) => spoken(tag, languages))
    .find((language) => language !== undefined);
  return fromReferer(request, languages) ?? preferred ?? languages[0] ?? 'fr';
}
