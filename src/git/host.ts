import type { GitSettings } from '../settings.ts';

/** The git host's REST API, as GitHub speaks it (api.github.com, or GitHub Enterprise by `GIT_API`): one commit for several files. */

/** The host did not answer, or refused. It quotes nothing of what was sent. */
export class GitHostError extends Error {
  readonly code: number;

  constructor(code: number) {
    super(`The git host answered ${code}.`);
    this.name = 'GitHostError';
    this.code = code;
  }
}

export interface CommittedFile {
  path: string;
  /** Undefined: deleted. */
  after?: string;
}

export interface GitHost {
  /** The newest commit of the branch. */
  head(): Promise<string>;
  /** Texts of files at a commit; those that do not exist are not there. */
  read(paths: readonly string[], commit: string): Promise<Record<string, string>>;
  /** Whether a commit whose message holds this text has touched a file since a moment. */
  hasCommit(text: string, path: string, since: string): Promise<boolean>;
  /** Adds one commit to the branch; `moved` when somebody else's came first. */
  commit(parent: string, files: readonly CommittedFile[], message: string): Promise<'done' | 'moved'>;
}

/** Each call, in milliseconds; a function lives for a minute. */
const patience = 8_000;

const encoded = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/** @throws GitHostError from each call, or the error of `fetch` when nobody answers */
export function openGitHost({ token, repository, branch, api }: GitSettings): GitHost {
  const root = `${api}/repos/${repository}`;

  async function send(method: string, path: string, body?: object): Promise<Response> {
    return await fetch(`${root}${path}`, {
      method,
      headers: {
        Accept: 'application/vnd.github+json',
        Authorization: `Bearer ${token}`,
        'User-Agent': 'etage',
        'X-GitHub-Api-Version': '2022-11-28',
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
      signal: AbortSignal.timeout(patience),
      redirect: 'error',
    });
  }
  async function ask<T>(method: string, path: string, body?: object): Promise<T> {
    const answer = await send(method, path, body);
    if (!answer.ok) throw new GitHostError(answer.status);
    return (await answer.json()) as T;
  }
  async function readOne(path: string, commit: string): Promise<[string, string][]> {
    const answer = await send('GET', `/contents/${encoded(path)}?ref=${commit}`);
    if (answer.status === 404) return [];
    if (!answer.ok) throw new GitHostError(answer.status);
    const { content } = (await answer.json()) as { content: string };
    return [[path, Buffer.from(content, 'base64').toString('utf8')]];
  }

  return {
    async head() {
      const { object } = await ask<{ object: { sha: string } }>('GET', `/git/ref/heads/${encoded(branch)}`);
      return object.sha;
    },
    async read(paths, commit) {
      const found = await Promise.all(paths.map((path) => readOne(path, commit)));
      return Object.fromEntries(found.flat());
    },
    async hasCommit(text, path, since) {
      const query = new URLSearchParams({ sha: branch, path, since, per_page: '100' });
      const commits = await ask<{ commit: { message: string } }[]>('GET', `/commits?${query}`);
      return commits.some(({ commit }) => commit.message.includes(text));
    },
    async commit(parent, files, message) {
      const { tree: base } = await ask<{ tree: { sha: string } }>('GET', `/git/commits/${parent}`);
      const entry = { mode: '100644', type: 'blob' };
      const tree = files.map(({ path, after }) =>
        after === undefined ? { path, ...entry, sha: null } : { path, ...entry, content: after },
      );
      const made = await ask<{ sha: string }>('POST', '/git/trees', { base_tree: base.sha, tree });
      const commit = { message, tree: made.sha, parents: [parent] };
      const { sha } = await ask<{ sha: string }>('POST', '/git/commits', commit);
      const moved = await send('PATCH', `/git/refs/heads/${encoded(branch)}`, { sha, force: false });
      // 422: not a fast-forward, 409: at this very moment.
      if (moved.status === 422 || moved.status === 409) return 'moved';
      if (!moved.ok) throw new GitHostError(moved.status);
      return 'done';
    },
  };
}
