import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/global-setup.ts'],
    // Real databases, browsers and commands on a busy machine: slow is not wrong. Speed is measured by `npm run bench`.
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
