import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/support/longest-first.ts';

// Real databases, browsers and commands on a busy machine: slow is not wrong. Speed is measured by `npm run bench`.
const patience = { testTimeout: 180_000, hookTimeout: 300_000, expect: { poll: { timeout: 60_000 } } };

// Vitest would leave a core to itself. Tests here wait a good deal for databases, browsers and commands: one more than there are
// cores keeps all of them busy.
const maxWorkers = availableParallelism() + 1;

// What test files load is compiled once.
process.env.NODE_COMPILE_CACHE ??= join(tmpdir(), 'etage-compiled');

// They set what belongs to the whole process (its environment, its folder, its console), or are long enough for one of their own.
const alone = ['build/**', 'functions/**', 'print/print.test.ts', 'proof/**', 'scripts/**'].map(
  (part) => `tests/${part}`,
);

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          ...{ ...patience, maxWorkers },
          name: 'alone',
          include: alone.map((part) => part.replace('**', '**/*.test.ts')),
          globalSetup: ['tests/support/global-setup.ts'],
        },
      },
      {
        // One process after another would load the same rooms: here each takes file after file.
        test: {
          ...{ ...patience, maxWorkers },
          name: 'rooms',
          include: ['tests/**/*.test.ts'],
          exclude: [...alone, 'tests/site/**'],
          isolate: false,
          globalSetup: ['tests/support/global-setup.ts'],
        },
      },
      {
        test: {
          ...{ ...patience, maxWorkers },
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          isolate: false,
          globalSetup: ['tests/support/site-setup.ts'],
          setupFiles: ['tests/support/site-up.ts'],
        },
      },
    ],
  },
});
