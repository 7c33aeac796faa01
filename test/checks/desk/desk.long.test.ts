// The whole corpus of the copy desk, with all checks: planted faults of every kind that is asked for, and right edits. more/ has
// what those who wrote the rules had not seen; fresh/, fourth/ and fifth/ were written when they were done, for every kind, and
// what they showed to be amiss is marked on their rows.
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { alarmsOf, type Measured, measure, rateOf } from './measure.ts';

describe('rows of every kind that is asked for', () => {
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
});

describe.each(['fresh', 'fourth', 'fifth'])('rows that came after the rules: %s', (folder) => {
  let fresh: Measured;
  beforeAll(async () => {
    fresh = await measure([path.join(import.meta.dirname, folder)], { scenesOf: import.meta.dirname });
  }, 300_000);

  it('finds every planted fault but those that are marked, at its place', () => {
    const { told } = rateOf(fresh.faults.filter(({ fault }) => !fault.missed));
    const lost = fresh.faults.filter(({ fault, outcome }) => outcome !== 'right' && !fault.missed);
    expect(lost.length, told).toBe(0);
  });

  it('finds 93 of 100 with those that are marked', () => {
    expect(rateOf(fresh.faults).right).toBeGreaterThanOrEqual(0.93);
  });

  it('says of right edits nothing but what is marked', () => {
    const { alarms, notes } = alarmsOf(fresh);
    expect([...alarms, ...notes]).toEqual([]);
  });
});
