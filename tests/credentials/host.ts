import { randomBytes } from 'node:crypto';
import { readFloor } from '../../src/content/read.ts';
import { givenOn } from '../../src/credentials/about.ts';
import { credentialFiles, didOf } from '../../src/credentials/addresses.ts';
import type { Fetch } from '../../src/credentials/check-files.ts';
import type { ShownAward } from '../../src/credentials/check-shown.ts';
import { didDocument } from '../../src/credentials/did-document.ts';
import type { JsonLd } from '../../src/credentials/documents.ts';
import { keyPairOf } from '../../src/credentials/multikey.ts';
import { assertion } from '../../src/credentials/open-badges-2.ts';
import { openBadgeCredential } from '../../src/credentials/open-badges-3.ts';
import { sign } from '../../src/credentials/sign.ts';
import { statusList } from '../../src/credentials/status-list.ts';

/** The starting content as its own host publishes it, for one award that is worn and one that was withdrawn. */

const floor = readFloor('content');
export const origin = floor.site.data.url;
export const did = didOf(origin);
export const key = keyPairOf(randomBytes(32));

/** Every award of the content, worn or withdrawn. */
export const everyGiven = givenOn(floor);

/** A document that can be changed. */
export type Changeable = { [name: string]: unknown };

/** The signed credential of an award of the content. */
export async function signedBadge(given = everyGiven[0], index = 7): Promise<Changeable> {
  if (!given) throw new Error('content/ has no award');
  return { ...(await sign(openBadgeCredential(given, index, floor), key, did)) };
}

/** The signed status list. */
export async function signedList(withdrawn: readonly number[]): Promise<Changeable> {
  return { ...(await sign(await statusList(withdrawn, floor), key, did)) };
}

/** What a host publishes, and how an award's page shows it. */
export interface Published {
  shown: ShownAward & { credential: string };
  files: Map<string, string>;
  fetch: Fetch;
}

/** The first award that is worn, or the first that was withdrawn, with its files. */
export async function published(which: 'worn' | 'withdrawn'): Promise<Published> {
  const given = everyGiven.find(({ award }) => (award.revoked !== undefined) === (which === 'withdrawn'));
  if (!given) throw new Error(`content/ has no award that is ${which}`);
  const { badge, person, award } = given;
  const index = 41;
  const shown = {
    credential: credentialFiles.credential(badge.id, person.id),
    assertion: credentialFiles.assertion(badge.id, person.id),
    recipient: `/people/${person.id}/`,
    badge: `/badges/${badge.id}/`,
    badgeClass: credentialFiles.badge(badge.id),
    on: award.on,
    withdrawn: which === 'withdrawn',
  };
  const documents: [path: string, document: JsonLd | undefined][] = [
    [shown.credential, await signedBadge(given, index)],
    [shown.assertion, assertion(given, floor)],
    [credentialFiles.did, didDocument(did, [], key.publicKeyMultibase)],
    [credentialFiles.status, await signedList(award.revoked ? [index] : [index - 1, index + 1])],
  ];
  const files = new Map(documents.map(([path, document]) => [path, JSON.stringify(document)]));
  return { shown, files, fetch: fetchFrom(files) };
}

/** Answers with the files as they are at that moment. */
function fetchFrom(files: ReadonlyMap<string, string>): Fetch {
  return async (path) => {
    const text = files.get(path);
    return new Response(text ?? 'Not here', { status: text === undefined ? 404 : 200 });
  };
}

/** The paths to every value of a document that is neither an object nor a list. */
export function leaves(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([name, inner]) => leaves(inner, [...path, name]));
}

/** The paths to every object of a document, itself among them. */
export function nodes(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([name, one]) => nodes(one, [...path, name]));
  return Array.isArray(value) ? inner : [path, ...inner];
}

/** A copy with one value changed; `undefined` takes it out. */
export function changed(
  document: unknown,
  path: readonly (string | number)[],
  change: (value: unknown) => unknown,
): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return change(document);
  const copy = (Array.isArray(document) ? [...document] : { ...Object(document) }) as Changeable;
  const value = changed(copy[name], rest, change);
  // Not by assignment: `__proto__` would be no field.
  if (value !== undefined) {
    Object.defineProperty(copy, name, { value, enumerable: true, configurable: true, writable: true });
  } else if (Array.isArray(copy)) copy.splice(Number(name), 1);
  else delete copy[name];
  return copy;
}
