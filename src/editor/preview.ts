import type { CustomPreviewTemplateProps } from '@sveltia/cms';
import { createElement as h, type ReactNode } from 'react';
import type { EditorMessages } from '../i18n/fr/editor.ts';

type Words = EditorMessages['preview'];
type Page = (slug: string) => string;

/** The addresses of the site's own styles, as its home page has them. */
export async function siteStyles(): Promise<string[]> {
  const home = await pageAt('/');
  return [...(home?.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]') ?? [])].map((link) =>
    new URL(link.getAttribute('href') ?? '', location.origin).toString(),
  );
}

async function pageAt(path: string): Promise<Document | undefined> {
  const answer = await fetch(path).catch(() => undefined);
  return answer?.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : undefined;
}

/** Puts the share image that a page has now into a figure, and shows it; a page that is not live yet has none. */
async function showShareImage(figure: HTMLElement | null, path: string): Promise<void> {
  const image = figure?.querySelector('img');
  if (!figure || !image || image.getAttribute('src')) return;
  const address = (await pageAt(path))?.querySelector('meta[property="og:image"]')?.getAttribute('content');
  if (!address) return;
  // The page names its image at the address of the live site: this copy of it has the same file.
  image.src = new URL(new URL(address).pathname, location.origin).toString();
  figure.hidden = false;
}

/**
 * What an entry will look like: its words in the site's own styles, and below the card that is shared of its page now.
 *
 * @param page the address of an entry's page, for kinds that have one
 */
export function preview(words: Words, page: Page | undefined) {
  return ({ entry, widgetFor, getAsset }: CustomPreviewTemplateProps): ReactNode => {
    const { data = {}, slug } = entry.toJS() as unknown as { data?: Record<string, unknown>; slug?: string };
    const text = (...names: string[]): string =>
      String(names.map((name) => data[name]).find((value) => typeof value === 'string' && value) ?? '');
    const photo = text('photo');
    const source = photo.startsWith('blob:') ? photo : photo && getAsset(photo)?.url;
    return h(
      'main',
      { className: 'wrap' },
      h('h1', { className: 'band-title' }, text('name', 'title')),
      h('p', { className: 'page-lead' }, text('role', 'summary', 'description', 'tagline')),
      source && h('img', { src: source, alt: text('photoAlt'), style: { maxWidth: '320px' } }),
      text('quote') && h('blockquote', null, text('quote')),
      h('div', { className: 'prose' }, widgetFor('body')),
      page &&
        slug &&
        h(
          'figure',
          { hidden: true, ref: (figure: HTMLElement | null) => void showShareImage(figure, page(slug)) },
          h('img', { alt: words.card, style: { width: '100%', height: 'auto' } }),
          h('figcaption', null, words.cardNow),
        ),
    );
  };
}
