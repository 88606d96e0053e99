import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/pds/**', 'node_modules/**'],
    reporters: ['default'],
  },
});
