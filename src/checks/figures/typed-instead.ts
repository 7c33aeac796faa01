// For checks that miss a figure in a text: whether it is there after all, typed, which is told in that place already.
import type { DataPath } from '../../period/period.ts';
import type { DataSubject } from '../check.ts';
import { staleFigures } from '../stale/stale-figures.ts';
import { staleTimes } from '../stale/stale-times.ts';
import { isSame } from './evidence.ts';
import { typedNow } from './typed-figures.ts';

/**
 * Whether a passage types a figure instead of naming it: this period's value or the last one's, or, for a date, a month
 * that is stale.
 */
export type TypedInstead = (language: string, path: DataPath, figure: string) => boolean;

/** Looks through a period once; the answer to each question is quick. */
export function typedInstead(subject: DataSubject): TypedInstead {
  const { table } = subject.period;
  const typed = [...typedNow(subject), ...staleFigures(subject)];
  const times = staleTimes(subject);
  return (language, path, name) => {
    const isHere = ({ texts, path: at }: (typeof typed)[number] | (typeof times)[number]): boolean =>
      texts.language === language && isSame(at, path);
    return (
      typed.some((one) => one.figure.name === name && isHere(one)) ||
      (table.get(name)?.kind === 'date' && times.some(isHere))
    );
  };
}
