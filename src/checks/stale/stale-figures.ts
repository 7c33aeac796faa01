// Finds the figures of the last period that texts type.
import type { Figure } from '../../period/period.ts';
import { type DataCheck, type DataSubject, memoise } from '../check.ts';
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

/**
 * Digits or words that are a figure of the last period and none of this one; typed-figures.ts says which are taken for
 * one. A passage that names the figure too compares then with now.
 */
export const figureStale: DataCheck = {
  code: 'figure-stale',
  severity: 'warning',
  title: 'A figure of the last period in a text',
  why: 'The figure was renewed in figures.yaml. What is typed in a text stayed as it was.',
  example: {
    wrong: '# legal_aid_idps: 2311 # was 2084\nlegal_aid: "**2,084 IDPs** benefited from legal aid."',
    right: 'legal_aid: "**{{legal_aid_idps, number}} IDPs** benefited from legal aid."',
  },
  mend: 'Name the figure in its place. If last time’s figure is meant, accept the finding with the reason.',
  find: (subject) =>
    staleFigures(subject).map(({ texts, path, raw, index, figure, named }) => {
      const now = subject.period.table.get(figure.name)?.value;
      return {
        message: `“${raw}” is typed here, and was last time’s “${figure.name}”${now === undefined ? '' : ` (now ${now})`}.`,
        hint:
          now === undefined
            ? 'Give this period’s figure in figures.yaml and name it, or take the sentence out.'
            : `Write ${named} in its place. If last time’s figure is meant, accept the finding with the reason.`,
        place: texts.locate(path, index),
        at: path,
        about: raw,
      };
    }),
};
