import { credentialFiles, didOf } from './addresses.ts';
import { type Fetch, readObject } from './check-files.ts';
import { publishedKey } from './check-key.ts';
import type { ShownAward } from './check-shown.ts';
import { checkSignature } from './check-signature.ts';
import { statusBit } from './check-status.ts';
import { Unverifiable } from './check-verdict.ts';
import { badgeStatements, type SignedStatements, statusListStatements } from './statements.ts';

/** What is read of a document once its statements are known to be of the shape that this project signs. */
interface Signed {
  id?: unknown;
  issuer?: string | { id?: unknown };
  validFrom?: unknown;
  credentialSubject?: {
    id?: unknown;
    achievement?: { id?: unknown };
    statusPurpose?: unknown;
    encodedList?: unknown;
  };
  credentialStatus?: { statusPurpose?: unknown; statusListIndex?: unknown; statusListCredential?: unknown };
  proof: {
    verificationMethod?: unknown;
    proofPurpose?: unknown;
    cryptosuite?: unknown;
    proofValue?: unknown;
  };
}

/**
 * Whether the host has taken back a signed badge: the credential and the status list are both signed with a key that the
 * host publishes, and the credential says what the page shows.
 *
 * @throws Unverifiable
 */
export async function signedIsWithdrawn(
  shown: ShownAward & { credential: string },
  origin: string,
  fetch: Fetch,
): Promise<boolean> {
  const [credential, didDocument, statusList] = await Promise.all([
    readObject(fetch, shown.credential),
    readObject(fetch, credentialFiles.did),
    readObject(fetch, credentialFiles.status),
  ]);
  const did = didOf(origin);
  const badge = await genuine(credential, badgeStatements, didDocument, did);
  if (!isShown(badge, shown, origin)) throw new Unverifiable('page');
  const list = await genuine(statusList, statusListStatements, didDocument, did);
  return await bitOf(badge, list, new URL(credentialFiles.status, origin).href);
}

async function genuine(
  document: Record<string, unknown>,
  statementsOf: (signed: unknown) => SignedStatements,
  didDocument: Record<string, unknown>,
  did: string,
): Promise<Signed> {
  const statements = orUnreadable(() => statementsOf(document));
  const signed = document as unknown as Signed;
  const { issuer, proof } = signed;
  if ((typeof issuer === 'string' ? issuer : issuer?.id) !== did) throw new Unverifiable('host');
  if (proof.cryptosuite !== 'eddsa-rdfc-2022' || proof.proofPurpose !== 'assertionMethod') {
    throw new Unverifiable('unreadable');
  }
  const key = await publishedKey(didDocument, did, proof.verificationMethod);
  await checkSignature(statements, String(proof.proofValue), key);
  return signed;
}

function orUnreadable<T>(read: () => T): T {
  try {
    return read();
  } catch {
    throw new Unverifiable('unreadable');
  }
}

function isShown(badge: Signed, shown: ShownAward & { credential: string }, origin: string): boolean {
  const at = (path: string): string => new URL(path, origin).href;
  return (
    badge.id === at(shown.credential) &&
    badge.credentialSubject?.id === at(shown.recipient) &&
    badge.credentialSubject.achievement?.id === at(shown.badge) &&
    badge.validFrom === `${shown.on}T00:00:00Z`
  );
}

async function bitOf(
  { credentialStatus: entry }: Signed,
  { id, credentialSubject: list }: Signed,
  address: string,
): Promise<boolean> {
  const belong =
    id === address &&
    entry?.statusListCredential === id &&
    entry.statusPurpose === 'revocation' &&
    list?.statusPurpose === 'revocation';
  if (!belong) throw new Unverifiable('unreadable');
  return await statusBit(String(list.encodedList), String(entry.statusListIndex));
}
