import { type Delivery, deliver } from '../mail/deliver.ts';
import type { OutboxEntry } from '../mail/types.ts';

/** How long a visitor waits for mails to be on their way. Milliseconds. */
const usualPatience = 8_000;
/** How many older mails a visit takes along. */
const takenAlong = 3;

/**
 * Sends what was just put into the outbox, then a few mails that were due before, all within eight seconds unless said otherwise. What does not
 * go out stays in the outbox.
 */
export async function sendSoon(
  delivery: Omit<Delivery, 'entries' | 'limit' | 'budget'>,
  entries: readonly OutboxEntry[],
  patience = usualPatience,
): Promise<void> {
  const start = performance.now();
  const own =
    entries.length > 0
      ? await deliver({ ...delivery, entries, limit: 2 * entries.length, budget: patience })
      : undefined;
  const budget = patience - (performance.now() - start);
  // A server that just failed is left alone.
  if (own?.failed || budget < patience / 2) return;
  await deliver({ ...delivery, limit: takenAlong, budget });
}
