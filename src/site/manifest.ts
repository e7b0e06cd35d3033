import type { Floor } from '../content/entries.ts';
import { light } from '../design/tokens.ts';
import { directionOf } from '../i18n/direction.ts';
import { messages } from '../i18n/messages.ts';
import { appIcons } from './icons.ts';
import { siteIn } from './meta.ts';
import { localPath, paths } from './paths.ts';

/**
 * The site as something to keep on a telephone, in one language: W3C, Web Application Manifest. Nothing is stored and nothing runs
 * in the background, so it keeps the browser's way back.
 */
export function webManifest(floor: Floor, lang: string): object {
  const { name, tagline, languages } = siteIn(floor, lang);
  const { nav } = messages(lang).site;
  const to = (path: string): string => localPath(languages, lang, path);
  return {
    id: to(paths.home),
    name,
    description: tagline,
    lang,
    dir: directionOf(lang),
    start_url: to(paths.home),
    // One may change the language inside.
    scope: '/',
    display: 'minimal-ui',
    background_color: light.paper,
    theme_color: light.paper,
    icons: [
      { src: '/favicon.svg', type: 'image/svg+xml', sizes: 'any' },
      ...Object.entries(appIcons).map(([file, { size, purpose }]) => ({
        src: `/icons/${file}.png`,
        type: 'image/png',
        sizes: `${size}x${size}`,
        purpose,
      })),
    ],
    shortcuts: [
      { name: nav.events, url: to(paths.events) },
      { name: nav.people, url: to(paths.people) },
    ],
  };
}
