// What was shown as saved is there after any kill.
import { expect, test } from 'vitest';
import { killManyTimes } from './kills.ts';

test('eight kills while somebody types', { timeout: 120_000 }, async () => {
  expect(await killManyTimes(8)).toBeGreaterThan(8);
});
