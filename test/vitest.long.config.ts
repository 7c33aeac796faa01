// `npm run test:long`: rare faults and full matrices, in files named *.long.test.ts beside the tests of the same thing.
import { configDefaults, defineConfig } from 'vitest/config';
import everyday from '../vitest.config.ts';

export default defineConfig({
  test: {
    ...everyday.test,
    include: ['test/**/*.long.test.ts'],
    exclude: configDefaults.exclude,
    testTimeout: 300_000,
  },
});
