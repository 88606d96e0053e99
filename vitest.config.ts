import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const E2E = 'test/e2e/**/*.test.ts';
/** Has a configuration of its own: it needs what `npm run test:pds` installs. */
const PDS = 'test/pds/**';

export default defineConfig({
  test: {
    reporters: ['default'],
    // A machine that is busy with something else makes no test fail: speed is for the benches.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Many tests wait for a server's answer or a program's start: others use the time.
    maxWorkers: 2 * availableParallelism(),
    // No module keeps state between tests, so files share a worker: what they import is loaded once.
    isolate: false,
    // Node runs the tests' TypeScript as it runs the program's: nothing has to be transformed.
    experimental: { viteModuleRunner: false },
    // In the order of their names: the longest files are not to be the last.
    projects: [
      // Each of these starts programs of its own, and others run beside it.
      { extends: true, test: { name: 'e2e', include: [E2E], testTimeout: 120_000 } },
      {
        extends: true,
        test: { name: 'parts', include: ['test/**/*.test.ts'], exclude: [E2E, PDS] },
      },
    ],
  },
});
