import type { IncomingMessage } from 'node:http';
import { NetlifyDev } from '@netlify/dev';

/** The published files with their header and redirect rules, by Netlify's own emulation: no account, no network. */
export interface SiteServer {
  /** Undefined when there is no such file and no such rule. */
  answer(request: IncomingMessage): Promise<Response | undefined>;
  stop(): Promise<void>;
}

const off = { enabled: false };

/** @param projectRoot where netlify.toml lies, which names the published folder */
export async function startSite(projectRoot: string): Promise<SiteServer> {
  const dev = new NetlifyDev({
    projectRoot,
    skipGitignore: true,
    serverAddress: null,
    logger: quietLogger,
    // `functions-server.ts` runs them.
    functions: off,
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
    answer: async (request) => (await dev.handleAndIntrospectNodeRequest(request))?.response,
    stop: () => dev.stop(),
  };
}

const quietLogger = {
  log: () => undefined,
  warn: (message?: string) => console.warn(message),
  error: (message?: string) => console.error(message),
};
