// `npm run test:long`: rare faults and full matrices, in files named *.long.test.ts beside the tests of the same thing. Each
// has a process of its own, because many kill processes and count those that are left.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.long.test.ts'],
    globalSetup: ['test/unpack.ts'],
    maxWorkers: '100%',
    testTimeout: 300_000,
    hookTimeout: 60_000,
  },
});
