import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/pds/*.test.ts'],
    // Each question starts the program and reads a real server.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: ['default'],
  },
});
