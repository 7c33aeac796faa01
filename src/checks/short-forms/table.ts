// The checks of short forms, in the order in which their findings are told.
import type { Check } from '../check.ts';
import type { DataSubject } from '../subjects.ts';
import { shortFormLate } from './short-form-late.ts';
import { shortFormMisspelt } from './short-form-misspelt.ts';
import { shortFormPlural } from './short-form-plural.ts';
import { shortFormTwice } from './short-form-twice.ts';
import { shortFormUnknown } from './short-form-unknown.ts';

export const shortFormsChecks: readonly Check<DataSubject>[] = [
  shortFormMisspelt,
  shortFormLate,
  shortFormUnknown,
  shortFormTwice,
  shortFormPlural,
];
