import { expect, test } from 'vitest';
import { errorWords } from '../../src/forms/error-words.ts';
import type { FieldError, FieldErrors } from '../../src/rsvp/field-errors.ts';

const questions = [
  { id: 'food', kind: 'choice' as const, label: 'What shall we cook?', options: ['a', 'b'], required: true },
];

test('an error in an answer names the question', () => {
  expect(errorWords('en', { 'answers.food': 'required' }, { questions })).toEqual({
    'answers.food': 'Answer this question: What shall we cook?',
  });
});

test('limits are those that are checked', () => {
  expect(errorWords('fr', { name: 'too-long' }).name).toContain('80');
  expect(errorWords('en', { guests: 'guests-many' }, { guests: 2 }).guests).toContain('2 people');
});

const codes: FieldError[] = [
  ...(['required', 'too-long', 'one-value', 'text', 'email', 'guests-number', 'guests-many'] as const),
  ...(['option', 'date', 'dates-many', 'no-slots', 'unknown'] as const),
];

test.each(codes)('%s is told in both languages', (code) => {
  const [fr, en] = ['fr', 'en'].map((lang) => errorWords(lang, { field: code }).field);
  expect(fr).toMatch(/\.$/);
  expect(en).toMatch(/\.$/);
  expect(fr).not.toBe(en);
});

test('a field with a name that every object has is no field of ours', () => {
  const errors: FieldErrors = JSON.parse('{"constructor": "required"}');
  expect(errorWords('fr', errors).constructor).toBe('Ce champ attend une réponse.');
});
