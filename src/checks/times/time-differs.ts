// A sentence that tells another time than that of the figure in it.
import type { DataCheck, Found } from '../check.ts';
import { type Conflict, timeConflicts, timeShown } from './conflicts.ts';

/**
 * A year, half, quarter or span of months, typed or printed, that is told of a result and does not cover its time; and any
 * time that begins after the day of issue, unless the sentence speaks of what is to come.
 */
export const timeDiffers: DataCheck = {
  code: 'time-differs',
  severity: 'error',
  title: 'A time that is not the figure’s',
  why: 'The factsheet would tell last year’s figure of this year, or a whole year’s of its first half.',
  example: {
    wrong:
      '# issued: 2025-03-31, during: 2024\n"In {{year, year}}, **{{new_citizens, number}}** acquired citizenship."',
    right:
      '# issued: 2025-03-31, during: 2024\n"In {{new_citizens, year}}, **{{new_citizens, number}}** acquired citizenship."',
  },
  mend: 'Print the figure’s own time with {{name, during}} or {{name, year}}, or correct its time in figures.yaml.',
  find: (subject) => timeConflicts(subject).flatMap((one) => (one.sure ? [foundOf(one)] : [])),
};

/** What is said of a conflict, at the words that tell the time. */
export function foundOf({ texts, path, told, source, figure, others, inherited, ahead }: Conflict): Found {
  const words = told.raw.replace(/\s+/g, ' ').trim();
  const { name, time } = figure;
  const own = time
    ? `${name} covers ${timeShown(time)}`
        .replace('covers as of', 'is as of')
        .replace('covers since', 'counts since')
    : name;
  const more = others === 0 ? '' : `, like ${others} more of this sentence`;
  const how = inherited ? 'was told last, and' : 'is told here, and';
  const message = ahead
    ? `“${words}” begins after the day of issue, and is told of ${name}${more}.`
    : `“${words}” ${how} ${own}${more}.`;
  const format = time?.kind === 'as_of' ? 'as_of' : 'during';
  const hint = time
    ? `Write {{${name}, ${format}}}${time.kind === 'during' ? ` or {{${name}, year}}` : ''} in its place${inherited ? ', or tell the time in this sentence' : ''}; or correct the time of ${name} in figures.yaml.`
    : `Correct the time, or issued in figures.yaml; say there with during which time ${name} covers.`;
  return { message, hint, place: texts.locate(path, source), at: path, about: words };
}
