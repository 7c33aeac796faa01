// A trend for which the operation has no years.
import type { DataCheck } from '../../checks/check.ts';
import { pagePlaceOf } from '../page-place.ts';
import { type TrendOptions, yearsOf } from './options.ts';

/** At the block, which stands in page.yaml. */
export const historyMissing: DataCheck = {
  code: 'history-missing',
  severity: 'error',
  title: 'A trend without years',
  why: 'It shows people by year, and the operation has no numbers of these groups for at least two years.',
  example: {
    wrong: '(no history.yaml)',
    right: '(history.yaml)\nyears:\n  2023: { refugees: 7080 }\n  2024: { refugees: 6431 }',
  },
  mend: 'Import the years: factsheet import OPERATION FILE, with a download of the Refugee Data Finder. Or take the block off the page.',
  final: true,
  find: ({ period }) =>
    period.blocks.flatMap(({ name, kind, options }) => {
      if (kind !== 'trend') return [];
      const given = options as TrendOptions;
      const years = yearsOf(period.history?.years ?? [], given);
      if (years.length > 1) return [];
      const found = years.length === 1 ? 'only one year' : 'no years';
      const message = `The block ${name} shows ${given.of.join(' and ')} by year, and history.yaml has ${found} of them.`;
      return [{ message, ...pagePlaceOf(period, name), about: name }];
    }),
};
