// Counts of nought that stand where nobody would print one.
import type { DataPath } from '../../period/period.ts';
import type { DataCheck } from '../check.ts';
import { originsOf } from './origins.ts';

/** A result, an origin or an office that is 0, and a population that is 0 in all. */
export const countNought: DataCheck = {
  code: 'count-nought',
  severity: 'warning',
  title: 'A figure that is nought',
  why: 'The page would say that there is nobody and nothing. Most often the figure is only not known yet.',
  example: { wrong: 'legal_aid_idps: 0', right: 'legal_aid_idps: 2084' },
  mend: 'Fill the figure in; if there is nothing to tell, take the line and what names it out.',
  find({ period }) {
    const { population, presence, results } = period.figures;
    const groups = Object.values(population?.groups ?? {});
    const isNobody = groups.length > 0 && groups.every((count) => count === 0);
    const counts: { name: string; count: number; path: DataPath }[] = [
      ...Object.entries(results).map(([name, result]) => {
        const count = typeof result === 'number' ? result : result.value;
        return { name, count, path: ['results', name] };
      }),
      ...originsOf(period).flatMap(({ group, counts }) =>
        counts.map(({ code, count }) => {
          return { name: `${group} from ${code}`, count, path: ['population', 'origins', group, code] };
        }),
      ),
      ...Object.entries(presence?.offices ?? {}).map(([name, count]) => {
        return { name: `offices: ${name}`, count, path: ['presence', 'offices', name] };
      }),
      ...(isNobody ? [{ name: 'The whole population', count: 0, path: ['population', 'groups'] }] : []),
    ];
    return counts
      .filter(({ count }) => count === 0)
      .map(({ name, path }) => {
        return { message: `${name} is 0.`, place: period.locateFigure(path), at: path, about: '0' };
      });
  },
};
