// What may still be about the last period in the files of the next: names in texts, facts in comments. Pure.
import type { Place } from '../errors.ts';
import type { YamlFile } from '../period/read.ts';
import { leavesOf } from '../values.ts';
import { figureLeaves } from './figures.ts';
import { typedNames } from './names.ts';

/** Words of a passage that name the last period, and where the first of them stands. */
export type Leftover = { at: string; words: string[]; place: Place };

/** The passages of one language that name the last period (`2024-09`) in words of their own. */
export function leftoverWords(
  file: Pick<YamlFile, 'value' | 'locate'>,
  language: string,
  from: string,
  to: string,
): Leftover[] {
  return leavesOf(file.value).flatMap(({ path, value }) => {
    const words = typeof value === 'string' ? typedNames(value, from, to, language) : [];
    const [first] = words;
    return first === undefined
      ? []
      : [{ at: path.join('.'), words, place: file.locate(path, String(value).indexOf(first)) }];
  });
}

/**
 * The comments that speak of a figure of the last period, or of a file that did not come along.
 * @param comments each with its line
 * @param last the last period's figures file
 * @param names the last period's files and folders that the next one does not have
 */
export function leftoverComments(
  comments: readonly { text: string; line: number }[],
  last: unknown,
  names: readonly string[],
): { text: string; line: number }[] {
  // One or two digits are in every date and every count.
  const figures = new Set(
    figureLeaves(last).flatMap(({ value }) =>
      typeof value === 'number' && value > 99 ? [String(value)] : [],
    ),
  );
  const speaks = (text: string) =>
    names.some((name) => text.includes(name)) ||
    (text.match(/\d[\d ,.]*\d/g) ?? []).some((digits) => figures.has(digits.replace(/[ ,.]/g, '')));
  return comments.filter(({ text }) => speaks(text));
}
