import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A git host: a bare repository, and an HTTP server that speaks what is used of GitHub's REST API by real git. */
export interface TestGitHost {
  /** For `GIT_API`. */
  api: string;
  repository: string;
  token: string;
  /** Runs git in the repository. */
  git(...args: string[]): Promise<string>;
  /** The text of a file on the branch; undefined where there is none. */
  file(path: string): Promise<string | undefined>;
  /** Messages of the branch, the newest first. */
  messages(): Promise<string[]>;
  /** Somebody else commits. */
  write(files: Record<string, string>, message: string): Promise<void>;
  /** Runs before the branch is moved, once; a test may move it first, or break the line after. */
  beforeMove?: () => Promise<void>;
  /** The branch is moved, and the answer never arrives: once. */
  loseAnswer?: boolean;
  close(): Promise<void>;
}

interface TreeEntry {
  path: string;
  sha?: string | null;
  content?: string;
}

const author = { GIT_AUTHOR_NAME: 'Test', GIT_AUTHOR_EMAIL: 'test@example.org' };
const env = {
  ...process.env,
  ...author,
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.org',
};

class Answer extends Error {
  readonly status: number;
  constructor(status: number) {
    super(String(status));
    this.status = status;
  }
}

export async function startGitHost(files: Record<string, string>): Promise<TestGitHost> {
  const folder = await mkdtemp(join(tmpdir(), 'etage-git-'));
  const bare = join(folder, 'site.git');
  const git = async (...args: string[]): Promise<string> =>
    (await run('git', args, { cwd: bare, env, maxBuffer: 1e8 })).stdout.trim();
  await mkdir(bare);
  await git('init', '-q', '--bare', '-b', 'main');
  let scratch = 0;

  async function treeOf(base: string | undefined, entries: readonly TreeEntry[]): Promise<string> {
    const index = { ...env, GIT_INDEX_FILE: join(folder, `index-${scratch++}`) };
    const indexed = (...args: string[]) => run('git', args, { cwd: bare, env: index });
    if (base) await indexed('read-tree', base);
    for (const { path, content } of entries) {
      if (content === undefined) {
        // GitHub answers so where there is nothing to delete.
        if (!(await git('ls-tree', base ?? '', '--', path))) throw new Answer(422);
        const removing = indexed('update-index', '--index-info');
        removing.child.stdin?.end(`0 ${'0'.repeat(40)}\t${path}\n`);
        await removing;
        continue;
      }
      const draft = join(folder, 'drafts', String(scratch++));
      await mkdir(dirname(draft), { recursive: true });
      await writeFile(draft, content);
      const blob = await git('hash-object', '-w', draft);
      await indexed('update-index', '--add', '--cacheinfo', `100644,${blob},${path}`);
    }
    return (await indexed('write-tree')).stdout.trim();
  }
  const head = (): Promise<string> => git('rev-parse', 'refs/heads/main');
  const host: TestGitHost = {
    api: '',
    repository: 'floor/site',
    token: 'limited-to-one-repository',
    git,
    file: (path) =>
      run('git', ['show', `main:${path}`], { cwd: bare, env }).then(
        ({ stdout }) => stdout,
        () => undefined,
      ),
    messages: async () =>
      (await git('log', '--format=%B%x00', 'main'))
        .split('\0')
        .map((one) => one.trim())
        .filter(Boolean),
    async write(written, message) {
      const parent = await head().catch(() => undefined);
      const entries = Object.entries(written).map(([path, content]) => ({ path, content }));
      const tree = await treeOf(parent, entries);
      const commit = await git('commit-tree', tree, '-m', message, ...(parent ? ['-p', parent] : []));
      await git('update-ref', 'refs/heads/main', commit);
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };

  async function answer(request: IncomingMessage): Promise<object> {
    if (request.headers.authorization !== `Bearer ${host.token}`) throw new Answer(401);
    const url = new URL(request.url ?? '/', 'http://localhost');
    const path = url.pathname.replace(`/repos/${host.repository}`, '');
    const body = request.method === 'GET' ? {} : JSON.parse(await text(request));
    const [, rest = ''] = /^\/contents\/(.*)$/.exec(path) ?? [];
    if (request.method === 'GET' && path === '/git/ref/heads/main') return { object: { sha: await head() } };
    if (request.method === 'GET' && rest) {
      const at = url.searchParams.get('ref') ?? 'main';
      const found = await run('git', ['show', `${at}:${decodeURIComponent(rest)}`], { cwd: bare, env }).catch(
        () => {
          throw new Answer(404);
        },
      );
      return { encoding: 'base64', content: Buffer.from(found.stdout).toString('base64') };
    }
    if (request.method === 'GET' && path.startsWith('/git/commits/')) {
      return { tree: { sha: await git('rev-parse', `${path.slice('/git/commits/'.length)}^{tree}`) } };
    }
    if (request.method === 'GET' && path === '/commits') {
      const { sha = 'main', path: file = '', since = '' } = Object.fromEntries(url.searchParams);
      const log = await git('log', '--format=%B%x00', `--since=${since}`, sha, '--', file);
      return log
        .split('\0')
        .filter((one) => one.trim())
        .map((message) => ({ commit: { message } }));
    }
    if (request.method === 'POST' && path === '/git/trees') {
      return { sha: await treeOf(body.base_tree, body.tree) };
    }
    if (request.method === 'POST' && path === '/git/commits') {
      const [parent] = body.parents;
      return { sha: await git('commit-tree', body.tree, '-m', body.message, '-p', parent) };
    }
    if (request.method === 'PATCH' && path === '/git/refs/heads/main') {
      const meddle = host.beforeMove;
      host.beforeMove = undefined;
      await meddle?.();
      const old = await head();
      await git('merge-base', '--is-ancestor', old, body.sha).catch(() => {
        throw new Answer(422);
      });
      await git('update-ref', 'refs/heads/main', body.sha, old);
      return { object: { sha: body.sha } };
    }
    throw new Answer(404);
  }
  const server = createServer((request, response) => {
    answer(request).then(
      (found) => {
        if (request.method === 'PATCH' && host.loseAnswer) {
          host.loseAnswer = false;
          response.destroy();
          return;
        }
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(found));
      },
      (error: unknown) => {
        response
          .writeHead(error instanceof Answer ? error.status : 500)
          .end(JSON.stringify({ message: String(error) }));
      },
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  host.api = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  await host.write(files, 'The site as it is');
  return host;
}
