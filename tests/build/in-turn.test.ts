import { expect, test } from 'vitest';
import { functionOf } from '../../src/build/functions-server.ts';
import { inTurn } from '../../src/build/in-turn.ts';

test('work of one name never overlaps, others are not waited for, and a failure stops nobody', async () => {
  const wait = inTurn();
  const events: string[] = [];
  const first = Promise.withResolvers<void>();
  const slow = wait('a', async () => {
    events.push('a begins');
    await first.promise;
    events.push('a fails');
    throw new Error('no');
  });
  const next = wait('a', async () => void events.push('next of a'));
  await wait('b', async () => void events.push('b'));
  await wait(undefined, async () => void events.push('nobody’s'));
  first.resolve();
  await expect(slow).rejects.toThrow('no');
  await next;
  expect(events).toEqual(['a begins', 'b', 'nobody’s', 'a fails', 'next of a']);
});

test.each([
  ['/api/rsvp', '/api/rsvp'],
  ['/proposals/abc?deploying', '/proposals'],
  ['/rsvp/abc', '/rsvp'],
  ['/.netlify/functions/hourly', '/.netlify/functions/hourly'],
  ['/api/events/lunch/2026-11-27', undefined],
  ['/events/lunch/', undefined],
  ['/rsvps/', undefined],
  [undefined, undefined],
])('the address %s is for %s', (url, name) => {
  expect(functionOf(url)).toBe(name);
});
