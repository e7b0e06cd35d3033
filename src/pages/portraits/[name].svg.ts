import type { APIRoute, GetStaticPaths } from 'astro';
import { getFloor, getPhotos } from '../../site/floor.ts';
import { portraitFiles } from '../../site/portraits.ts';

export const getStaticPaths = (async () => {
  const photos = await getPhotos();
  return portraitFiles(await getFloor(), new Set(photos.keys())).map(({ name, svg }) => ({
    params: { name },
    props: { svg },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ svg: string }> = ({ props }) =>
  new Response(props.svg, { headers: { 'Content-Type': 'image/svg+xml' } });
