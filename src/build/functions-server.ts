import type { IncomingMessage, ServerResponse } from 'node:http';
import { NetlifyDev } from '@netlify/dev';
import { fromWebResponse } from '@netlify/dev-utils';

/** Netlify's functions on this machine, as they will run there: same routes, same worker, no account, no network. */
export interface FunctionsServer {
  /** Answers the request if it is for a function (in the preview: or a static file). */
  handle(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  stop(): Promise<void>;
}

const off = { enabled: false };

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
  return {
    handle: async (request, response) => {
      const result = await dev.handleAndIntrospectNodeRequest(request);
      if (!result) return false;
      await fromWebResponse(result.response, response);
      return true;
    },
    stop: () => dev.stop(),
  };
}

const quietLogger = {
  log: () => undefined,
  warn: (message?: string) => console.warn(message),
  error: (message?: string) => console.error(message),
};
