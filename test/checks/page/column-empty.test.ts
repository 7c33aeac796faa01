// Columns with a hole, and columns that are almost empty.
import { expect, it } from 'vitest';
import { columnEmpty } from '../../../src/checks/page/column-empty.ts';
import { foundOn } from './support.ts';

const column = (name: string, filled: number, hole: number) => ({ page: 1, name, room: 150, filled, hole });

it('warns of a hole of 15 mm, and of a column that is more than a third empty', async () => {
  const columns = [
    column('rail', 0.9, 15),
    column('main', 0.9, 14.9),
    column('texts', 0.64, 8),
    column('story', 0.66, 8),
    column('foot', 0.5, 40.4),
  ];
  const fit = { body: 8.5, leading: 12, airs: [1, 1], tight: false, columns, overflows: [] };
  expect(await foundOn(columnEmpty, { fit })).toEqual([
    'warning column-empty text.en.yaml Page 1 (en): the column “rail” has a hole of 15 mm.',
    'warning column-empty text.en.yaml Page 1 (en): the column “texts” is 36 per cent empty.',
    'warning column-empty text.en.yaml Page 1 (en): the column “foot” has a hole of 40 mm.',
  ]);
});
