// Bars for several groups: they would stand on top of each other.
import type { DataCheck } from '../../checks/check.ts';
import { pagePlaceOf } from '../page-place.ts';
import type { TrendOptions } from './options.ts';

/** At the block, which stands in page.yaml. */
export const barsOfSeveral: DataCheck = {
  code: 'bars-of-several',
  severity: 'error',
  title: 'Bars by year for more than one group',
  why: 'Bars are for one group: those of several would cover each other.',
  example: {
    wrong: 'trend: { kind: trend, of: [refugees, stateless], as: bars }',
    right: 'trend: { kind: trend, of: [refugees], as: bars }',
  },
  mend: 'Write “as: line”, or make a block for each group.',
  find: ({ period }) =>
    period.blocks.flatMap(({ name, kind, options }) => {
      const { of, as } = options as TrendOptions;
      if (kind !== 'trend' || as !== 'bars' || of.length < 2) return [];
      return [
        {
          message: `The block ${name} shows ${of.length} groups as bars.`,
          ...pagePlaceOf(period, name),
          about: name,
        },
      ];
    }),
};
