// Tests that print wait for a real browser on a busy machine, so the limits are there to end what hangs, not to time.
import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Rare faults and full matrices: `npm run test:long`.
    exclude: [...configDefaults.exclude, 'test/**/*.long.test.ts'],
    globalSetup: ['test/unpack.ts'],
    // As many as there are cores: left to itself, vitest keeps one for a person who waits.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
