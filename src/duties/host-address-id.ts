import { createHash } from 'node:crypto';

/**
 * The UUID (RFC 9562, version 8) of the pair of a person and an address: the link that confirms it is good for this pair
 * alone, and the same address given twice is one.
 */
export function hostAddressId(person: string, email: string): string {
  const hex = createHash('sha256').update(`etage-host\0${person}\0${email}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
