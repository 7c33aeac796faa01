// Finds the figures of the last period that texts type.
import type { Figure } from '../../period/period.ts';
import { type DataSubject, memoise } from '../check.ts';
import { isDistinctive, isForTexts, namedAnywhere, namedIn } from '../figures/evidence.ts';
import { type TypedFigure, typedFigures } from '../figures/typed-figures.ts';

/** The figures of the last period that texts type, without those that stand in this period too. */
export const staleFigures = memoise((subject): TypedFigure[] => {
  const { period, previous } = subject;
  if (!previous || previous.figures.issued >= period.figures.issued) return [];
  const current = new Set([...period.table.values()].map(({ value }) => value));
  const named = namedAnywhere(subject);
  const isWorthIt = ({ name, value, kind }: Figure) =>
    kind !== 'count' || isDistinctive(Number(value)) || named.has(name);
  const stale = [...previous.table.values()].filter(
    (figure) =>
      !current.has(figure.value) && isWorthIt(figure) && !(isForTexts(figure) && isHistory(figure, subject)),
  );
  // Last time's texts are no evidence here: a year that they named may now be told on purpose.
  const alone = { ...subject, previous: undefined };
  return typedFigures(alone, new Map(stale.map((figure) => [figure.name, figure]))).filter(
    ({ text, figure }) => !namedIn(text, subject.period).has(figure.name),
  );
});

/** A date that was over long before the last factsheet is no news of that period. */
function isHistory({ kind, value }: Figure, { previous }: DataSubject): boolean {
  if (kind !== 'date' || !previous) return false;
  return Number(String(value).slice(0, 4)) < Number(previous.figures.issued.slice(0, 4)) - 1;
}
