import type { APIRoute, GetStaticPaths } from 'astro';
import { getFloor } from '../../site/floor.ts';
import { portraitFiles } from '../../site/portraits.ts';

export const getStaticPaths = (async () =>
  portraitFiles(await getFloor()).map(({ name, svg }) => ({
    params: { name },
    props: { svg },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ svg: string }> = ({ props }) =>
  new Response(props.svg, { headers: { 'Content-Type': 'image/svg+xml' } });
