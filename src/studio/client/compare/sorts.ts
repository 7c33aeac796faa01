// Figures of a comparison by what became of them, in the order in which the server put them. Pure.
import type { ComparedFigure, ComparedMark, FigureSort } from '../../contract/compare.ts';
import type { Say, Word } from '../words.ts';

/** Each sort that there is, with its figures. */
export function bySort(figures: readonly ComparedFigure[]): [FigureSort, ComparedFigure[]][] {
  return [...Map.groupBy(figures, ({ sort }) => sort)];
}

/** How many there are of each sort. */
export function countsOf(figures: readonly ComparedFigure[]): [FigureSort, number][] {
  return bySort(figures).map(([sort, own]) => [sort, own.length]);
}

/** What is to be looked at twice, in a sentence. */
export function markWords({ code, reason }: ComparedMark, say: Say): string {
  if (code !== 'implausible') return say(`compare.mark.${code}` satisfies Word);
  if (!reason) return '';
  const { value = '', digits: count } = reason;
  const says = say(`compare.reason.${reason.code}` satisfies Word, { value });
  if (count === undefined) return says;
  return `${says} ${reason.code === 'times' ? say('compare.tooMany', { count }) : say('compare.tooFew', { count })}`;
}
