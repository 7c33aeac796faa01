// The checks of short forms, in the order in which their findings are told.
import type { DataCheck } from '../check.ts';
import { shortFormLate, shortFormTwice, shortFormUnknown } from './told.ts';
import { shortFormMisspelt, shortFormPlural } from './written.ts';

export const shortFormsChecks: readonly DataCheck[] = [
  shortFormMisspelt,
  shortFormLate,
  shortFormUnknown,
  shortFormTwice,
  shortFormPlural,
];
