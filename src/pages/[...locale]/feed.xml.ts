import rss from '@astrojs/rss';
import type { APIRoute, GetStaticPaths } from 'astro';
import { messages } from '../../i18n/messages.ts';
import { feedItems } from '../../site/feed.ts';
import { getFloor } from '../../site/floor.ts';
import { absolute, siteIn } from '../../site/meta.ts';
import { files, localePaths, localPath, paths } from '../../site/paths.ts';

export const getStaticPaths = (async () => localePaths(await getFloor())) satisfies GetStaticPaths;

export const GET: APIRoute<{ lang: string }> = async ({ props: { lang } }) => {
  const floor = await getFloor();
  const { name, languages } = siteIn(floor, lang);
  const words = messages(lang).agenda.feed;
  const address = (path: string) => absolute(floor.site, localPath(languages, lang, path));
  return rss({
    title: words.title(name),
    description: words.description(name),
    site: address(paths.home),
    items: feedItems(floor, lang),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>${lang}</language><atom:link href="${address(files.feed)}" rel="self" type="application/rss+xml"/>`,
  });
};
