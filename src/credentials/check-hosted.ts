import { type Fetch, readObject } from './check-files.ts';
import type { ShownAward } from './check-shown.ts';
import { Unverifiable } from './check-verdict.ts';

/** What is read of an Assertion of Open Badges 2.0. */
interface Assertion {
  id?: unknown;
  recipient?: { identity?: unknown } | null;
  badge?: unknown;
  issuedOn?: unknown;
  revoked?: unknown;
}

/**
 * Whether the host has taken back a badge that is hosted, not signed: it is as true as the host's own word.
 *
 * @throws Unverifiable
 */
export async function hostedIsWithdrawn(shown: ShownAward, origin: string, fetch: Fetch): Promise<boolean> {
  const at = (path: string): string => new URL(path, origin).href;
  const assertion: Assertion = await readObject(fetch, shown.assertion);
  if (assertion.id !== at(shown.assertion)) throw new Unverifiable('host');
  // All that the standard asks of an assertion that was taken back.
  if (assertion.revoked === true) return true;
  const same =
    assertion.recipient?.identity === at(shown.recipient) &&
    assertion.badge === at(shown.badgeClass) &&
    assertion.issuedOn === `${shown.on}T00:00:00Z`;
  if (!same) throw new Unverifiable('page');
  return false;
}
