import { badgeSigningKey } from '../settings.ts';
import { readSigningKey, type SigningKey } from './signing-key.ts';

export type { SigningKey } from './signing-key.ts';

/**
 * The key that signs badges, from `BADGE_SIGNING_KEY`; undefined where none is set: badges are then hosted, not signed.
 *
 * @throws MalformedKey when there is one that cannot be read
 */
export function signingKey(): SigningKey | undefined {
  const text = badgeSigningKey();
  return text === undefined ? undefined : readSigningKey(text);
}
