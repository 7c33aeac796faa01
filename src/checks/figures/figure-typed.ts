// A figure that is typed in a text instead of being named there.

import type { DataPath } from '../../period/period.ts';
import type { DataCheck, DataSubject } from '../check.ts';
import { staleFigures } from '../stale/stale-figures.ts';
import { staleTimes } from '../stale/stale-times.ts';
import { isSame } from './evidence.ts';
import { alikeNow, typedNow } from './typed-figures.ts';

/** Digits or words that are a figure of this period; typed-figures.ts says which are taken for one. */
export const figureTyped: DataCheck = {
  code: 'figure-typed',
  severity: 'warning',
  title: 'A figure that is typed in a text',
  why: 'When the figure changes in figures.yaml, the typed one stays behind: two pages, or two languages, then tell two figures.',
  example: {
    wrong: 'legal_aid: "**2,084 IDPs** benefited from legal aid."',
    right: 'legal_aid: "**{{legal_aid_idps, number}} IDPs** benefited from legal aid."',
  },
  mend: 'Name the figure in its place. If it is another one that only happens to be as large, accept the finding with the reason.',
  find(subject) {
    return typedNow(subject).map(({ texts, path, raw, index, figure, named }) => {
      const message = `“${raw}” is typed here, and is the ${figure.name.endsWith(', year') ? 'year of' : 'figure'} “${figure.name.replace(', year', '')}”.`;
      const hint = `Write ${named} in its place. If another figure is meant, accept the finding with the reason.`;
      return { message, hint, place: texts.locate(path, index), at: path, about: raw };
    });
  },
};

/** Note at each such number. What is surely a figure is told as figure-typed. */
export const figureAlike: DataCheck = {
  code: 'figure-alike',
  severity: 'note',
  title: 'A typed number that equals a figure',
  why: 'If it is that figure, it stays behind when the figure changes, and the page then tells two.',
  example: {
    wrong: 'body: UNHCR helped 64 of them.',
    right: 'body: UNHCR helped {{citizenship_applicants, number}} of them.',
  },
  mend: 'Name the figure, if it is the one that is meant. If the number only happens to be as large, leave it.',
  find: (subject) =>
    alikeNow(subject).map(({ texts, path, raw, index, figure, named }) => {
      const message = `“${raw}” is typed here, and the figure “${figure.name}” is as large.`;
      const hint = `If that figure is meant, write ${named} in its place.`;
      return { message, hint, place: texts.locate(path, index), at: path, about: raw };
    }),
};

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
