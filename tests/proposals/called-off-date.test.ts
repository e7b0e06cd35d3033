import { describe, expect, test } from 'vitest';
import { structures } from '../../src/content/structures.ts';
import { calledOffPlan } from '../../src/proposals/called-off-date.ts';
import { fieldsOf } from '../../src/proposals/front-matter.ts';

const paths = { original: 'content/events/lunch.md', translations: ['content/events/lunch.en.md'] };
const [file, english] = [paths.original, paths.translations[0] ?? ''];
const lunch = (exceptions = ''): string =>
  `---\ntitle: Le Déjeuner # le nôtre\nstart: 2026-09-04T13:00\nduration: 60\nrecurrence: FREQ=WEEKLY\n${exceptions}---\n\nOn mange.\n`;
const plan = (sources: Record<string, string>, date = '2026-11-27', reason?: string) =>
  calledOffPlan(paths, { date, reason }, sources, structures().events);
const exceptions = (text = ''): unknown => fieldsOf(text).exceptions;

describe('a date that its host has called off', () => {
  test('is a line more in the file, and nothing else is touched', () => {
    const [only, ...others] = plan({ [file]: lunch() }, '2026-11-27', 'Le four : "mort" # oui');
    expect(others).toEqual([]);
    expect(exceptions(only?.after)).toEqual([
      { date: '2026-11-27', cancelled: true, reason: 'Le four : "mort" # oui' },
    ]);
    const rest = only?.after?.replace(/exceptions:\n(?: .*\n)+/, '');
    expect(rest).toBe(lunch());
  });

  test('stands among the others by its day', () => {
    const known = 'exceptions:\n  - date: 2026-11-20\n    note: a\n  - date: 2026-12-04\n    note: b\n';
    expect(exceptions(plan({ [file]: lunch(known) })[0]?.after)).toEqual([
      { date: '2026-11-20', note: 'a' },
      { date: '2026-11-27', cancelled: true },
      { date: '2026-12-04', note: 'b' },
    ]);
  });

  test.each([
    ['a move of the day', '2026-11-27', '2026-11-27'],
    ['a move that names the hour', '2026-11-27', '2026-11-27T13:00'],
    ['the date whose id names the hour', '2026-11-27-1300', '2026-11-27T13:00'],
  ])('takes the place of what was said of it: %s', (_, date, named) => {
    const moved = `exceptions:\n  - date: ${named}\n    start: 2026-11-27T15:00\n`;
    const translated = `---\ntitle: The Lunch\nexceptions:\n  - date: ${named}\n    note: Later\n---\n`;
    const [original, translation] = plan({ [file]: lunch(moved), [english]: translated }, date);
    expect(exceptions(original?.after)).toMatchObject([{ cancelled: true }]);
    // A note or a place of a date that is off is an error of the content, in a translation too.
    expect(fieldsOf(translation?.after ?? '')).toEqual({ title: 'The Lunch' });
  });

  test('leaves the other hours of its day alone', () => {
    const other = 'exceptions:\n  - date: 2026-11-27T18:00\n    note: le soir\n';
    expect(exceptions(plan({ [file]: lunch(other) }, '2026-11-27-1300')[0]?.after)).toHaveLength(2);
  });

  test('is written once, and only where there is a file', () => {
    const [first] = plan({ [file]: lunch() });
    expect(plan({ [file]: first?.after ?? '' })).toEqual([]);
    expect(plan({})).toEqual([]);
  });
});
