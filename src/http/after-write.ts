import type { OutboxEntry } from '../mail/types.ts';
import type { OccurrenceKey } from '../store/rsvps.ts';
import { countsTag } from './headers.ts';
import { logLine } from './log.ts';
import type { Exchange } from './route.ts';

async function tell(
  { dependencies }: Exchange,
  outbox: readonly OutboxEntry[],
  tags: string[],
  patience?: number,
): Promise<void> {
  const outcomes = await Promise.allSettled([
    dependencies.deliver(outbox, patience),
    tags.length > 0 ? dependencies.purge(tags) : undefined,
  ]);
  for (const outcome of outcomes) {
    if (outcome.status === 'rejected') dependencies.log(logLine('after-write', outcome.reason));
  }
}

/** What is done must be said: mails go out and stale counts are dropped. Neither can undo or delay the answer for long. */
export async function afterWrite(
  exchange: Exchange,
  outbox: readonly OutboxEntry[],
  dates: readonly OccurrenceKey[] = [],
  patience?: number,
): Promise<void> {
  const tags = dates.map(({ event, date }) => countsTag(event, date));
  await exchange.dependencies.answerFirst(tell(exchange, outbox, tags, patience));
}
