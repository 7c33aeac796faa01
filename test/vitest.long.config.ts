// `npm run test:long`: rare faults and full matrices, in files named *.long.test.ts beside the tests of the same thing. Many
// kill processes and count those that are left, so each has a process of its own but those that are known to need none.
import { defineConfig } from 'vitest/config';

const include = ['test/**/*.long.test.ts'];

/** As in npm test, files of a worker share its modules, its browser and what they make. */
const together = [
  'test/acceptance/{changes,control-characters,operations,picture-traces,slips,third-language}.long.test.ts',
  'test/{checks/page,checks/pdf,compare,layout,pictures,visual}/*.long.test.ts',
  'test/pdf/{faults,press-trim}.long.test.ts',
  'test/session/jobs.long.test.ts',
];

/** The longest runs: `npm run test:hand`, before a release and where what they try was touched. */
const hand = ['test/{files,package,print/cache,studio/kills}.long.test.ts'];

/** Browsers and other processes hang on how busy the machine is: what fails once and not again is told as such (“retry x1”). */
const retry = 1;

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: 'alone', include, exclude: [...together, ...hand], retry } },
      { extends: true, test: { name: 'hand', include: hand } },
      { extends: true, test: { name: 'together', include: together, isolate: false, retry } },
    ],
    globalSetup: ['test/unpack.ts'],
    maxWorkers: '100%',
    testTimeout: 300_000,
    hookTimeout: 60_000,
  },
});
