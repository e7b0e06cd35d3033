import { randomBytes } from 'node:crypto';
import { keyLength, keyPairOf } from '../../src/credentials/multikey.ts';
import { PlainError } from '../local/plain-error.ts';
import { addKey, changeLedger, soundLedger } from './ledger-file.ts';

/** `npm run new -- badge-key`: a key pair. The public half goes into the ledger, the private one is shown this once. */
export function main(words: readonly string[]): void {
  if (words.length > 0) throw new PlainError('npm run new -- badge-key takes nothing more.');
  const ledger = soundLedger();
  const { keys } = ledger.written;
  const { publicKeyMultibase, secretKeyMultibase } = keyPairOf(randomBytes(keyLength));
  changeLedger(ledger.file, (document) => addKey(document, publicKeyMultibase, new Date()));
  console.log(`A new key pair for your badges.

The public half is in ${ledger.file}: ${publicKeyMultibase}
The private half is shown here, once, and kept nowhere:

  BADGE_SIGNING_KEY=${secretKeyMultibase}

What to do now:
1. Put it where you keep passwords. Whoever has it can sign badges in your name.
2. In Netlify: Project configuration, Environment variables, add BADGE_SIGNING_KEY, marked as a secret, for builds.
3. npm run new -- ledger
4. Commit ${ledger.file} and publish.${keys.length > 0 ? oldOnes(keys.length) : ''}`);
}

const oldOnes = (count: number): string => `

${count === 1 ? 'The older key stays in the file' : `The ${count} older keys stay in the file`}: badges that people downloaded before can still be checked.
Has somebody else got hold of an old one? Add a line compromised: with the day to it, and nothing that it signed counts any more.`;
