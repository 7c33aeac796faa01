// A planted fault: a change to the shipped data, and the one finding that it must give.
import type { Change } from '../../support/data.ts';

/** One row of the table of planted faults. */
export type Planted = {
  /** What the officer did. */
  fault: string;
  /** The change, or changes: the file as `text.az.yaml`, `figures.yaml` or `../operation.yaml`. */
  changes: readonly Change[];
  /** Changes to the period before it, which is else a copy of the shipped one in azerbaijan/2024-03. Only where a row needs one. */
  before?: readonly Change[];
  /** The codes that must be found, each with the words that stand at its place (`2 084`), and nothing besides. */
  expect: readonly { code: string; file?: string; words?: string }[];
};
