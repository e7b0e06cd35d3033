import { PlainError } from './local/plain-error.ts';
import { main as badgeKey } from './new/badge-key.ts';
import { contentKinds, newContentFile } from './new/content-file.ts';
import { main as ledger } from './new/ledger.ts';

/** What `npm run new` can make beside content files: each takes the words that follow its name. */
const kinds: Readonly<Record<string, (words: readonly string[]) => void | Promise<void>>> = {
  'badge-key': badgeKey,
  ledger,
};

const usage = `What can be new:
  npm run new -- badge-key   a key pair that signs badges; what older keys signed stays valid
  npm run new -- ledger      a place for every new award in the list of withdrawn badges
  npm run new -- person "Léa Martin"   a file to edit; also ${Object.keys(contentKinds).slice(1).join(', ')}`;

const isContentKind = (kind: string): kind is keyof typeof contentKinds => Object.hasOwn(contentKinds, kind);

/** `npm run new`: makes something of a kind. Prints how it is called, and exits with 1, on any other call. */
export async function main([kind = '', ...words]: readonly string[]): Promise<void> {
  if (isContentKind(kind)) return newContentFile(kind, words);
  const make = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (!make) throw new PlainError(usage);
  await make(words);
}
