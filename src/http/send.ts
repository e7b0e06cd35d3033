import { type Delivery, deliver } from '../mail/deliver.ts';
import { shortPauses } from '../mail/tries.ts';
import type { OutboxEntry } from '../mail/types.ts';

/**
 * How long a request has for its mails, all tries and pauses together: a function that answers may be ended after ten
 * seconds, of which the rest is for the database. Milliseconds.
 */
const usualPatience = 8_000;
/** How many older mails a visit takes along. */
const takenAlong = 3;

/**
 * Sends what was just put into the outbox, each again after a moment where the server may be well by then, and then a few
 * mails that were due before; all within eight seconds unless said otherwise. What does not go out stays in the outbox.
 */
export async function sendSoon(
  delivery: Omit<Delivery, 'entries' | 'limit' | 'budget'>,
  entries: readonly OutboxEntry[],
  patience = usualPatience,
): Promise<void> {
  const start = performance.now();
  const own =
    entries.length > 0
      ? await deliver({
          ...{ pauses: shortPauses, ...delivery },
          ...{ entries, limit: 2 * entries.length, budget: patience },
        })
      : undefined;
  const budget = patience - (performance.now() - start);
  // A server that just failed is left alone.
  if (own?.failed || budget < patience / 2) return;
  await deliver({ ...delivery, limit: takenAlong, budget });
}
