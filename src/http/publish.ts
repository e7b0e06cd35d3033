import type { GitHost } from '../git/host.ts';
import { messages } from '../i18n/messages.ts';
import type { Proposal } from '../proposals/types.ts';
import {
  claimProposal,
  type KeptProposal,
  markPublished,
  noteFiles,
  proposalOf,
  releaseProposal,
} from '../store/proposals.ts';
import { Problem } from './errors.ts';
import { logLine } from './log.ts';
import { deployedPlan, repositoryPlan, wishOf, writtenFiles } from './proposed.ts';
import type { Exchange } from './route.ts';

/** By this line a commit is known again, whoever lost count of it. */
const trailer = ({ id }: Proposal): string => `Proposal: ${id}`;

/**
 * In plain words, in the place's language, since the editor shows them in its list of what waits; and without anybody's
 * name: names of files say enough, and messages cannot be taken back. Saving does not deploy, here as in the editor:
 * Netlify leaves commits with `[skip ci]` alone.
 */
const messageOf = ({ snapshot, lang }: Exchange, wish: Proposal): string => {
  const { committed } = messages(snapshot.site.data.languages[0] ?? lang).proposals.staff;
  return `${committed[wish.kind]} [skip ci]\n\n${trailer(wish)}\n`;
};

const mostTries = 3;

/** Whether an earlier try has committed and died before it could say so. */
async function isCommitted(
  git: GitHost,
  { files = [], receivedAt }: KeptProposal,
  wish: Proposal,
): Promise<boolean> {
  const [first] = files;
  return first !== undefined && (await git.hasCommit(trailer(wish), first.path, receivedAt));
}

async function commit(exchange: Exchange, git: GitHost, kept: KeptProposal, wish: Proposal): Promise<void> {
  const database = exchange.dependencies.database();
  if (await isCommitted(git, kept, wish)) return;
  const words = messages(exchange.lang).proposals.staff;
  for (let attempt = 1; attempt <= mostTries; attempt++) {
    const { plan, head } = await repositoryPlan(exchange, wish);
    if (plan.conflicts.length > 0)
      throw new Problem('closed', { text: words.conflictText(plan.conflicts.join(', ')) });
    if (plan.files.length === 0) return;
    await noteFiles(database, wish.id, writtenFiles(plan.files));
    if ((await git.commit(head, plan.files, messageOf(exchange, wish))) === 'done') return;
  }
  throw new Problem('closed', { text: words.gitFailed });
}

/**
 * Commits what a proposal asks for. Pressed twice, or by two people, or again after a death in between: one commit.
 *
 * @throws Problem `closed` with what is in the way; nothing is lost by it
 */
export async function publish(exchange: Exchange, id: string): Promise<void> {
  const { dependencies, lang } = exchange;
  const git = dependencies.git();
  const words = messages(lang).proposals.staff;
  if (!git) throw new Problem('closed', { text: words.gitFailed });
  const database = dependencies.database();
  if (!(await claimProposal(database, id, dependencies.now()))) return;
  const kept = await proposalOf(database, id);
  const wish = kept && wishOf(kept);
  if (!wish) return;
  try {
    await commit(exchange, git, kept, wish);
  } catch (error) {
    await releaseProposal(database, id);
    if (error instanceof Problem) throw error;
    dependencies.log(logLine('publish', error));
    throw new Problem('closed', { text: words.gitFailed });
  }
  await markPublished(database, id, dependencies.now());
}

/** Somebody of the team has saved the files by hand. What is looked for after a deploy are the files as they were sent. */
export async function savedByHand(exchange: Exchange, kept: KeptProposal): Promise<void> {
  const database = exchange.dependencies.database();
  const wish = wishOf(kept);
  if (!wish || !kept.confirmedAt) return;
  await noteFiles(database, kept.id, writtenFiles((await deployedPlan(exchange, wish)).files));
  await markPublished(database, kept.id, exchange.dependencies.now());
}
