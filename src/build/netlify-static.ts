import { registerHooks } from 'node:module';
import type { AstroIntegration } from 'astro';

/**
 * The adapter loads what emulates Netlify in its own development server, with the TypeScript compiler: more than a second of every
 * build, and a hundred megabytes. No build uses it, and in development `functions-server.ts` stands in its place.
 */
const emulation = '@netlify/vite-plugin';
const nothing = 'data:text/javascript,export default () => undefined';

async function adapterAlone(): Promise<typeof import('@astrojs/netlify')> {
  const hooks = registerHooks({
    resolve: (name, context, next) =>
      name === emulation ? { url: nothing, shortCircuit: true } : next(name, context),
  });
  try {
    return await import('@astrojs/netlify');
  } finally {
    hooks.deregister();
  }
}

const { default: netlify } = await adapterAlone();

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
