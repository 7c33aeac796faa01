// Planted faults are found at their place and by their own code, and right edits pass: the kinds that kinds.yaml asks for.
import { beforeAll, expect, it } from 'vitest';
import { linesOf, type Measured, measure, rightOf, tableOf } from './measure.ts';

let measured: Measured;
beforeAll(async () => {
  measured = await measure([import.meta.dirname], { kind: (_, { asked }) => asked, alone: true });
}, 300_000);

it('finds 99 of 100 planted faults at their place', () => {
  const { faults } = measured;
  const wrong = faults.filter(({ outcome }) => outcome !== 'right');
  const lines = wrong.flatMap(({ fault, outcome, found }) => [`${fault.id} ${outcome}`, ...linesOf(found)]);
  expect(rightOf(faults), [...lines, tableOf(faults)].join('\n')).toBeGreaterThanOrEqual(0.99);
});
