// Other figures than last time under the day and the source of last time.
import type { DataCheck } from '../check.ts';
import { jumpsOf } from './jumps.ts';

/**
 * A population as of the day and from the source of the last factsheet, with other values. Funding, staff and results of
 * an earlier day are told as date-old.
 */
export const sameDayDiffers: DataCheck = {
  code: 'same-day-differs',
  severity: 'warning',
  title: 'Another value than last time for the same day',
  why: 'One source has one figure for a day: the figure was renewed and its date was not, or the last factsheet was wrong.',
  example: {
    wrong: '# last time as_of: 2024-06-30, refugees: 8087\nas_of: 2024-06-30\ngroups: { refugees: 6431 }',
    right: 'as_of: 2024-12-31\ngroups: { refugees: 6431 }',
  },
  mend: 'Correct the date or the value. If the source has corrected its figure, accept the finding with that reason.',
  find(subject) {
    const { period, previous } = subject;
    if (!previous || previous.figures.issued >= period.figures.issued) return [];
    const { population: now } = period.figures;
    const last = previous.figures.population;
    if (!now || !last) return [];
    const { as_of, source } = now;
    if (as_of !== last.as_of || source !== last.source) return [];
    const jumps = new Set(jumpsOf(subject).map(({ figure }) => figure.name));
    const changed = [...period.table.values()].flatMap(({ name, value, derived, path }) => {
      const was = previous.table.get(name)?.value;
      const isOther =
        path[0] === 'population' && !derived && was !== undefined && was !== value && !jumps.has(name);
      return isOther ? [{ name, value, was }] : [];
    });
    const [first] = changed;
    if (!first) return [];
    const more = changed.length > 1 ? `, and ${changed.length - 1} more differ` : '';
    const message = `The population is as of ${as_of}, as last time, and ${first.name} is ${first.value}, not ${first.was}${more}.`;
    const at = ['population', 'as_of'];
    return [{ message, place: period.locateFigure(at), at, about: as_of }];
  },
};
