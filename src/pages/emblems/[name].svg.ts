import type { APIRoute, GetStaticPaths } from 'astro';
import { answerWithDrawing, drawingPaths } from '../../site/drawing-routes.ts';
import { type Drawing, emblems } from '../../site/drawings.ts';
import { getFloor } from '../../site/floor.ts';

export const getStaticPaths = (async () => drawingPaths(emblems(await getFloor()))) satisfies GetStaticPaths;

export const GET: APIRoute<{ drawing: Drawing }> = ({ props }) => answerWithDrawing(props.drawing);
