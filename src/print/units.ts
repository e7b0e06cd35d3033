/** Templates are drawn in pixels, as share images are: ten to the millimetre, so that type comes in steps of 0.1 mm. */
export const perMillimetre = 10;

/** Millimetres in the pixels of a template. */
export const px = (millimetres: number): number => millimetres * perMillimetre;

/** Millimetres in the points of PDF, 72 to the inch. */
export const pt = (millimetres: number): number => (millimetres * 72) / 25.4;
