// The checks of short forms, in the order in which their findings are told.
import type { DataCheck } from '../check.ts';
import { shortFormLate } from './short-form-late.ts';
import { shortFormMisspelt } from './short-form-misspelt.ts';
import { shortFormPlural } from './short-form-plural.ts';
import { shortFormTwice } from './short-form-twice.ts';
import { shortFormUnknown } from './short-form-unknown.ts';

export const shortFormsChecks: readonly DataCheck[] = [
  shortFormMisspelt,
  shortFormLate,
  shortFormUnknown,
  shortFormTwice,
  shortFormPlural,
];
