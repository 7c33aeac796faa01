// Requirements by donor or by earmarking: there are none.
import type { DataCheck } from '../../checks/check.ts';
import { breakdownsOf } from './parts.ts';

/** At the block, in page.yaml. */
export const requiredBySectorOnly: DataCheck = {
  code: 'required-by-sector-only',
  severity: 'error',
  title: 'What is required, by donor or by earmarking',
  why: 'Needs have sectors; donors and earmarkings are told of what was received.',
  example: {
    wrong: 'needs: { kind: breakdown, by: donor, of: required }',
    right: 'needs: { kind: breakdown, by: sector, of: required }',
  },
  mend: 'Write “by: sector”, or take “of: required” out.',
  final: true,
  find: ({ period }) =>
    breakdownsOf(period)
      .filter(({ by, of }) => of === 'required' && by !== 'sector')
      .map(({ name, by }) => {
        const at = ['blocks', name];
        const message = `The block ${name} shows what is required by ${by}.`;
        return {
          message,
          place: period.pageFile?.locate(at) ?? { file: `${period.id}/page.yaml` },
          at,
          about: name,
        };
      }),
};
