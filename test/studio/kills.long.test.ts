// What was shown as saved is there after any kill: as often as it is promised.
import { expect, test } from 'vitest';
import { killManyTimes } from './kills.ts';
import { killTogether } from './kills-together.ts';

test('a hundred kills while somebody types', { timeout: 600_000 }, async () => {
  expect(await killManyTimes(100)).toBeGreaterThan(100);
});

test('twenty kills while people comment, approve, and change what stands where', {
  timeout: 600_000,
}, async () => {
  expect(await killTogether(20)).toBeGreaterThan(20);
});
