// `npm run verify`: what needs Java and takes longer than a test may.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/verify/**/*.verify.ts'],
    globalSetup: ['test/unpack.ts'],
    testTimeout: 120_000,
    hookTimeout: 900_000,
  },
});
