import { createHash } from 'node:crypto';
import type { BrowserContext, Request } from 'playwright-core';

/** What stands for GitHub: no test may ask the real one. */
const hosts = /^https:\/\/(api\.github\.com|www\.githubstatus\.com)\//;

/** The repository that the built site of the tests was made from, as far as it knows. */
export const editedRepository = 'floor/site';
export const builtCommit = 'b'.repeat(40);

interface Saved {
  oid: string;
  message: string;
}

interface Commit {
  expectedHeadOid: string;
  message: { headline: string };
  fileChanges: { additions: { path: string; contents: string }[]; deletions: { path: string }[] };
}

/** As git names a file's bytes. */
const blobName = (bytes: Buffer): string =>
  createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');

/** GitHub’s interfaces, REST and GraphQL, as far as the editor asks them, over a repository in memory. */
export class EditorHost {
  /** What was saved, first to last. */
  readonly saved: Saved[] = [];
  /** How often a publication was asked for. */
  published = 0;
  readonly #files: Map<string, Buffer>;

  constructor(files: ReadonlyMap<string, Buffer>) {
    this.#files = new Map(files);
  }

  get files(): ReadonlyMap<string, Buffer> {
    return this.#files;
  }

  /** Answers in place of GitHub what a browser asks it. */
  async standIn(context: BrowserContext): Promise<void> {
    await context.route(hosts, async (route) => {
      const [status, body] = this.#answer(route.request());
      await route.fulfill({
        status,
        headers: { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' },
        ...(body !== undefined && { contentType: 'application/json', body: JSON.stringify(body) }),
      });
    });
  }

  /** Somebody else saves meanwhile. */
  save(changes: Record<string, string>, message: string): void {
    for (const [path, text] of Object.entries(changes)) this.#files.set(path, Buffer.from(text));
    this.#note(message);
  }

  get #head(): string {
    return this.saved.at(-1)?.oid ?? builtCommit;
  }

  #note(message: string): string {
    const oid = createHash('sha1').update(`${this.#head}${message}`).digest('hex');
    this.saved.push({ oid, message });
    return oid;
  }

  #answer(request: Request): [status: number, body?: unknown] {
    const { pathname } = new URL(request.url());
    const repository = `/repos/${editedRepository}`;
    if (request.method() === 'OPTIONS') return [204];
    if (pathname === '/api/v2/status.json') return [200, { status: { indicator: 'none' } }];
    if (pathname === '/user') {
      return [
        200,
        { id: 1, name: 'Valérie', login: 'valerie', email: 'valerie@numa.example', avatar_url: '' },
      ];
    }
    if (pathname.startsWith(`${repository}/collaborators/`)) return [204];
    if (pathname === `${repository}/dispatches`) {
      this.published += 1;
      return [204];
    }
    if (pathname.startsWith(`${repository}/git/trees/`)) {
      const tree = [...this.#files].map(([path, bytes]) => ({
        ...{ type: 'blob', path, sha: blobName(bytes), size: bytes.length },
      }));
      return [200, { tree }];
    }
    if (pathname.startsWith(`${repository}/compare/${builtCommit}...`)) {
      return [200, { commits: this.saved.map(({ message }) => ({ commit: { message } })) }];
    }
    return pathname === '/graphql' ? this.#graph(request.postDataJSON()) : [404, { message: 'Not Found' }];
  }

  #graph({ query, variables }: { query: string; variables: { input?: Commit } }): [number, unknown] {
    if (variables.input) return this.#commit(variables.input);
    const last = { oid: this.#head, message: this.saved.at(-1)?.message ?? 'Built' };
    const author = { name: 'Valérie', email: 'valerie@numa.example', user: { id: 1, login: 'valerie' } };
    const node = { ...last, author, committedDate: '2026-11-01T12:00:00Z' };
    const ref = { target: { oid: this.#head, history: { nodes: [node] } } };
    const byName = new Map([...this.#files.values()].map((bytes) => [blobName(bytes), bytes]));
    const contents = [...query.matchAll(/(content_\d+): object\(oid: "(\w+)"\)/g)].map(
      ([, name = '', oid = '']) => [name, { text: byName.get(oid)?.toString('utf8'), isTruncated: false }],
    );
    const commits = [...query.matchAll(/(commit_\d+):\s+ref/g)].map(([, name = '']) => [name, ref]);
    const defaultBranchRef = { name: 'main' };
    return [
      200,
      { data: { repository: { defaultBranchRef, ref, ...Object.fromEntries([...contents, ...commits]) } } },
    ];
  }

  #commit({ expectedHeadOid, message, fileChanges }: Commit): [number, unknown] {
    if (expectedHeadOid !== this.#head) {
      return [200, { errors: [{ message: `Expected branch to point to "${expectedHeadOid}"` }] }];
    }
    for (const { path } of fileChanges.deletions) this.#files.delete(path);
    for (const { path, contents } of fileChanges.additions)
      this.#files.set(path, Buffer.from(contents, 'base64'));
    const oid = this.#note(message.headline);
    const names = fileChanges.additions.map(({ path }, index) => [
      `file_${index}`,
      { oid: blobName(this.#files.get(path) ?? Buffer.alloc(0)) },
    ]);
    const commit = { oid, committedDate: '2026-11-01T12:00:00Z', ...Object.fromEntries(names) };
    return [200, { data: { createCommitOnBranch: { commit } } }];
  }
}
