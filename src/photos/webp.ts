import { ascii, joined, viewOf } from './bytes.ts';
import type { Part, Picture } from './picture.ts';
import { readTiff } from './tiff.ts';

const header = 12;
/** Bits of the extended header (WebP container specification): the file holds Exif, or XMP. */
const holdsMetadata = 0x08 | 0x04;

function chunksOf(bytes: Uint8Array): Part[] {
  const view = viewOf(bytes);
  const chunks: Part[] = [];
  let at = header;
  while (at + 8 <= bytes.length) {
    const length = view.getUint32(at + 4, true);
    const end = at + 8 + length;
    if (end > bytes.length) break;
    const padded = Math.min(end + (length % 2), bytes.length);
    chunks.push({
      name: ascii(bytes, at, 4),
      whole: bytes.subarray(at, padded),
      content: bytes.subarray(at + 8, end),
    });
    at = padded;
  }
  return chunks;
}

/** Three forms of a picture, each with its size in another place (RFC 9649). */
function sizeOf({ name, content }: Part): Picture['size'] {
  const view = viewOf(content);
  if (name === 'VP8X' && content.length >= 10) {
    const from = (at: number): number => view.getUint16(at, true) + ((content[at + 2] ?? 0) << 16) + 1;
    return { width: from(4), height: from(7) };
  }
  if (name === 'VP8 ' && content.length >= 10) {
    return { width: view.getUint16(6, true) & 0x3fff, height: view.getUint16(8, true) & 0x3fff };
  }
  if (name === 'VP8L' && content.length >= 5) {
    const bits = view.getUint32(1, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  return undefined;
}

const exifOf = ({ content }: Part) =>
  readTiff(ascii(content, 0, 4) === 'Exif' ? content.subarray(6) : content);

const isTelling = ({ name }: Part): boolean => name === 'EXIF' || name === 'XMP ';

export function readWebp(bytes: Uint8Array): Picture {
  const chunks = chunksOf(bytes);
  const whole = bytes.length >= header && viewOf(bytes).getUint32(4, true) + 8 <= bytes.length;
  const picture = chunks.some(({ name }) => ['VP8 ', 'VP8L', 'ANMF'].includes(name));
  const exif = chunks.filter(({ name }) => name === 'EXIF').map(exifOf)[0];
  return {
    type: 'webp',
    size: whole && picture && chunks[0] ? sizeOf(chunks[0]) : undefined,
    orientation: exif?.orientation ?? 1,
    tells: exif?.location ? 'location' : chunks.some(isTelling) ? 'camera' : undefined,
  };
}

/** The same picture without what it tells. */
export function stripWebp(bytes: Uint8Array): Uint8Array {
  const kept = chunksOf(bytes)
    .filter((chunk) => !isTelling(chunk))
    .map(({ name, whole }) => {
      if (name !== 'VP8X') return whole;
      const extended = Uint8Array.from(whole);
      extended[8] = (extended[8] ?? 0) & ~holdsMetadata;
      return extended;
    });
  const whole = joined([bytes.subarray(0, header), ...kept]);
  viewOf(whole).setUint32(4, whole.length - 8, true);
  return whole;
}
