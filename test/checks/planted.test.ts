// Every planted fault is found at its place by the check that is for it; planted.long.test.ts has all checks look at each.
import { describe, expect, it } from 'vitest';
import { checksFor, hold, tables } from './planted/hold.ts';

for (const [name, rows] of Object.entries(tables)) {
  describe(name, () => {
    it.each(rows)('$fault', (row) => hold(row, checksFor(row)));
  });
}

it('has the rows that the tables promise, each with a name of its own', () => {
  const names = Object.values(tables).flatMap((rows) => rows.map(({ fault }) => fault));
  expect(new Set(names).size).toBe(names.length);
});
