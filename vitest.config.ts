import { defineConfig } from 'vitest/config';

const NOT_OURS = ['test/pds/**', 'node_modules/**'];
const E2E = 'test/e2e/**/*.test.ts';

export default defineConfig({
  test: {
    reporters: ['default'],
    // A machine that is busy with something else makes no test fail: speed is for the benches.
    testTimeout: 60_000,
    // Every core: most of what is left is waiting for processes and servers.
    maxWorkers: '100%',
    // In the order of their names, so that the longest files are not the last.
    projects: [
      { extends: true, test: { name: 'e2e', include: [E2E], exclude: NOT_OURS } },
      {
        extends: true,
        test: {
          name: 'parts',
          include: ['test/**/*.test.ts'],
          exclude: [...NOT_OURS, E2E],
          // No module keeps state between tests, so files share a worker: what they import is loaded once.
          isolate: false,
        },
      },
    ],
  },
});
