import type { Fetch } from './check-files.ts';
import { hostedIsWithdrawn } from './check-hosted.ts';
import type { ShownAward } from './check-shown.ts';
import { signedIsWithdrawn } from './check-signed.ts';
import { Unverifiable, type Verdict } from './check-verdict.ts';

/**
 * Checks an award against what this very host publishes, and against the page that shows it.
 *
 * @param origin where the page lies: `https://numa.example`
 */
export async function checkAward(shown: ShownAward, origin: string, fetch: Fetch): Promise<Verdict> {
  try {
    const { credential } = shown;
    const withdrawn = await (credential
      ? signedIsWithdrawn({ ...shown, credential }, origin, fetch)
      : hostedIsWithdrawn(shown, origin, fetch));
    if (withdrawn) return { is: 'withdrawn' };
    if (shown.withdrawn) throw new Unverifiable('page');
    return { is: credential ? 'valid' : 'hosted' };
  } catch (error) {
    if (error instanceof Unverifiable) return { is: 'unverifiable', why: error.why };
    throw error;
  }
}
