import type { APIRoute, GetStaticPaths } from 'astro';
import { getFloor } from '../../site/floor.ts';
import { webManifest } from '../../site/manifest.ts';
import { localePaths } from '../../site/paths.ts';

export const getStaticPaths = (async () => localePaths(await getFloor())) satisfies GetStaticPaths;

export const GET: APIRoute<{ lang: string }> = async ({ props: { lang } }) =>
  new Response(JSON.stringify(webManifest(await getFloor(), lang)), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
