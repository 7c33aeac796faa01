// Tests that print wait for a real browser on a busy machine, so the limits are there to end what hangs, not to time.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/unpack.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
