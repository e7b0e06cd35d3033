import type { PlanContext } from '../proposals/plan.ts';
import type { Plan, PlannedFile, Proposal } from '../proposals/types.ts';
import { readToken } from '../rsvp/token.ts';
import { type KeptProposal, proposalOf, sha256, type WrittenFile } from '../store/proposals.ts';
import { Problem } from './errors.ts';
import { logLine } from './log.ts';
import type { Exchange } from './route.ts';

/** `/proposals/{token}` */
const path = /^\/proposals\/([^/]+)\/?$/;

export const tokenOf = ({ url }: Pick<Exchange, 'url'>): string => path.exec(url.pathname)?.[1] ?? '';

/**
 * The proposal behind a link, and who holds the link.
 *
 * @throws Problem `notFound` for a token that is not ours, `gone` for one whose time is over or whose proposal was purged
 */
export async function readProposed(
  exchange: Exchange,
): Promise<{ proposal: KeptProposal; holder: 'team' | 'sender' }> {
  const { dependencies, snapshot } = exchange;
  const [token, secrets, now] = [tokenOf(exchange), dependencies.secrets(), dependencies.now()];
  const asTeam = readToken(token, 'proposal', secrets, now);
  const asSender = readToken(token, 'proposal-confirm', secrets, now);
  if (asTeam.status === 'expired' || asSender.status === 'expired') throw new Problem('gone');
  const read = asTeam.status === 'ok' ? asTeam : asSender;
  if (read.status !== 'ok') throw new Problem('notFound');
  const proposal = await proposalOf(dependencies.database(), read.id);
  if (!proposal) throw new Problem('gone');
  const holder = asTeam.status === 'ok' ? 'team' : 'sender';
  if (holder === 'sender' && snapshot.site.data.languages.includes(proposal.locale)) {
    exchange.lang = proposal.locale;
  }
  return { proposal, holder };
}

/** What was asked for, as long as it is kept. */
export const wishOf = ({ answers, ...proposal }: KeptProposal): Proposal | undefined =>
  answers && { ...proposal, answers };

export const planContext = ({
  snapshot,
  dependencies,
}: Pick<Exchange, 'snapshot' | 'dependencies'>): PlanContext => ({
  languages: snapshot.site.data.languages,
  names: Object.fromEntries(Object.entries(snapshot.people).map(([id, { name }]) => [id, name])),
  structures: dependencies.writing().structures,
});

/** With YAML it takes a while to load, and most requests plan nothing. */
const planning = () => import('../proposals/plan.ts');

/** The plan by the files of this deploy. */
export async function deployedPlan(exchange: Exchange, wish: Proposal): Promise<Plan> {
  const { planOf, pathsOf } = await planning();
  const context = planContext(exchange);
  const { sources } = exchange.dependencies.writing();
  const paths = pathsOf(wish, context, sources);
  const known = paths.flatMap((one) => (sources[one] === undefined ? [] : [[one, sources[one]] as const]));
  return planOf(wish, context, Object.fromEntries(known));
}

/** The plan by the files of the repository as they are now, with the commit that they are of. @throws GitHostError */
export async function repositoryPlan(
  exchange: Exchange,
  wish: Proposal,
): Promise<{ plan: Plan; head: string }> {
  const git = exchange.dependencies.git();
  if (!git) throw new Error('There is no repository to ask.');
  const { planOf, pathsOf } = await planning();
  const head = await git.head();
  const paths = pathsOf(wish, planContext(exchange), exchange.dependencies.writing().sources);
  return { plan: planOf(wish, planContext(exchange), await git.read(paths, head)), head };
}

/** The plan to be shown: the repository's where it answers, else this deploy's. */
export async function shownPlan(exchange: Exchange, wish: Proposal): Promise<Plan> {
  const { git, log } = exchange.dependencies;
  if (!git()) return await deployedPlan(exchange, wish);
  try {
    return (await repositoryPlan(exchange, wish)).plan;
  } catch (error) {
    log(logLine('proposal', error));
    return await deployedPlan(exchange, wish);
  }
}

/** What is kept of files that are written. */
export const writtenFiles = (files: readonly PlannedFile[]): WrittenFile[] =>
  files.map(({ path, after }) => ({ path, sha256: after === undefined ? null : sha256(after) }));
