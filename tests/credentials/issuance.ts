import { readSound } from '../../src/content/read.ts';
import { type CredentialFile, filesOf } from '../../src/credentials/files.ts';
import type { Issuance } from '../../src/credentials/issuance.ts';
import { keyPairOf, type SigningKey } from '../../src/credentials/multikey.ts';
import { contentFolderWith } from '../support/content-folder.ts';

/** A key that is the same in every run. */
export const testKey = (seed = 7): SigningKey => keyPairOf(new Uint8Array(32).fill(seed));

/** The starting content, as a place of its own name: resolvers keep what they fetched. */
export function startingContent(host: string, key: SigningKey | undefined = testKey()): Issuance {
  const { floor, ledger } = readSound('content');
  const site = { ...floor.site, data: { ...floor.site.data, url: `https://${host}` } };
  return { floor: { ...floor, site }, ledger, key };
}

/** A floor of these files. */
export function issuanceOf(files: Record<string, string>, key: SigningKey | undefined = testKey()): Issuance {
  return { ...readSound(contentFolderWith(files)), key };
}

/** Every file that a place publishes, by its address. */
export const published = (issuance: Issuance): Map<string, CredentialFile> =>
  new Map(filesOf(issuance).map((file) => [file.path, file]));

/** A published JSON file. */
export async function jsonOf(issuance: Issuance, path: string): Promise<Record<string, unknown>> {
  const body = await published(issuance).get(path)?.body();
  if (typeof body !== 'string') throw new Error(`${path} is not published as JSON.`);
  return JSON.parse(body);
}

/** The text of every JSON file, by address. */
export async function allJson(issuance: Issuance): Promise<Record<string, string>> {
  const files = [...published(issuance).values()].filter(({ type }) => type === 'application/json');
  return Object.fromEntries(
    await Promise.all(files.map(async ({ path, body }) => [path, String(await body())] as const)),
  );
}

export const octopus =
  '---\nname: Octopus\ndescription: Eight arms\nicon: 🐙\n---\nDo eight things at once.\n';

/** A person with awards, as lines of YAML. */
export const person = (name: string, awards: string): string =>
  `---\nname: ${name}\nrole: Illustratrice\nmembership: resident\nconsent:\n  on: 2025-01-01\nbadges:\n${awards}---\n`;
