import { ascii, joined, viewOf } from './bytes.ts';
import type { Part, Picture } from './picture.ts';
import { readTiff } from './tiff.ts';

const signature = 8;
const telling = ['eXIf', 'tEXt', 'iTXt', 'zTXt', 'tIME'];

function chunksOf(bytes: Uint8Array): Part[] {
  const view = viewOf(bytes);
  const chunks: Part[] = [];
  let at = signature;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) break;
    chunks.push({
      name: ascii(bytes, at + 4, 4),
      whole: bytes.subarray(at, end),
      content: bytes.subarray(at + 8, end - 4),
    });
    at = end;
  }
  return chunks;
}

/** A time alone tells nothing about who or where. */
const isTelling = ({ name }: Part): boolean => telling.includes(name) && name !== 'tIME';

export function readPng(bytes: Uint8Array): Picture {
  const chunks = chunksOf(bytes);
  const header = chunks[0];
  const whole = header?.name === 'IHDR' && chunks.at(-1)?.name === 'IEND';
  const exif = chunks.filter(({ name }) => name === 'eXIf').map(({ content }) => readTiff(content))[0];
  return {
    type: 'png',
    size: whole
      ? { width: viewOf(header.content).getUint32(0), height: viewOf(header.content).getUint32(4) }
      : undefined,
    orientation: exif?.orientation ?? 1,
    tells: exif?.location ? 'location' : chunks.some(isTelling) ? 'camera' : undefined,
  };
}

/** The same picture without what it tells. */
export const stripPng = (bytes: Uint8Array): Uint8Array =>
  joined([
    bytes.subarray(0, signature),
    ...chunksOf(bytes)
      .filter(({ name }) => !telling.includes(name))
      .map(({ whole }) => whole),
  ]);
