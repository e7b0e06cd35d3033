import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);

/** A program that draws with the pool and does not close it. */
const program = `
  const { createPool } = await import('./src/badges/pool.ts');
  const { personCardWith } = await import('./tests/badges/cards.ts');
  const pool = createPool(2);
  const cards = ['Ana', 'Bo', 'Chloé', 'Đặng', 'Eva'].map((name) => personCardWith({ name }));
  const broken = { ...cards[0], id: 'broken', skills: undefined };
  const results = await Promise.allSettled([...cards, broken].map((card) => pool.render(card)));
  console.log(results.map(({ status }) => status).join(' '));
`;

test('idle threads let the process end, and a card that fails takes no other with it', async () => {
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', program], { timeout: 50_000 });
  expect(stdout.trim()).toBe('fulfilled fulfilled fulfilled fulfilled fulfilled rejected');
});
