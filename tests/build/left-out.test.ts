import { readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** What netlify.toml leaves out of the functions must be what nobody imports. */

const left = [...readFileSync('netlify.toml', 'utf8').matchAll(/^\s*"!(node_modules\/[^"]+)"/gm)].map(
  ([, pattern = '']) => pattern,
);
const packageOf = (pattern: string): string => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(pattern)?.[1] ?? '';

test('there is something to look at', () => {
  expect(left.length).toBeGreaterThan(3);
});

test.each(left)('%s is not what an import loads', (pattern) => {
  const loaded = fileURLToPath(import.meta.resolve(packageOf(pattern)));
  const path = loaded.slice(loaded.lastIndexOf('/node_modules/') + 1);
  expect(matchesGlob(path, pattern)).toBe(false);
});
