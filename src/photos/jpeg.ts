import { ascii, joined, viewOf } from './bytes.ts';
import type { Picture } from './picture.ts';
import { orientationOnly, readTiff } from './tiff.ts';

interface Segment {
  marker: number;
  /** With its marker and length. */
  whole: Uint8Array;
  content: Uint8Array;
}

const startOfScan = 0xda;
const exifName = 'Exif\0\0';

/** The segments before the picture itself, and the picture (ITU-T T.81, annex B). */
function segmentsOf(bytes: Uint8Array): { head: Segment[]; rest: Uint8Array } {
  const view = viewOf(bytes);
  const head: Segment[] = [];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    // Fill bytes may stand before a marker.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === startOfScan) break;
    const end = at + 2 + view.getUint16(at + 2);
    if (end > bytes.length) break;
    head.push({ marker, whole: bytes.subarray(at, end), content: bytes.subarray(at + 4, end) });
    at = end;
  }
  return { head, rest: bytes.subarray(at) };
}

/** Frames say how large the picture is; four markers in their row mean something else. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

const isExif = ({ marker, content }: Segment): boolean =>
  marker === 0xe1 && ascii(content, 0, 6) === exifName;

/** Exif and XMP (APP1), Photoshop and IPTC (APP13), makers’ own (APP3 to APP12, APP15) and comments; colours and JFIF are neither. */
const tellsOf = ({ marker }: Segment): boolean =>
  marker === 0xe1 || (marker >= 0xe3 && marker <= 0xed) || marker === 0xef || marker === 0xfe;

const endsWell = (rest: Uint8Array): boolean => {
  if (rest[1] !== startOfScan) return false;
  for (let at = rest.length - 2; at > 0; at -= 1) if (rest[at] === 0xff && rest[at + 1] === 0xd9) return true;
  return false;
};

export function readJpeg(bytes: Uint8Array): Picture {
  const { head, rest } = segmentsOf(bytes);
  const frame = head.find(({ marker }) => isFrame(marker));
  const exif = head.filter(isExif).map(({ content }) => readTiff(content.subarray(exifName.length)))[0];
  const others = head.some((segment) => tellsOf(segment) && !isExif(segment));
  return {
    type: 'jpeg',
    size:
      frame && frame.content.length >= 5 && endsWell(rest)
        ? { height: viewOf(frame.content).getUint16(1), width: viewOf(frame.content).getUint16(3) }
        : undefined,
    orientation: exif?.orientation ?? 1,
    tells: exif?.location ? 'location' : exif?.more || others ? 'camera' : undefined,
  };
}

/** The same picture, to the last pixel, without what it tells; how it is turned stays. */
export function stripJpeg(bytes: Uint8Array): Uint8Array {
  const { orientation } = readJpeg(bytes);
  const { head, rest } = segmentsOf(bytes);
  const kept = head.filter((segment) => !tellsOf(segment)).map(({ whole }) => whole);
  const turned = orientation === 1 ? [] : [exifSegment(orientationOnly(orientation))];
  return joined([bytes.subarray(0, 2), ...turned, ...kept, rest]);
}

function exifSegment(tiff: Uint8Array): Uint8Array {
  const segment = new Uint8Array(4 + exifName.length + tiff.length);
  segment.set([0xff, 0xe1, 0, segment.length - 2, ...new TextEncoder().encode(exifName)]);
  segment.set(tiff, 4 + exifName.length);
  return segment;
}
