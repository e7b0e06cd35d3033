import { expect, test } from 'vitest';
import { drawFace, faceOf } from '../../src/community/face.ts';
import { portrait } from '../../src/community/portrait.ts';

test('a chosen word draws the face, with all that a choice may bring; else the id draws a quiet one', () => {
  expect(drawFace(faceOf('lea-martin', undefined), 'sea')).toBe(portrait('lea-martin', 'sea'));
  expect(drawFace(faceOf('lea-martin', 'phare'), 'sea')).toBe(portrait('phare', 'sea', undefined, true));
});
