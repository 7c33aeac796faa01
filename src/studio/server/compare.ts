// A period held against an earlier one of its operation, for a window: the program compares, here it is put in order to be shown.
import type { FigureMark } from '../../compare/figure-marks.ts';
import type { FigureChange, FigureValue } from '../../compare/figures.ts';
import type { JumpReason } from '../../figures/plausible.ts';
import type { Session } from '../../index.ts';
import { numberFormat } from '../../language/intl.ts';
import { ownLanguage } from '../../language/names.ts';
import { monthIn } from '../../language/when.ts';
import type {
  Compared,
  ComparedFigure,
  ComparedMark,
  ComparedSide,
  ComparedValue,
  Comparison,
  FigureSort,
} from '../contract/compare.ts';
import { blocksOf } from './compare-blocks.ts';
import { refusedBy } from './problem.ts';

type Made = NonNullable<Awaited<ReturnType<Session['compare']>>['comparison']>;

/** Which period it is held against (`2024-09`; the one before it, where none is named), and the language that the studio speaks. */
export type CompareAsk = { with: string | undefined; language: string | undefined };

/**
 * Compares a period with an earlier one. Of a period that is faulty what can be read is compared; where nothing can be, it is told why.
 * @throws FactsheetError for a period that there is not
 */
export async function comparisonOf(session: Session, id: string, ask: CompareAsk): Promise<Comparison> {
  const month = monthIn(ask.language);
  const name = (period: string) => month(period.slice(period.lastIndexOf('/') + 1));
  const { periods = [] } = await session.periods();
  const own = periods.find((period) => period.id === id);
  const earlier = periods
    .filter(({ operation, period }) => operation === own?.operation && period < own.period)
    .map((period) => ({ id: period.id, name: name(period.id) }))
    .toReversed();
  const [newest] = earlier;
  const chosen = ask.with === undefined ? newest?.id : `${id.split('/')[0]}/${ask.with}`;
  if (own && chosen === undefined) return { earlier };
  const answer = await session.compare(chosen ?? '', id);
  if (answer.refused) {
    const { status, problem } = refusedBy(answer.refused);
    if (!own || status === 500) throw answer.refused;
    return { earlier, ...(chosen !== undefined && { chosen }), refused: problem };
  }
  const { comparison } = answer;
  const [before, after] = [await session.form(comparison.last.id), await session.form(id)];
  const compared: Compared = {
    last: sideOf(comparison.last, name),
    now: sideOf(comparison.now, name),
    languages: comparison.languages.map(({ code: language, state }) => ({ language, state })),
    figures: figuresOf(comparison, ask.language ?? ownLanguage),
    ...blocksOf(comparison.passages, before.blocks ?? [], after.blocks ?? []),
    donors: comparison.donors,
    pictures: comparison.pictures.flatMap(({ name: picture, status }) =>
      status === 'same' ? [] : [{ name: picture, status }],
    ),
  };
  return { earlier, chosen: comparison.last.id, compared };
}

function sideOf({ id, whole, figures, findings }: Made['last'], name: (id: string) => string): ComparedSide {
  const errors = findings.filter(({ severity, code }) => severity === 'error' && code !== 'empty').length;
  return { id, name: name(id), isWhole: whole, figures, errors };
}

const sorts: readonly FigureSort[] = ['implausible', 'changed', 'empty', 'new', 'gone', 'unknown', 'same'];

/** What is to be looked at first stands first; within a sort they keep the order of the file, and dates stand last. */
export function figuresOf({ figures }: Pick<Made, 'figures'>, language: string): ComparedFigure[] {
  const rank = ({ group }: FigureChange) => (group === 'dates' ? 1 : 0);
  return figures
    .filter(({ kind }) => kind !== 'year')
    .toSorted((a, b) => rank(a) - rank(b))
    .map((figure) => rowOf(figure, language))
    .toSorted((a, b) => sorts.indexOf(a.sort) - sorts.indexOf(b.sort));
}

function rowOf({ name, label, status, last, now, marks, ...figure }: FigureChange, language: string) {
  const isImplausible = marks.some(({ code }) => code === 'implausible');
  return {
    ...{ name, label, sort: isImplausible ? ('implausible' as const) : status },
    ...(last && { was: shownOf(last) }),
    ...(now && { now: shownOf(now) }),
    ...(status === 'changed' && changeOf(figure)),
    marks: marks.map((mark) => markOf(mark, language)),
  };
}

function changeOf({ kind, change, percent }: Pick<FigureChange, 'kind' | 'change' | 'percent'>) {
  if (!change) return {};
  if (kind === 'share') return { points: points.format(change.value).replace('-', '\u2212') };
  return { change: change.shown, ...(percent && { percent: percent.shown }) };
}

/** As all figures of the forms are written. */
const points = numberFormat(ownLanguage, {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  signDisplay: 'exceptZero',
});

function shownOf({ shown, as_of_shown, during_shown }: FigureValue): ComparedValue {
  const time = during_shown ?? as_of_shown;
  return { shown, ...(time !== undefined && { time }) };
}

function markOf({ code, reason }: FigureMark, language: string): ComparedMark {
  return { code, ...(reason && { reason: reasonOf(reason, language) }) };
}

function reasonOf(reason: JumpReason, language: string): NonNullable<ComparedMark['reason']> {
  const isPart = reason.code === 'part';
  const options = isPart ? ({ style: 'percent' } as const) : { maximumFractionDigits: 1 };
  return {
    code: reason.code,
    ...('value' in reason && { value: numberFormat(language, options).format(reason.value) }),
    ...('digits' in reason && { digits: reason.digits }),
  };
}
