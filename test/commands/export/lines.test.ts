// What an export says on a terminal.
import pc from 'picocolors';
import { expect, it } from 'vitest';
import { exportLines } from '../../../src/commands/export/lines.ts';

const plain = pc.createColors(false);

it('shows the workbook that an export wrote', () => {
  const written = { period: 'a/2025-03', file: '/x/f.xlsx', bytes: 12_345, values: 76, empty: 11 };
  expect(exportLines(written, 'output/f.xlsx', plain)).toEqual([
    '✓ output/f.xlsx  76 values, 11 of them empty, 13 kB',
  ]);
});
