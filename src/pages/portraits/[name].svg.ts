import type { APIRoute, GetStaticPaths } from 'astro';
import { answerWithDrawing, drawingPaths } from '../../site/drawing-routes.ts';
import type { Drawing } from '../../site/drawings.ts';
import { getFloor } from '../../site/floor.ts';
import { portraits } from '../../site/portraits.ts';

export const getStaticPaths = (async () =>
  drawingPaths(portraits(await getFloor()))) satisfies GetStaticPaths;

export const GET: APIRoute<{ drawing: Drawing }> = ({ props }) => answerWithDrawing(props.drawing);
