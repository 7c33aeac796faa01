// Planted faults are found at their place and by their own code, and right edits pass. Every fourth fault; the rest, and
// what else is told of each, in desk.long.test.ts.
import { beforeAll, expect, it } from 'vitest';
import { alarmsOf, type Measured, measure, rateOf } from './measure.ts';

let measured: Measured;
beforeAll(async () => {
  measured = await measure([import.meta.dirname], {
    kind: (_, { asked }) => asked,
    each: 4,
    valid: false,
    alone: true,
  });
}, 300_000);

it('finds 99 of 100 planted faults at their place', () => {
  const { right, told } = rateOf(measured.faults);
  expect(right, told).toBeGreaterThanOrEqual(0.99);
});

it('says nothing of right edits but notes', () => {
  expect(alarmsOf(measured).alarms).toEqual([]);
});
