import type { APIRoute } from 'astro';
import { getFloor } from '../site/floor.ts';
import { absolute } from '../site/meta.ts';

/** What is for people who hold a link, or for machines of ours, is no matter for search engines (RFC 9309). */
export const GET: APIRoute = async () => {
  const { site } = await getFloor();
  const prefixes = site.data.languages.map((lang, index) => (index ? `/${lang}` : ''));
  const hidden = [
    ...prefixes.map((prefix) => `${prefix}/screen/`),
    ...prefixes.map((prefix) => `${prefix}/rsvp/`),
    '/host/',
    '/api/',
  ];
  const lines = [
    'User-agent: *',
    ...hidden.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${absolute(site, '/sitemap-index.xml')}`,
    '',
  ];
  return new Response(lines.join('\n'), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
