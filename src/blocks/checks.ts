// The checks of kinds of block beside those on all data, and every rule that there is.
import type { Check, Rule } from '../checks/check.ts';
import { dataChecks as general } from '../checks/data-checks.ts';
import { rules as others } from '../checks/index.ts';
import type { DataSubject } from '../checks/subjects.ts';
import { kinds } from './index.ts';

const all = Object.values(kinds);

/** What is looked for in the data, before anything is printed. */
export const dataChecks: readonly Check<DataSubject>[] = [
  ...general,
  ...all.flatMap(({ checks = [] }) => checks),
];

/** Every rule that there is, once, with its words for the reference. */
export const rules: readonly Rule[] = [
  ...others,
  ...all.flatMap(({ checks = [], rules: own = [] }) => [...checks, ...own]),
];
