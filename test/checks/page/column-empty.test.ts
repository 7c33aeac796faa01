// Columns that stay almost empty.
import { expect, it } from 'vitest';
import { columnEmpty } from '../../../src/checks/page/column-empty.ts';
import { foundOn } from './support.ts';

it('warns of a column that is more than a quarter empty, and of none that is less', async () => {
  const columns = [
    { page: 1, name: 'rail', room: 150, filled: 0.74 },
    { page: 1, name: 'main', room: 150, filled: 0.76 },
  ];
  const fit = { body: 8.5, airs: [1, 1], tight: false, columns, overflows: [] };
  expect(await foundOn(columnEmpty, { fit })).toEqual([
    'warning column-empty text.en.yaml Page 1 (en): the column “rail” is 26 per cent empty.',
  ]);
});
