import { execFileSync } from 'node:child_process';
import { basename } from 'node:path';

/** Where the editor saves. */
export interface Repository {
  host: 'github' | 'gitlab';
  /** `owner/name`. */
  name: string;
  branch?: string;
}

const hosts = { 'github.com': 'github', 'gitlab.com': 'gitlab' } as const;

/**
 * A repository's address, as git or Netlify writes it: `https://github.com/owner/name`, `git@github.com:owner/name.git`.
 *
 * @returns undefined for an address of another host, or none at all
 */
export function repositoryAt(address: string): Pick<Repository, 'host' | 'name'> | undefined {
  const match = /(?:\/\/(?:[^@/]+@)?|@)(?<domain>[^/:]+)[/:](?<name>[^\s]+?)(?:\.git)?\/?$/.exec(
    address.trim(),
  );
  const host = hosts[match?.groups?.domain as keyof typeof hosts];
  const name = match?.groups?.name;
  return host && name?.includes('/') ? { host, name } : undefined;
}

/** Stands where the repository is not known: a checkout on one's own machine, which it names, can be edited all the same. */
export const unknownRepository = (folder: string): Repository => ({
  host: 'github',
  name: `unknown/${basename(folder)}`,
});

/** Where the checkout came from; nothing where that is nowhere, or where there is no git. */
export function originOf(folder: string): string {
  try {
    return execFileSync('git', ['remote', 'get-url', 'origin'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return '';
  }
}
