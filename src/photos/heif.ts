import { ascii, viewOf } from './bytes.ts';
import type { Picture } from './picture.ts';

interface Box {
  name: string;
  content: Uint8Array;
}

/** Boxes of an ISO base media file (ISO/IEC 14496-12, §4.2), those in `inside` with what they hold. */
function* boxesOf(bytes: Uint8Array): Generator<Box> {
  const view = viewOf(bytes);
  let at = 0;
  while (at + 8 <= bytes.length) {
    const short = view.getUint32(at);
    const head = short === 1 ? 16 : 8;
    const length = short === 0 ? bytes.length - at : short === 1 ? Number(view.getBigUint64(at + 8)) : short;
    if (length < head || at + length > bytes.length) return;
    const name = ascii(bytes, at + 4, 4);
    const content = bytes.subarray(at + head, at + length);
    yield { name, content };
    if (name === 'meta') yield* boxesOf(content.subarray(4));
    if (name === 'iprp' || name === 'ipco') yield* boxesOf(content);
    at += length;
  }
}

const avifBrands = ['avif', 'avis'];
const heicBrands = ['heic', 'heix', 'heim', 'heis', 'hevc', 'mif1', 'msf1'];

/** Whether a file is one of the two, by the brands that it names first. */
export function heifType(bytes: Uint8Array): 'avif' | 'heic' | undefined {
  if (ascii(bytes, 4, 4) !== 'ftyp') return undefined;
  const length = Math.min(viewOf(bytes).getUint32(0), 64);
  const brands = ascii(bytes, 8, length - 8).match(/.{4}/g) ?? [];
  if (brands.some((brand) => avifBrands.includes(brand))) return 'avif';
  return brands.some((brand) => heicBrands.includes(brand)) ? 'heic' : undefined;
}

/** AVIF and HEIC: the largest of the pictures in the file is the one that is shown. */
export function readHeif(bytes: Uint8Array, type: 'avif' | 'heic'): Picture {
  let size: Picture['size'];
  let tells: Picture['tells'];
  let data = false;
  for (const { name, content } of boxesOf(bytes)) {
    if (name === 'ispe' && content.length >= 12) {
      const width = viewOf(content).getUint32(4);
      if (width > (size?.width ?? 0)) size = { width, height: viewOf(content).getUint32(8) };
    }
    // Entries name the kind of each item: Exif, or XMP as `mime`.
    if (name === 'iinf' && /infe.{8}(?:Exif|mime)/s.test(ascii(content, 0, Math.min(content.length, 8192))))
      tells = 'camera';
    if (name === 'mdat') data = true;
  }
  return { type, size: data ? size : undefined, orientation: 1, tells };
}
