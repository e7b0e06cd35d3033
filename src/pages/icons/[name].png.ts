import type { APIRoute, GetStaticPaths } from 'astro';
import { getFloor } from '../../site/floor.ts';
import { appIcons, iconPng } from '../../site/icons.ts';

type Icon = (typeof appIcons)[keyof typeof appIcons];

export const getStaticPaths = (() =>
  Object.entries(appIcons).map(([name, icon]) => ({
    params: { name },
    props: { icon },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ icon: Icon }> = async ({ props: { icon } }) =>
  new Response(new Uint8Array(iconPng(await getFloor(), icon.shape, icon.size)), {
    headers: { 'Content-Type': 'image/png' },
  });
