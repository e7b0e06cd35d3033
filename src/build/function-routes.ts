import type { ListedFunction, Route } from '@netlify/zip-it-and-ship-it';

/** A function that an address is for, and the pattern of its `config.path` that says so; none at its default address. */
export interface Matched {
  name: string;
  pattern?: string;
}

const isFor = (route: Route, path: string): boolean =>
  'literal' in route ? route.literal === path : new RegExp(route.expression).test(path);

/**
 * Which function Netlify calls: by `config.path`, without `config.excludedPath`, whatever the case and a slash at the end;
 * one without a path of its own at `/.netlify/functions/{name}`.
 */
export function functionFor(
  functions: readonly ListedFunction[],
  method: string,
  path: string,
): Matched | undefined {
  const [, called] = /^\/\.netlify\/functions\/([^/]+)/.exec(path) ?? [];
  if (called !== undefined) {
    const named = functions.find(({ name, routes = [] }) => name === called && routes.length === 0);
    return named && { name: named.name };
  }
  const plain = (path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path).toLowerCase();
  for (const { name, routes = [], excludedRoutes = [] } of functions) {
    const route = routes.find(
      (one) => isFor(one, plain) && (!one.methods?.length || one.methods.includes(method)),
    );
    if (route && !excludedRoutes.some((one) => isFor(one, plain))) return { name, pattern: route.pattern };
  }
  return undefined;
}
