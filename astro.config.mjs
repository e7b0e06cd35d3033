import sitemap from '@astrojs/sitemap';
import { defineConfig, sharpImageService } from 'astro/config';
import { etage } from './src/build/etage.ts';
import { netlifyStatic } from './src/build/netlify-static.ts';
import { onlyIndexable } from './src/build/sitemap.ts';
import { readFloorOnce, readWith } from './src/content/memo.ts';
import { readContent } from './src/content/read.ts';
import { contentFolder, siteUrlSetting } from './src/settings.ts';

readWith(readContent);
const { url, languages } = readFloorOnce(contentFolder()).site.data;

export default defineConfig({
  site: siteUrlSetting() ?? url,
  output: 'static',
  adapter: netlifyStatic(),
  integrations: [
    etage(),
    sitemap({
      namespaces: { news: false, image: false, video: false },
      serialize: (item) => onlyIndexable(item, languages),
    }),
  ],
  // A photo takes a fifth of the time that AVIF's usual effort takes, and is an eighth heavier.
  image: { service: sharpImageService({ avif: { effort: 2 } }) },
  // Pages wait for the disk: several at a time keep a core busy.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  // Of a thousand profiles a publication changes a few: the others are taken from the build before (`src/site/page-keys.ts`).
  experimental: { incrementalBuild: true },
  trailingSlash: 'ignore',
  compressHTML: true,
  devToolbar: { enabled: false },
  vite: {
    build: { assetsInlineLimit: 0 },
    // Vite would answer OPTIONS in the functions' place.
    server: { cors: false },
  },
});
