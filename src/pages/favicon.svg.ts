import type { APIRoute } from 'astro';
import { getFloor } from '../site/floor.ts';
import { iconSvg } from '../site/icons.ts';

export const GET: APIRoute = async () =>
  new Response(iconSvg(await getFloor(), 'tile'), { headers: { 'Content-Type': 'image/svg+xml' } });
