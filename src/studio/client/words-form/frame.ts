// What the forms of all passages have in common. It stays the same object as long as it says the same: typing draws one form anew.
import { useMemo } from 'react';
import type { PeriodForm } from '../../contract/period.ts';

export type Frame = Pick<PeriodForm, 'languages' | 'chips' | 'figures'>;

export function useFrame({ languages, chips, figures }: PeriodForm): Frame {
  return useMemo(() => ({ languages, chips, figures }), [languages, chips, figures]);
}
