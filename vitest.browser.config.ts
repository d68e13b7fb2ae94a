import { defineConfig } from 'vitest/config';

/** Tests that need real browsers, on the production builds: `npm run test:browser`. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/browser/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A busy machine may stall a browser past any patience: what fails twice is a fault.
    retry: 1,
    // Each file starts browsers of its own: two at a time is what a small machine bears.
    maxWorkers: 2,
  },
});
