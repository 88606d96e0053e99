import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/pds/**', 'node_modules/**'],
    reporters: ['default'],
    // A machine that is busy with something else makes no test fail: speed is for the benches.
    testTimeout: 60_000,
  },
});
