import type { APIRoute } from 'astro';
import { getFloor } from '../site/floor.ts';
import { iconPng } from '../site/icons.ts';

export const GET: APIRoute = async () =>
  new Response(new Uint8Array(iconPng(await getFloor(), 'full', 180)), {
    headers: { 'Content-Type': 'image/png' },
  });
