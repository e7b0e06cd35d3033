import type { Snapshot } from '../content/snapshot.ts';
import type { Sources } from '../proposals/types.ts';
import {
  type KeptProposal,
  markLive,
  sha256,
  type WrittenFile,
  waitingProposals,
} from '../store/proposals.ts';
import type { Dependencies } from './dependencies.ts';

/** A build that began before the commit may end after it: that much later it cannot have missed it. Milliseconds. */
const surely = 15 * 60_000;

/** Whether what was written is in this deploy: letter by letter, or followed by later edits of the same file. */
function isLive(files: readonly WrittenFile[], sources: Sources, isLater: boolean): boolean {
  return files.every(({ path, sha256: sum }) => {
    const text = sources[path];
    if (sum === null) return text === undefined;
    return text !== undefined && (sha256(text) === sum || isLater);
  });
}

/** The page on which it is to be seen. */
function pageOf(
  { kind, files = [], answers = {} }: KeptProposal,
  { people, events }: Snapshot,
): string | undefined {
  const [, folder, file = ''] = files[0]?.path.split('/') ?? [];
  const id = file.replace(/\.md$/, '');
  if (kind === 'leave') return undefined;
  if (kind === 'update')
    return typeof answers.project === 'string' ? `/projects/${answers.project}/` : undefined;
  if (folder === 'people') return people[id] ? `/people/${id}/` : undefined;
  return events.some((event) => event.id === id) ? `/events/${id}/` : undefined;
}

/** Tells those whose wish this deploy has brought to the site. @throws DatabaseUnavailable */
export async function tellLive({ snapshot, writing, database, now }: Dependencies): Promise<void> {
  const waiting = await waitingProposals(database());
  if (waiting.length === 0) return;
  const { sources } = writing();
  const content = snapshot();
  for (const kept of waiting) {
    const { id, kind, email, files = [], decidedAt = '', receivedAt, locale } = kept;
    const isLater = Date.parse(content.builtAt) > Date.parse(decidedAt) + surely;
    if (!email || !isLive(files, sources, isLater)) continue;
    const about = { proposal: id, what: kind, receivedAt, path: pageOf(kept, content) };
    const mail = {
      key: `proposal-live:${id}`,
      ...{ recipient: email, locale },
      content: { kind: 'proposal-live' as const, ...about },
    };
    await markLive(database(), id, mail, now());
  }
}
