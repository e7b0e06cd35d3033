import { signingKey } from '../../src/credentials/signing.ts';
import { settle } from '../../src/credentials/status-index.ts';
import { PlainError } from '../local/plain-error.ts';
import { addKey, changeLedger, soundLedger } from './ledger-file.ts';

/** `npm run new -- ledger`: a line for every award that has none; the place of one that is gone is spent, its name dropped. */
export function main(words: readonly string[]): void {
  if (words.length > 0) throw new PlainError('npm run new -- ledger takes nothing more.');
  const { file, written, awards } = soundLedger();
  const current = signingKey()?.publicKeyMultibase;
  const missing =
    current !== undefined && !written.keys.some(({ publicKeyMultibase }) => publicKeyMultibase === current);
  const { status, spent } = settle(awards, written);
  const added = Object.keys(status).filter((award) => !(award in written.status));
  const gone = Object.keys(written.status).filter((award) => !(award in status));
  if (added.length + gone.length === 0 && !missing) {
    console.log(`${file} is up to date: ${counted(Object.keys(status).length)}.`);
    return;
  }
  changeLedger(file, (document) => {
    if (missing) addKey(document, current, new Date());
    document.set('status', document.createNode(status));
    document.set('spent', document.createNode(spent));
  });
  const told = [
    ...(missing ? [`The key that BADGE_SIGNING_KEY holds is in it now: ${current}`] : []),
    ...(added.length > 0 ? [`New, with a place for good: ${named(added)}`] : []),
    ...(gone.length > 0
      ? [`No longer awarded: ${counted(gone.length)}. The names are dropped, the places never given again.`]
      : []),
  ];
  console.log(`${told.join('\n')}\nNow commit ${file} and publish.`);
}

/** A few by name; a first ledger has them all. */
const named = (awards: readonly string[]): string =>
  awards.length > 8 ? counted(awards.length) : awards.join(', ');

const counted = (count: number): string => `${count} ${count === 1 ? 'award' : 'awards'}`;
