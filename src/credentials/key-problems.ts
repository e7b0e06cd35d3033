import type { Ledger } from '../content/ledger.ts';
import type { Problem } from '../content/problems.ts';
import { signingKey } from './signing.ts';
import { MalformedKey } from './signing-key.ts';

const setting = { file: 'environment', line: 0, column: 0, field: 'BADGE_SIGNING_KEY' };

/**
 * What is wrong with `BADGE_SIGNING_KEY`, by itself and beside the ledger.
 *
 * @param ledger undefined while the content has errors
 */
export function keyProblems(ledger: Ledger | undefined): Problem[] {
  const key = readKey();
  if (key && 'severity' in key) return [key];
  if (!ledger) return [];
  if (!key) return ledger.withoutKey ? [ledger.withoutKey] : [];
  const line = ledger.written.keys.find(
    ({ publicKeyMultibase }) => publicKeyMultibase === key.publicKeyMultibase,
  );
  if (line?.compromised) {
    return [
      {
        ...setting,
        severity: 'error',
        expected: 'a key that nobody else has',
        found: `the one that ${ledger.file} calls compromised (${key.publicKeyMultibase})`,
        hint: 'Try npm run new -- badge-key, and set the new one.',
      },
    ];
  }
  if (line) return [];
  return [
    {
      ...setting,
      severity: 'warning',
      expected: `a key whose public half is in ${ledger.file}`,
      found: `one that is not (${key.publicKeyMultibase})`,
      hint:
        ledger.written.keys.length > 0
          ? `${checkFirst} ${addIt('Is it meant to be new? Then')}`
          : addIt('Try'),
    },
    // With keys in the ledger the content tells them itself.
    ...(ledger.written.keys.length === 0 ? ledger.unplaced : []),
  ];
}

/** A letter mistyped makes another key, which reads as well as the right one. */
const checkFirst = 'Try comparing it with the one that you kept, letter by letter: a slip makes another key.';
const addIt = (lead: string): string =>
  `${lead} npm run new -- ledger with the key set, which adds it: else it is forgotten with the next key, and with it every badge that it signed.`;

function readKey() {
  try {
    return signingKey();
  } catch (error) {
    if (!(error instanceof MalformedKey)) throw error;
    const { expected, found, hint } = error;
    return { ...setting, severity: 'error' as const, expected, found, hint };
  }
}
