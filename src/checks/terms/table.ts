// The check of terms.
import type { Check } from '../check.ts';
import type { DataSubject } from '../subjects.ts';
import { wrongTerm } from './wrong-term.ts';

export const termsChecks: readonly Check<DataSubject>[] = [wrongTerm];
