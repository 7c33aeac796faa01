// What was shown as saved is there after any kill: as often as it is promised.
import { expect, test } from 'vitest';
import { killManyTimes } from './kills.ts';

test('a hundred kills while somebody types', { timeout: 600_000 }, async () => {
  expect(await killManyTimes(100)).toBeGreaterThan(100);
});
