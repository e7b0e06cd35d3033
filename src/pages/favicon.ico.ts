import type { APIRoute } from 'astro';
import { getFloor } from '../site/floor.ts';
import { iconPng, icoOf } from '../site/icons.ts';

const size = 32;

export const GET: APIRoute = async () =>
  new Response(new Uint8Array(icoOf(iconPng(await getFloor(), 'tile', size), size)), {
    headers: { 'Content-Type': 'image/vnd.microsoft.icon' },
  });
