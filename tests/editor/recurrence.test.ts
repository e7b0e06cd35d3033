import { expect, it } from 'vitest';
import { rhythms } from '../../src/editor/recurrence.ts';

const words = (start: string, rule = ''): string[] =>
  rhythms(start, rule, 'fr', 'Une seule fois').map((one) => one.words);

it('offers what most events do, by the day on which this one begins', () => {
  expect(rhythms('2026-11-27T13:00', '', 'en', 'Once')).toEqual([
    { rule: '', words: 'Once' },
    { rule: 'FREQ=WEEKLY;BYDAY=FR', words: 'every Friday' },
    { rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR', words: 'every other Friday' },
    { rule: 'FREQ=MONTHLY;BYDAY=4FR', words: 'the fourth Friday of the month' },
  ]);
  expect(words('2026-10-30')).toContain('le dernier vendredi du mois');
});

it('keeps the rule that an event has, in words where there are some', () => {
  expect(words('2026-11-27T13:00', 'FREQ=WEEKLY;BYDAY=FR')).toHaveLength(4);
  expect(words('2026-11-27T13:00', 'FREQ=WEEKLY;BYDAY=MO,FR').at(-1)).toBe('tous les lundis et vendredis');
  expect(words('2026-11-27T13:00', 'FREQ=NOW').at(-1)).toBe('FREQ=NOW');
});

it('offers no rhythm before a first day is known', () => {
  expect(words('')).toEqual(['Une seule fois']);
});
