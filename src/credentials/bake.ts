import { crc32 } from 'node:zlib';

/** What a credential is called inside an image: Open Badges 2.0 and 3.0, “Baking”. */
export type BakedKeyword = 'openbadges' | 'openbadgecredential';

/**
 * A PNG with texts in it, each an uncompressed iTXt chunk (PNG, third edition, 11.3.3.4) before the end. Last of all steps:
 * whatever encodes the image anew drops them.
 *
 * @throws Error when the image does not end as a PNG does
 */
export function bake(png: Uint8Array, texts: Readonly<Partial<Record<BakedKeyword, string>>>): Buffer {
  const end = png.subarray(-endChunk.length);
  if (!endChunk.equals(end)) throw new Error('Only a whole PNG can be baked.');
  const chunks = Object.entries(texts).map(([keyword, text]) => internationalText(keyword, text));
  return Buffer.concat([png.subarray(0, -endChunk.length), ...chunks, endChunk]);
}

/** Keyword, not compressed, no language, no translated keyword, the text in UTF-8. */
const internationalText = (keyword: string, text: string): Buffer =>
  chunk('iTXt', Buffer.concat([Buffer.from(`${keyword}\0`, 'latin1'), Buffer.alloc(4), Buffer.from(text)]));

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(data.length + 12);
  framed.writeUInt32BE(data.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), data.length + 8);
  return framed;
}

const endChunk = chunk('IEND', Buffer.alloc(0));
