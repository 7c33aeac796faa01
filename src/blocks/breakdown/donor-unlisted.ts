// A donor whose amount is told, and who is not thanked.
import type { DataCheck } from '../../checks/check.ts';
import { breakdownsOf } from './parts.ts';

/** At its amount, where the pages thank donors by name. */
export const donorUnlisted: DataCheck = {
  code: 'donor-unlisted',
  severity: 'warning',
  title: 'A donor with an amount who is not thanked',
  why: 'The page shows what it gave, and the list of donors leaves it out: that is what it will see.',
  example: {
    wrong: 'donors: { list: [BEL] }\nfunding_by_donor: { amounts: { AUS: 1200000, BEL: 900000 } }',
    right: 'donors: { list: [AUS, BEL] }\nfunding_by_donor: { amounts: { AUS: 1200000, BEL: 900000 } }',
  },
  mend: 'Add its code to the list of donors.',
  find({ period }) {
    const { list } = period.figures.donors;
    if (list.length === 0 || !period.blocks.some(({ kind }) => kind === 'donors')) return [];
    return breakdownsOf(period)
      .filter(({ by }) => by === 'donor')
      .flatMap(({ name, amounts }) =>
        amounts
          .filter(([code, amount]) => amount > 0 && !list.includes(code))
          .map(([code]) => {
            const message = `The list of donors has no ${code}.`;
            return { message, ...period.inFigures([name, 'amounts', code]), about: code };
          }),
      );
  },
};
