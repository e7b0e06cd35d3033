/** What a photo’s file says of itself. */
export interface Picture {
  type: 'jpeg' | 'png' | 'webp' | 'avif' | 'heic';
  /** Pixels as they are stored; undefined where the file is cut short or broken. */
  size: { width: number; height: number } | undefined;
  /** How it is to be turned (Exif): 1 is upright. */
  orientation: number;
  /** What it tells about how it was taken. */
  tells: 'location' | 'camera' | undefined;
}

/** A part of a file, header and all. */
export interface Part {
  name: string;
  /** Header, content and what closes it. */
  whole: Uint8Array;
  content: Uint8Array;
}
