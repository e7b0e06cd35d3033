import { Unverifiable } from './check-verdict.ts';

/**
 * The bit of a Bitstring Status List (W3C Bitstring Status List 1.0, 3.2): the first entry is the leftmost bit.
 *
 * @param encodedList gzip in multibase base64url, `u…`
 * @throws Unverifiable
 */
export async function statusBit(encodedList: string, index: string): Promise<boolean> {
  if (typeof DecompressionStream === 'undefined') throw new Unverifiable('browser');
  const position = /^\d{1,9}$/.test(index) ? Number(index) : Number.NaN;
  const byte = (await inflated(encodedList))[position >> 3];
  if (byte === undefined || Number.isNaN(position)) throw new Unverifiable('unreadable');
  return ((byte >> (7 - (position & 7))) & 1) === 1;
}

async function inflated(encodedList: string): Promise<Uint8Array> {
  try {
    if (!encodedList.startsWith('u')) throw new TypeError('not base64url');
    const packed = atob(encodedList.slice(1).replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(packed, (character) => character.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch {
    throw new Unverifiable('unreadable');
  }
}
