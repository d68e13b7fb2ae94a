import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    environment: 'node',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**', 'tests/bench/**', 'tests/eval/**'],
    // Property tests try hundreds of texts: on a busy machine that takes more than the usual patience.
    testTimeout: 30_000,
  },
});
