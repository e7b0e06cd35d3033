import { readLastSound } from '../content/memo.ts';
import { badgeSigningKey, contentFolder } from '../settings.ts';
import type { SigningKey } from './multikey.ts';
import { readSigningKey } from './signing-key.ts';
import { awardName } from './status-index.ts';

/**
 * The key that signs badges, from `BADGE_SIGNING_KEY`; undefined where none is set: badges are then hosted, not signed.
 *
 * @throws MalformedKey when there is one that cannot be read
 */
export function signingKey(): SigningKey | undefined {
  const text = badgeSigningKey();
  return text === undefined ? undefined : readSigningKey(text);
}

/** Whether an award is signed in this build: there is a key, and the award has a place in the status list. */
export function isSigned(badge: string, person: string): boolean {
  return (
    signingKey() !== undefined &&
    readLastSound(contentFolder()).ledger.indexes[awardName(badge, person)] !== undefined
  );
}
