import { expect, test } from 'vitest';
import { random } from '../support/random.ts';
import { firstBreach, type History, history, shrunken } from './history.ts';

const histories = 10_000;

const told = (seed: number, failing: History): string => {
  const small = shrunken(failing);
  const steps = small.steps.map((step) => `  ${JSON.stringify(step)}`);
  return [`seed ${seed}: ${firstBreach(small)}`, JSON.stringify(small.rules), ...steps].join('\n');
};

test(`${histories} histories of requests, changes, cancellations and capacities break no promise`, () => {
  const broken: string[] = [];
  for (let seed = 0; seed < histories && broken.length < 3; seed++) {
    const one = history(random(seed));
    if (firstBreach(one)) broken.push(told(seed, one));
  }
  expect(broken.join('\n\n')).toBe('');
});

test('what is left of a history that fails is what made it fail', () => {
  const failing = history(random(7));
  const cancels = ({ steps }: History) =>
    steps.some(({ does }) => does === 'cancel') ? 'breach' : undefined;
  expect(shrunken(failing, cancels).steps).toMatchObject([{ does: 'cancel' }]);
});
