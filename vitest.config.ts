// Tests that print wait for a real browser on a busy machine, so the limits are there to end what hangs, not to time.
import { configDefaults, defineConfig } from 'vitest/config';

/** These look at what the process has loaded, so each has one of its own. */
const alone = ['test/charts/svg.test.ts'];

// Rare faults and full matrices: `npm run test:long`.
const exclude = [...configDefaults.exclude, 'test/**/*.long.test.ts'];

export default defineConfig({
  test: {
    projects: [
      // Files of a worker share its modules, its browser and what they make: nothing of a test may be left behind in them.
      {
        extends: true,
        test: {
          name: 'together',
          include: ['test/**/*.test.ts'],
          exclude: [...exclude, ...alone],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: alone } },
    ],
    globalSetup: ['test/unpack.ts'],
    // As many as there are cores: left to itself, vitest keeps one for a person who waits.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Browsers and other processes hang on how busy the machine is: what fails once and not again is told (“retry x1”).
    retry: 1,
  },
});
