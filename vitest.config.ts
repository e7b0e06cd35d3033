import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

// Real databases, browsers and commands on a busy machine: slow is not wrong. Speed is measured by `npm run bench`.
const patience = { testTimeout: 180_000, hookTimeout: 300_000, expect: { poll: { timeout: 60_000 } } };

// Vitest would leave a core to itself. Tests here wait a good deal for databases, browsers and commands: one more than there are
// cores keeps all of them busy.
const maxWorkers = availableParallelism() + 1;

// Each test file is a process of its own: what all of them load is compiled once.
process.env.NODE_COMPILE_CACHE ??= join(tmpdir(), 'etage-compiled');

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...{ ...patience, maxWorkers },
          name: 'rooms',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**'],
          globalSetup: ['tests/support/global-setup.ts'],
        },
      },
      {
        test: {
          ...{ ...patience, maxWorkers },
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/support/site-setup.ts'],
          setupFiles: ['tests/support/site-up.ts'],
        },
      },
    ],
  },
});
