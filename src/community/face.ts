import type { Hue } from '../design/tokens.ts';
import { portrait } from './portrait.ts';

/** What a portrait grows from: a person's id, or the word that was chosen for them. */
export interface Face {
  seed: string;
  chosen: boolean;
}

/** @param word the `portrait` field of the profile, where there is one */
export const faceOf = (id: string, word: string | undefined): Face =>
  word === undefined ? { seed: id, chosen: false } : { seed: word, chosen: true };

/** The portrait as SVG, the same wherever the person is shown. */
export const drawFace = ({ seed, chosen }: Face, hue: Hue): string => portrait(seed, hue, undefined, chosen);
