import type { ImagesMessages } from '../fr/images.ts';

export const images: ImagesMessages = {};
