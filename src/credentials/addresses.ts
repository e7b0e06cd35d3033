/** Addresses of the files that make a badge a credential, from the site's root. */
export const credentialFiles = {
  /** The DID document of `did:web`: the keys that this host vouches for. */
  did: '/.well-known/did.json',
  /** Open Badges 2.0: the issuer's profile. */
  issuer: '/credentials/issuer.json',
  /** Which signed badges were withdrawn: a Bitstring Status List. */
  status: '/credentials/status.json',
  /** Open Badges 2.0: a BadgeClass. */
  badge: (badge: string): string => `/credentials/${badge}.json`,
  /** The emblem of a badge itself, 600×600. */
  badgeEmblem: (badge: string): string => `/credentials/${badge}.png`,
  /** Open Badges 2.0: a hosted Assertion. */
  assertion: (badge: string, person: string): string => `/credentials/${badge}/${person}.json`,
  /** Open Badges 3.0: the signed credential. There is one only with a key. */
  credential: (badge: string, person: string): string => `/credentials/${badge}/${person}.vc.json`,
  /** The emblem, 600×600, with the credentials baked in. The address stays, so that other sites may embed it. */
  emblem: (badge: string, person: string): string => `/credentials/${badge}/${person}.png`,
  /** The emblem as a drawing, with its text alternative as the title. */
  emblemSvg: (badge: string, person: string): string => `/credentials/${badge}/${person}.svg`,
} as const;

/** Names that a badge cannot have: their files are there already. */
export const reservedBadges: readonly string[] = ['issuer', 'status'];

/**
 * The identifier of the place: `did:web:numa.example`, a port as `%3A` (did:web Method Specification, 3.2).
 *
 * @param siteUrl where this copy of the site lives; the DID document lies under its host, whatever its path
 */
export function didOf(siteUrl: string): string {
  return `did:web:${encodeURIComponent(new URL(siteUrl).host)}`;
}

/** The identifier of one of the place's keys, as proofs name it: `did:web:numa.example#z6Mk…`. */
export function verificationMethodId(did: string, publicKeyMultibase: string): string {
  return `${did}#${publicKeyMultibase}`;
}
