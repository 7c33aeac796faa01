// Figures that are five times those of last time, or a fifth: as a rule a digit too many or too few.
import type { DataPath, Period } from '../../period/period.ts';
import type { Check } from '../check.ts';
import type { DataSubject } from '../subjects.ts';
import { originsOf } from './origins.ts';

/** No population of a country grows so fast in half a year without everyone in the office knowing why. */
const factor = 5;
/** Below this, counts double and halve by chance. */
const smallest = 100;

/**
 * A population group, a country of origin or the required amount that is at least five times as much as last time, or
 * at most a fifth. Results are left out: they count from the beginning of the year. `compare` marks smaller jumps too.
 */
export const figureJump: Check<DataSubject> = {
  code: 'figure-jump',
  severity: 'warning',
  title: 'A figure that is five times that of last time, or a fifth',
  why: 'A digit too many or too few is the slip that readers see first.',
  example: { wrong: 'refugees: 80870 # was 8087', right: 'refugees: 8110 # was 8087' },
  mend: 'Look at the figure again. If it is right, accept the finding with the reason.',
  find({ period, previous }) {
    if (!previous) return [];
    const last = new Map(stocksOf(previous).map((stock) => [stock.path.join('.'), stock.value]));
    const sameCurrency = period.figures.funding.currency === previous.figures.funding.currency;
    return stocksOf(period).flatMap(({ name, value, path }) => {
      const then = last.get(path.join('.'));
      if (then === undefined || (path[0] === 'funding' && !sameCurrency)) return [];
      const [less, more] = [Math.min(value, then), Math.max(value, then)];
      if (more < smallest || more < less * factor || value === 0) return [];
      const message = `${name} is ${value}, and was ${then} last time.`;
      return [{ message, place: period.locateFigure(path), at: path, about: String(value) }];
    });
  },
};

function stocksOf(period: Period): { name: string; value: number; path: DataPath }[] {
  const { population, funding } = period.figures;
  return [
    ...Object.entries(population.groups).map(([name, value]) => {
      return { name, value, path: ['population', 'groups', name] };
    }),
    ...originsOf(period).flatMap(({ group, counts }) =>
      counts.map(({ code, count }) => {
        return { name: `${group} from ${code}`, value: count, path: ['population', 'origins', group, code] };
      }),
    ),
    { name: 'funding.required', value: funding.required, path: ['funding', 'required'] },
  ];
}
