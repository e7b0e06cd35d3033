/** What the Exif block of a photo says beside the picture. */
export interface Exif {
  /** 1 is upright; 2 to 8 turn or mirror it. */
  orientation: number;
  /** Where it was taken. */
  location: boolean;
  /** Anything beside the orientation. */
  more: boolean;
}

const tag = { orientation: 0x0112, gps: 0x8825 };

/** Reads the first directory of a TIFF structure (Exif 2.32, §4.6); undefined when it is none. */
export function readTiff(bytes: Uint8Array): Exif | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 14) return undefined;
  const order = view.getUint16(0);
  if (order !== 0x4949 && order !== 0x4d4d) return undefined;
  const little = order === 0x4949;
  const start = view.getUint32(4, little);
  if (view.getUint16(2, little) !== 42 || start + 2 > bytes.length) return undefined;
  const exif: Exif = { orientation: 1, location: false, more: false };
  const count = view.getUint16(start, little);
  for (let index = 0; index < count; index += 1) {
    const at = start + 2 + index * 12;
    if (at + 12 > bytes.length) break;
    const name = view.getUint16(at, little);
    if (name === tag.orientation) {
      const value = view.getUint16(at + 8, little);
      if (value >= 1 && value <= 8) exif.orientation = value;
    } else {
      exif.more = true;
      if (name === tag.gps) exif.location = true;
    }
  }
  return exif;
}

/** The shortest TIFF structure that says how a picture is turned, and nothing else. */
export function orientationOnly(orientation: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(26));
  view.setUint16(0, 0x4d4d);
  view.setUint16(2, 42);
  view.setUint32(4, 8);
  view.setUint16(8, 1);
  view.setUint16(10, tag.orientation);
  view.setUint16(12, 3);
  view.setUint32(14, 1);
  view.setUint16(18, orientation);
  return new Uint8Array(view.buffer);
}
