import type { EditorMessages } from '../i18n/fr/editor.ts';
import type { Repository } from './repository.ts';

type Words = EditorMessages['waiting'];

/** Where this copy of the site comes from: what was saved later is not live yet. */
export interface Live {
  repository: Repository;
  /** The commit that was built; none on a machine of one's own. */
  commit: string | undefined;
}

interface Account {
  backendName?: string;
  token?: string;
}

/** The host's answer to “what is on the branch that this commit does not have”, as the first lines of its messages. */
const hosts = {
  github: ({ name, branch = 'main' }: Repository, commit: string) => ({
    url: `https://api.github.com/repos/${name}/compare/${commit}...${encodeURIComponent(branch)}`,
    lines: (answer: { commits?: { commit: { message: string } }[] }) =>
      answer.commits?.map((one) => one.commit.message),
  }),
  gitlab: ({ name, branch = 'main' }: Repository, commit: string) => ({
    url: `https://gitlab.com/api/v4/projects/${encodeURIComponent(name)}/repository/compare?from=${commit}&to=${encodeURIComponent(branch)}`,
    lines: (answer: { commits?: { message: string }[] }) => answer.commits?.map((one) => one.message),
  }),
};

/**
 * What was saved since the site was built, first to last; undefined where that cannot be known: on a machine of one's own, before
 * the sign-in, or when the host does not answer.
 */
export async function waiting(
  live: Live,
  account: Account,
  ask: typeof fetch,
): Promise<string[] | undefined> {
  const { repository, commit } = live;
  if (!commit || !account.token || account.backendName !== repository.host) return undefined;
  const { url, lines } = hosts[repository.host](repository, commit);
  try {
    const answer = await ask(url, {
      headers: { authorization: `Bearer ${account.token}` },
      cache: 'no-store',
    });
    return answer.ok ? lines(await answer.json())?.map(firstLine) : undefined;
  } catch {
    return undefined;
  }
}

const firstLine = (message: string): string => (message.split('\n')[0] ?? '').replace(/ ?\[skip ci\] ?/, '');

/** Whether somebody who is signed in may ask for a publication from here: the workflow that answers is GitHub’s. */
const canPublish = ({ repository }: Live, { backendName, token }: Account): boolean =>
  repository.host === 'github' && backendName === 'github' && Boolean(token);

/**
 * Asks for one build with everything that was saved: the repository’s workflow `publish.yml` answers.
 *
 * @returns whether the request was taken
 */
export async function publish(live: Live, account: Account, ask: typeof fetch): Promise<boolean> {
  if (!canPublish(live, account)) return false;
  try {
    const answer = await ask(`https://api.github.com/repos/${live.repository.name}/dispatches`, {
      method: 'POST',
      headers: { authorization: `Bearer ${account.token}` },
      body: JSON.stringify({ event_type: 'sveltia-cms-publish' }),
    });
    return answer.ok;
  } catch {
    return false;
  }
}

/** The line above the editor: what waits, each of it on demand, and the button that publishes it. */
export interface Line {
  details: HTMLDetailsElement;
  button: HTMLButtonElement;
}

/** Tells in a line what waits. */
export function tellWaiting(
  { details, button }: Line,
  saved: readonly string[] | undefined,
  words: Words,
): void {
  const [summary, list] = details.children;
  button.textContent = words.publish;
  button.hidden = !saved || saved.length === 0;
  if (summary) {
    const some = saved?.length === 1 ? words.one : words.some.replace('{count}', String(saved?.length));
    summary.textContent = saved === undefined ? words.unknown : saved.length > 0 ? some : words.none;
  }
  list?.replaceChildren(
    ...(saved ?? []).map((one) => Object.assign(document.createElement('li'), { textContent: one })),
  );
}

/** Who is signed in, as the editor keeps it in this browser. */
export function account(kept: Pick<Storage, 'getItem'>): Account {
  try {
    return Object(JSON.parse(kept.getItem('sveltia-cms.user') ?? '{}'));
  } catch {
    return {};
  }
}
