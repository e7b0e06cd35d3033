/** What a photo may weigh when it comes, in bytes, and how short its shorter side may be. */
export const photoLimits = { bytes: 15 * 1024 * 1024, pixels: 300 };

export type PhotoProblem = 'noPicture' | 'tooLarge' | 'tooSmall' | 'unreadable';

/** Pictures that browsers do not read by themselves, but the editor does. */
const readElsewhere = /^image\/hei[cf]$|\.hei[cf]$/i;

/**
 * Why a file cannot be somebody's photo; undefined where it can.
 *
 * @param shorterSide in pixels; undefined where the browser could not read the file
 */
export function photoProblem(
  file: Pick<File, 'name' | 'type' | 'size'>,
  shorterSide: number | undefined,
): PhotoProblem | undefined {
  const elsewhere = readElsewhere.test(file.type) || readElsewhere.test(file.name);
  if (!elsewhere && !file.type.startsWith('image/')) return 'noPicture';
  if (file.type === 'image/svg+xml' || file.type === 'image/gif') return 'noPicture';
  if (file.size > photoLimits.bytes) return 'tooLarge';
  if (shorterSide === undefined) return elsewhere ? undefined : 'unreadable';
  return shorterSide < photoLimits.pixels ? 'tooSmall' : undefined;
}
