import { createHmac } from 'node:crypto';
import { allowAll, type CountedUse } from '../store/limits.ts';
import { Problem } from './errors.ts';
import type { Exchange } from './route.ts';

/** So many uses in so many seconds. */
type Limit = Omit<CountedUse, 'key'>;

const minutes = (count: number): number => count * 60;

/** A whole floor comes from one address, and a launch day is busy: these stop programs, not people. */
const limits = {
  visitor: { uses: 300, seconds: minutes(10) },
  all: { uses: 2000, seconds: minutes(60) },
  /** What one mailbox can be made to receive by strangers. */
  mailbox: { uses: 20, seconds: minutes(60) },
} satisfies Record<string, Limit>;

/**
 * Counts a post, for the visitor, for the mailbox that it will write to, and for everybody: in this order, so that what
 * one visitor is refused does not use up what is everybody's.
 *
 * Only keyed hashes are kept, and only for the window: no address can be read from them without the site's key.
 *
 * @throws Problem `tooMany`
 */
export async function countPost({ dependencies, ip }: Exchange, mailbox?: string): Promise<void> {
  const [secret] = dependencies.secrets();
  const hashed = (kind: string, who: string): string =>
    `${kind}:${createHmac('sha256', secret).update(`etage-limit\0${kind}\0${who}`).digest('base64url')}`;
  const uses: CountedUse[] = [];
  if (ip) uses.push({ key: hashed('visitor', ip), ...limits.visitor });
  if (mailbox) uses.push({ key: hashed('mailbox', mailbox), ...limits.mailbox });
  uses.push({ key: 'all', ...limits.all });
  const { refusedBy } = await allowAll(dependencies.database(), uses, dependencies.now());
  if (refusedBy) throw new Problem('tooMany', { headers: { 'Retry-After': String(refusedBy.seconds) } });
}
