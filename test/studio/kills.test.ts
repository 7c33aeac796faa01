// What was shown as saved is there after any kill.
import { expect, test } from 'vitest';
import { killManyTimes } from './kills.ts';
import { killTogether } from './kills-together.ts';

test('eight kills while somebody types', { timeout: 120_000 }, async () => {
  expect(await killManyTimes(8)).toBeGreaterThan(8);
});

test('four kills while people comment, approve, and change what stands where', {
  timeout: 120_000,
}, async () => {
  expect(await killTogether(4)).toBeGreaterThan(4);
});
