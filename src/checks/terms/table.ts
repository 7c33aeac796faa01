// The check of terms.
import type { DataCheck } from '../check.ts';
import { wrongTerm } from './wrong-term.ts';

export const termsChecks: readonly DataCheck[] = [wrongTerm];
