// The checks of kinds of block beside those on all data, and every rule that there is.
import type { Check, DataSubject, Rule } from '../checks/check.ts';
import { dataChecks as general } from '../checks/data-checks.ts';
import { rules as others } from '../checks/index.ts';
import { kinds } from './index.ts';
import { kindWordsMissing } from './kind-words-missing.ts';

const all = Object.values(kinds);

/** Words that the kinds on the page lack: without them nothing can be printed. */
export const wordsMissing = kindWordsMissing(kinds);

/** What is looked for in the data, before anything is printed. */
export const dataChecks: readonly Check<DataSubject>[] = [
  ...general,
  wordsMissing,
  ...all.flatMap(({ checks = [] }) => checks),
];

/** Every rule that there is, once, with its words for the reference. */
export const rules: readonly Rule[] = [
  ...others,
  wordsMissing,
  ...all.flatMap(({ checks = [], rules: own = [] }) => [...checks, ...own]),
];
