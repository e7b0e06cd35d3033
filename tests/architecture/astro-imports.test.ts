import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** dependency-cruiser does not read `.astro` files: the rule that it keeps for the rest of the site is kept here for them. */
test('pages, layouts and components neither store nor send', () => {
  const files = globSync('src/**/*.astro');
  expect(files.length).toBeGreaterThan(20);
  const forbidden = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^import (?!type).*?from '(\.[^']+)'/gms)]
      .map(([, path = '']) => join(dirname(file), path))
      .filter((path) => /^(src\/(store|mail|http)\/|netlify\/)/.test(path))
      .map((path) => `${file} → ${path}`),
  );
  expect(forbidden).toEqual([]);
});
