// Figures that are last time's to the digit, though time went on.
import type { DataCheck } from '../check.ts';
import { isDistinctive } from './evidence.ts';

/**
 * A result of three digits or more that is last time's to the digit, the funded amount in the same way, and a
 * population of which every group is, though its as-of date moved on. One group alone often stays as it was.
 */
export const figureUnchanged: DataCheck = {
  code: 'figure-unchanged',
  severity: 'note',
  title: 'A figure that is the same as last time',
  why: 'It may be true, and it may not have been renewed.',
  example: { wrong: 'mine_signs: 155 # was 155', right: 'mine_signs: 240 # was 155' },
  mend: 'Look whether it was renewed.',
  find({ period, previous }) {
    if (!previous || previous.figures.issued >= period.figures.issued) return [];
    const [now, then] = [period.figures, previous.figures];
    const groups = Object.entries(now.population?.groups ?? {});
    const isSamePopulation =
      groups.length > 0 &&
      isLater(now.population, then.population) &&
      groups.every(([group, count]) =>
        Object.entries(then.population?.groups ?? {}).some(([name, was]) => name === group && was === count),
      );
    const results = [...period.table.values()].filter(({ name, value, path }) => {
      const was = previous.table.get(name);
      return (
        path[0] === 'results' &&
        was?.path[0] === 'results' &&
        was.value === value &&
        isDistinctive(Number(value))
      );
    });
    const funded = now.funding?.funded ?? 0;
    const isSameFunding = funded > 0 && funded === then.funding?.funded && isLater(now.funding, then.funding);
    const same = [
      ...(isSamePopulation
        ? [{ says: 'Every population group is', path: ['population', 'groups'], about: 'groups' }]
        : []),
      ...(isSameFunding
        ? [{ says: 'funding.funded is', path: ['funding', 'funded'], about: String(funded) }]
        : []),
      ...results.map(({ name, value, path }) => ({
        says: `${name} (${value}) is`,
        path,
        about: String(value),
      })),
    ];
    return same.map(({ says, path, about }) => {
      return { message: `${says} the same as last time.`, place: period.locateFigure(path), at: path, about };
    });
  },
};

type Dated = { as_of: string } | undefined;

function isLater(now: Dated, then: Dated): boolean {
  return now !== undefined && then !== undefined && now.as_of > then.as_of;
}
