import { defineConfig } from 'vitest/config';

// Real databases, browsers and commands on a busy machine: slow is not wrong. Speed is measured by `npm run bench`.
const patience = { testTimeout: 180_000, hookTimeout: 300_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...patience,
          name: 'rooms',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**'],
          globalSetup: ['tests/support/global-setup.ts'],
        },
      },
      {
        test: {
          ...patience,
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/support/site-setup.ts'],
        },
      },
    ],
  },
});
