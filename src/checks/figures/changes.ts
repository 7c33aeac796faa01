// Figures held against last time’s: those that changed too much, or not at all.
import { isOfOneYear, type Jump } from '../../figures/plausible.ts';
import type { Figure } from '../../period/period.ts';
import type { DataCheck } from '../check.ts';
import { isDistinctive } from './evidence.ts';
import { isImpossible } from './funding.ts';
import { jumpsOf } from './jumps.ts';
import { placeOfValue } from './place-of-value.ts';

/**
 * A figure whose change since last time is implausible, by the rules of its sort: those that `compare` marks, and no
 * others. Of what adds up to a total or a share, the part is told. That less was received in the same year has a finding
 * of its own.
 */
export const figureJump: DataCheck = {
  code: 'figure-jump',
  severity: 'warning',
  title: 'A figure that changed more than is plausible',
  why:
    'A digit too many or too few is the slip that readers see first. Marked are people, staff and required funding that are ' +
    'twice as many as last time or half as many, results that are four times as many or a quarter, and shares that moved by a ' +
    'quarter of the whole. factsheet compare shows each rule with its reason.',
  example: { wrong: 'refugees: 80870 # was 8087', right: 'refugees: 8110 # was 8087' },
  mend: 'Look at the figure again. If it is right, accept the finding with the reason.',
  find: (subject) =>
    jumpsOf(subject)
      .filter((jump) => !hasOwnFinding(jump))
      .map(({ figure, last, says }) => {
        const message = `${figure.name} is ${written(figure)}, and was ${written(last)} last time. ${says}`;
        const { path } = figure;
        return { message, place: placeOfValue(subject.period, path), at: path, about: written(figure) };
      }),
};

/** What “amount-impossible”, “funding-fell” and “since-fell” tell. */
function hasOwnFinding({ figure, last }: Jump): boolean {
  if (figure.kind === 'money' && isImpossible(Number(figure.value))) return true;
  const isLess = Number(figure.value) < Number(last.value);
  if (isLess && figure.time?.kind === 'since' && last.time?.kind === 'since')
    return figure.time.point === last.time.point;
  return figure.name === 'funding.funded' && isLess && isOfOneYear({ last, now: figure });
}

function written({ kind, value }: Figure): string {
  return kind === 'share' ? `${Math.round(Number(value) * 100)}%` : String(value);
}

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
    const groups = Object.entries(now.population.groups);
    const isSamePopulation =
      groups.length > 0 &&
      now.population.as_of > then.population.as_of &&
      groups.every(([group, count]) =>
        Object.entries(then.population.groups).some(([name, was]) => name === group && was === count),
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
    const isSameFunding =
      now.funding.funded > 0 &&
      now.funding.funded === then.funding.funded &&
      now.funding.as_of > then.funding.as_of;
    const same = [
      ...(isSamePopulation
        ? [{ says: 'Every population group is', path: ['population', 'groups'], about: 'groups' }]
        : []),
      ...(isSameFunding
        ? [{ says: 'funding.funded is', path: ['funding', 'funded'], about: String(now.funding.funded) }]
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
    const { as_of, source } = period.figures.population;
    const last = previous.figures.population;
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
