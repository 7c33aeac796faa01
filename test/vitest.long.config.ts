// `npm run test:long`: rare faults and full matrices, in files named *.long.test.ts beside the tests of the same thing.
import { defineConfig } from 'vitest/config';

/** These kill processes and count those that are left, or start the program as its users do: each has a process of its own. */
const alone = [
  'test/acceptance/{ctrl-c,interruption,walk}.long.test.ts',
  'test/{bin,deliver,print}/*.long.test.ts',
  'test/commands/{upgrade/kill,watch/watch}.long.test.ts',
  'test/{files,package}.long.test.ts',
];

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: 'alone', include: alone } },
      // As in npm test, files of a worker share its modules, its browser and what they make.
      {
        extends: true,
        test: { name: 'together', include: ['test/**/*.long.test.ts'], exclude: alone, isolate: false },
      },
    ],
    globalSetup: ['test/unpack.ts'],
    maxWorkers: '100%',
    testTimeout: 300_000,
    hookTimeout: 60_000,
  },
});
