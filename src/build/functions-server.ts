import type { IncomingMessage } from 'node:http';
import { NetlifyDev } from '@netlify/dev';
import { inTurn } from './in-turn.ts';

/** Netlify's functions on this machine, as they will run there: same routes, same worker, no account, no network. */
export interface FunctionsServer {
  /** The answer to a request for a function (in the preview: or for a static file); undefined when it is for neither. */
  answer(request: IncomingMessage): Promise<Response | undefined>;
  stop(): Promise<void>;
}

const off = { enabled: false };

/**
 * Which function an address is for, as far as its calls must wait for each other: the emulation lets calls that come together
 * share one build, in a folder that it removes with the first answer, so that the others miss their modules and answer 500.
 * Counts are left out: a page asks for several at once, and nothing is lost with one.
 */
export const functionOf = (url = '/'): string | undefined =>
  /^\/(?:api\/(?!events\/)[^/?]+|rsvp|host|proposals|\.netlify\/functions\/[^/?]+)(?=[/?]|$)/.exec(url)?.[0];

/**
 * @param projectRoot where netlify.toml lies
 * @param preview serve `dist/` with its header and redirect rules as well
 */
export async function startFunctions(projectRoot: string, preview: boolean): Promise<FunctionsServer> {
  const site = { enabled: preview };
  const dev = new NetlifyDev({
    projectRoot,
    skipGitignore: true,
    serverAddress: null,
    logger: quietLogger,
    functions: { enabled: true },
    headers: site,
    redirects: site,
    staticFiles: site,
    // Each of these asks the network, or runs something that the project does not use.
    aiGateway: off,
    blobs: off,
    database: off,
    edgeFunctions: off,
    environmentVariables: off,
    geolocation: off,
    images: off,
  });
  await dev.start();
  const wait = inTurn();
  return {
    answer: (request) =>
      wait(
        functionOf(request.url),
        async () => (await dev.handleAndIntrospectNodeRequest(request))?.response,
      ),
    stop: () => dev.stop(),
  };
}

const quietLogger = {
  log: () => undefined,
  warn: (message?: string) => console.warn(message),
  error: (message?: string) => console.error(message),
};
