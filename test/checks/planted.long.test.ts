// Of every planted fault, all checks together report what is for it, and nothing else.
import { describe, it } from 'vitest';
import { dataChecks } from '../../src/blocks/checks.ts';
import { hold, tables } from './planted/hold.ts';

for (const [name, rows] of Object.entries(tables)) {
  describe(name, () => {
    it.each(rows)('$fault', (row) => hold(row, dataChecks));
  });
}
