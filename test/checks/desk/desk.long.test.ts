// The whole corpus of the copy desk, with all checks: planted faults of every kind that is asked for, and right edits. more/ has
// what those who wrote the rules had not seen.
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { alarmsOf, type Measured, measure, rateOf } from './measure.ts';

let measured: Measured;
beforeAll(async () => {
  const folders = [import.meta.dirname, path.join(import.meta.dirname, 'more')];
  measured = await measure(folders, { kind: (_, { asked }) => asked });
}, 900_000);

it('finds 95 of 100 planted faults at their place', () => {
  const { right, told } = rateOf(measured.faults);
  expect(right, told).toBeGreaterThanOrEqual(0.95);
});

it('says nothing of right edits but a note on one in forty', () => {
  const { alarms, notes } = alarmsOf(measured);
  expect(alarms).toEqual([]);
  expect(notes.length, notes.join('\n')).toBeLessThanOrEqual(measured.valid.length / 40);
});
