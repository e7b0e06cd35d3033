import netlify from '@astrojs/netlify';
import type { AstroIntegration } from 'astro';

/**
 * Netlify's adapter for a site that is static to the last page. The adapter itself would make a server build, whose
 * catch-all function answers every unknown address without the header rules. Its redirects and settings stay; its own
 * development server does not start: `functions-server.ts` runs the functions alone.
 */
export function netlifyStatic(): AstroIntegration {
  // Photos are cut and compressed here, once: Netlify’s image service would publish the originals, and charge by the request.
  const adapter = netlify({ imageCDN: false });
  const {
    'astro:config:setup': setup,
    'astro:config:done': done,
    'astro:server:setup': _,
    ...rest
  } = adapter.hooks;
  let building = false;
  return {
    ...adapter,
    hooks: {
      ...rest,
      'astro:config:setup': (parameters) => {
        building = parameters.command === 'build';
        return building ? setup?.(parameters) : undefined;
      },
      'astro:config:done': (parameters) =>
        building
          ? done?.({
              ...parameters,
              buildOutput: 'static',
              setAdapter: (made) =>
                parameters.setAdapter({
                  ...made,
                  adapterFeatures: { ...made.adapterFeatures, buildOutput: 'static' },
                }),
            })
          : undefined,
    },
  };
}
