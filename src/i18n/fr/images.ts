export const images = {};

export type ImagesMessages = typeof images;
