// Periods with the program's own kinds of block and forms of page.
import { readFile } from 'node:fs/promises';
import type { Source } from '../files/source.ts';
import { forms } from '../page/forms.ts';
import type { PageParts } from '../period/blocks.ts';
import { type Loaded, loadPeriodOf } from '../period/load.ts';
import { kinds } from './index.ts';

/** The kinds, the forms, and what stands where in a period that says nothing of it (templates/page.yaml). */
export const parts: PageParts = {
  kinds,
  forms,
  standard: () => readFile(new URL('../../templates/page.yaml', import.meta.url), 'utf8'),
};

/** Loads `operation/period` (like `azerbaijan/2024-09`) from the data folder, as `loadPeriodOf` does. */
export function loadPeriod(root: Source, id: string, { gaps } = { gaps: false }): Promise<Loaded> {
  return loadPeriodOf(root, id, parts, { gaps });
}
