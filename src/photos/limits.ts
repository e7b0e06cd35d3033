/** What a photo may weigh, in bytes, and measure, in pixels, to be taken at all. */
export const photoLimits = { bytes: 15_000_000, shortest: 400, pixels: 100_000_000 };
