import type { Drawing } from './drawings.ts';

/**
 * `getStaticPaths` of a route `[name].svg`, in development alone: `src/build/beside-pages.ts` puts drawings into a built site.
 */
export const drawingPaths = (drawings: readonly Drawing[]) =>
  import.meta.env.PROD
    ? []
    : drawings.map((drawing) => ({
        params: { name: drawing.path.replace(/^.*\/|\.svg$/g, '') },
        props: { drawing },
      }));

export const answerWithDrawing = async ({ draw }: Drawing): Promise<Response> =>
  new Response(await draw(), { headers: { 'Content-Type': 'image/svg+xml' } });
