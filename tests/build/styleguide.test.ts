import { expect, test } from 'vitest';
import { etage } from '../../src/build/etage.ts';
import { styleguideWanted } from '../../src/settings.ts';

type Setup = NonNullable<ReturnType<typeof etage>['hooks']['astro:config:setup']>;

/** The routes that the integration adds for a command. */
function routesOf(command: 'dev' | 'build'): string[] {
  const routes: string[] = [];
  const asked: Partial<Parameters<Setup>[0]> = {
    command,
    updateConfig: (config) => config as ReturnType<Parameters<Setup>[0]['updateConfig']>,
    injectRoute: ({ pattern }) => void routes.push(pattern),
  };
  void etage().hooks['astro:config:setup']?.(asked as Parameters<Setup>[0]);
  return routes;
}

test('the style guide is there in npm start, and no build publishes it', () => {
  expect(routesOf('dev')).toContain('/styleguide');
  expect(routesOf('build')).toEqual([]);
});

test('a build carries the style guide when it is asked to', () => {
  expect(styleguideWanted({ STYLEGUIDE: '1' })).toBe(true);
  expect(styleguideWanted({})).toBe(false);
});
