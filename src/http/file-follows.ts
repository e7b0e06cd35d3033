import type { Entry } from '../content/entries.ts';
import { isDrawable } from '../content/read-writing.ts';
import type { Event } from '../content/schemas/event.ts';
import type { GitHost } from '../git/host.ts';
import { messages } from '../i18n/messages.ts';
import { logLine } from './log.ts';
import { publicReason } from './public-reason.ts';
import type { Exchange } from './route.ts';

const mostTries = 3;

/** With YAML it takes a while to load, and a date is rarely called off. */
const planning = () => import('../proposals/called-off-date.ts');

/** A reason that the content may carry: everybody may read it, and images can draw its signs. */
function writtenReason({ dependencies }: Exchange, reason: string | undefined): string | undefined {
  const said = publicReason(reason);
  return said !== undefined && isDrawable(said, dependencies.writing()) ? said : undefined;
}

async function commit(
  exchange: Exchange,
  git: GitHost,
  event: Entry<Event>,
  off: { date: string; reason?: string },
): Promise<void> {
  const { snapshot, lang } = exchange;
  const { calledOffPlan } = await planning();
  const translations = Object.values(event.translations).map(({ file }) => file);
  const files = { original: event.file, translations };
  const { structures } = exchange.dependencies.writing();
  const { committed } = messages(snapshot.site.data.languages[0] ?? lang).forms.host;
  for (let attempt = 1; attempt <= mostTries; attempt++) {
    const head = await git.head();
    const sources = await git.read([event.file, ...translations], head);
    const plan = calledOffPlan(files, off, sources, structures.events);
    if (plan.length === 0) return;
    // Saving does not deploy: Netlify leaves commits with `[skip ci]` alone, and the date is off without it.
    if ((await git.commit(head, plan, `${committed} [skip ci]\n`)) === 'done') return;
  }
}

/**
 * Lets the event's file follow a cancellation by its host, where there is a repository to write to: the next publication says
 * it too. Nothing depends on it: the date is off by then, and the contact has the lines to put into the file by hand.
 */
export async function letFileFollow(
  exchange: Exchange,
  event: Entry<Event>,
  { date, reason }: { date: string; reason?: string },
): Promise<void> {
  const { dependencies } = exchange;
  try {
    const git = dependencies.git();
    if (git) await commit(exchange, git, event, { date, reason: writtenReason(exchange, reason) });
  } catch (error) {
    dependencies.log(logLine('file-follows', error));
  }
}
