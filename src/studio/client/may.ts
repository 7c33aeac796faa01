// What the person at this window may, by the same list as the server’s: what they may not is not offered. On a laptop it is all.
import { isAllowed, type Needing, needsOf } from '../contract/needs.ts';
import type { PeriodForm } from '../contract/period.ts';
import { useKnown } from './use-studio.ts';

type File = Needing['/api/change']['changes'][number]['file'];

/** Asks about the period that is shown, which say no more than which it is. */
type OfPeriod = {
  [Path in keyof Needing]: { period: string } extends Needing[Path] ? Path : never;
}[keyof Needing];

/** Whether something may be asked about the period that is shown. */
export function useMay(path: OfPeriod): boolean {
  return useKnown(({ form }) => mayIn(form, path));
}

export function mayIn(form: Pick<PeriodForm, 'id' | 'rights'> | undefined, path: OfPeriod): boolean {
  return isAllowed(form?.rights, needsOf(path, { period: form?.id ?? '' }));
}

/** Whether a value of a file of the period may be changed; `tree`: whether entries of it may be put there or taken out. */
export function useMayChange(file: File, what: 'value' | 'tree' = 'value'): boolean {
  return useKnown(({ form }) => mayChange(form, file, what));
}

export function mayChange(
  form: Pick<PeriodForm, 'id' | 'rights'> | undefined,
  file: File,
  what: 'value' | 'tree' = 'value',
): boolean {
  const change = { file, ...(what === 'value' && { value: '' }) };
  return isAllowed(form?.rights, needsOf('/api/change', { period: form?.id ?? '', changes: [change] }));
}

/** Whether words that were found may be replaced. */
export function mayReplace(
  form: Pick<PeriodForm, 'id' | 'rights'>,
  which: Needing['/api/replace']['which'],
  language: string | undefined,
): boolean {
  const ask = { period: form.id, which, ...(language !== undefined && { language }) };
  return isAllowed(form.rights, needsOf('/api/replace', ask));
}
