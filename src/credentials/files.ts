import { givenOn } from './about.ts';
import { credentialFiles } from './addresses.ts';
import { type JsonLd, textOf } from './documents.ts';
import { badgeEmblem, bakedEmblem, drawnEmblem } from './emblems.ts';
import { type Issuance, placeDid, signedCredential, signedOnes, signedStatusList } from './issuance.ts';
import { assertion, badgeClass, issuer } from './open-badges-2.ts';

/** A file to publish: made when it is asked for. */
export type CredentialFile = {
  /** From the site's root. */
  path: string;
  type: string;
} & (
  | { body(): Promise<string | Uint8Array> }
  /** A drawing, and what names it: it is drawn once. */
  | { hash: string; body(): Promise<string> }
);

/** Verifiers take this one for JSON-LD, and `did:web` resolvers for DID documents; hosts give it to `.json` by themselves. */
const json = 'application/json';

const jsonFile = (
  path: string,
  make: () => JsonLd | undefined | Promise<JsonLd | undefined>,
): CredentialFile => ({
  path,
  type: json,
  body: async () => {
    const document = await make();
    if (!document) throw new Error(`${path} was asked for, and there is nothing to sign it with.`);
    return `${textOf(document)}\n`;
  },
});

const pngFile = (path: string, body: () => Promise<Buffer>): CredentialFile => ({
  path,
  type: 'image/png',
  body,
});

const svgFile = (path: string, { hash, draw }: ReturnType<typeof drawnEmblem>): CredentialFile => ({
  path,
  type: 'image/svg+xml',
  hash,
  body: draw,
});

/** Every file that makes the floor's badges credentials. Without a key there are only the hosted ones. */
export function filesOf(issuance: Issuance): CredentialFile[] {
  const { floor, key } = issuance;
  const did = placeDid(issuance);
  return [
    ...(did ? [jsonFile(credentialFiles.did, () => did)] : []),
    jsonFile(credentialFiles.issuer, () => issuer(floor)),
    ...(key ? [jsonFile(credentialFiles.status, () => signedStatusList(issuance))] : []),
    ...floor.badges.flatMap((badge) => [
      jsonFile(credentialFiles.badge(badge.id), () => badgeClass(badge, floor)),
      pngFile(credentialFiles.badgeEmblem(badge.id), () => badgeEmblem(issuance, badge)),
    ]),
    ...givenOn(floor).flatMap((given): CredentialFile[] => {
      const { badge, person } = given;
      return [
        jsonFile(credentialFiles.assertion(badge.id, person.id), () => assertion(given, floor)),
        pngFile(credentialFiles.emblem(badge.id, person.id), () => bakedEmblem(issuance, given)),
        svgFile(credentialFiles.emblemSvg(badge.id, person.id), drawnEmblem(issuance, given)),
      ];
    }),
    ...signedOnes(issuance).map((given) =>
      jsonFile(credentialFiles.credential(given.badge.id, given.person.id), () =>
        signedCredential(issuance, given),
      ),
    ),
  ];
}
