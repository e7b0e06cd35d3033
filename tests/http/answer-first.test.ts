import { expect, test } from 'vitest';
import { answerFirst } from '../../src/http/answer-first.ts';

const endless = new Promise<void>(() => undefined);

test('work that takes long goes on after the answer, where the platform lets it', async () => {
  const kept: Promise<unknown>[] = [];
  const context = { waitUntil: (work: Promise<unknown>) => void kept.push(work) };
  await answerFirst(endless, context, 1);
  expect(kept).toEqual([endless]);
});

test('quick work is done before the answer', async () => {
  const done: string[] = [];
  const work = Promise.resolve().then(() => void done.push('work'));
  await answerFirst(work, { waitUntil: () => undefined }, 60_000);
  expect(done).toEqual(['work']);
});

test.each([
  ['a platform that ends a function with its answer', {}],
  ['the emulation, which does so too', { deploy: { context: 'dev' }, waitUntil: () => undefined }],
])('%s gets the answer after the work', async (_, context) => {
  const order: string[] = [];
  // Done just after a patience of the same length would be over.
  const work = new Promise<void>((resolve) => setTimeout(() => setTimeout(resolve, 1), 1)).then(
    () => void order.push('work'),
  );
  await answerFirst(work, context, 1);
  expect(order).toEqual(['work']);
});
