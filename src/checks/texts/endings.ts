// Endings that do not go with their word or figure.

import { languageOf } from '../../language/index.ts';
import { figuresOf } from '../../text/read.ts';
import type { DataCheck, DataSubject } from '../check.ts';
import { figure, type Match, matches } from './read-passages.ts';

/** Digits, thousands set apart or not. Names (COP29), spans and fractions are left alone. */
const digits = '(?<![\\p{L}\\p{N}.,:/-]|\\p{N}[ \\u00A0])(?<digits>\\d{1,3}(?:[ \\u00A0]\\d{3})+|\\d+)';

/** In languages that hang endings on figures. */
export const wrongEnding: DataCheck = {
  code: 'wrong-ending',
  severity: 'error',
  title: 'An ending that does not fit its number',
  why: 'The ending follows the spoken number: doxsan altı, so 1996-cı. A wrong one is mostly left from another number.',
  example: { wrong: '1996-cü ildə', right: '1996-cı ildə' },
  mend: 'Correct the ending; or name the figure with a format, like {{year, ordinal}}, which always fits.',
  needs: ['endings'],
  find: (subject) =>
    matches(
      subject,
      ({ language }) => patternFor(language, digits, 'afterDigits'),
      ({ match: { groups }, passage: { language }, words }) => {
        const { digits: number = '', ending = '', bare } = groups ?? {};
        if (bare !== undefined) return `The ending of “${words}” stands without a hyphen.`;
        const isRight = languageOf(language).endings?.fits(number.replace(/\D/g, ''), ending);
        return isRight ? undefined : `The ending of “${words}” does not fit its number.`;
      },
    ),
};

/** Endings behind what stands for a number: typed digits, or a figure. */
function patternFor(
  language: string,
  number: string,
  kind: 'afterDigits' | 'afterFigure',
): RegExp | undefined {
  const { endings } = languageOf(language);
  return endings && new RegExp(`${number}(?:${endings[kind]})(?!\\p{L})`, 'gu');
}

/** Case endings and ordinals, in languages that hang them on figures. The formats of `{{name, format}}` write both. */
export const suffixAfterFigure: DataCheck = {
  code: 'suffix-after-figure',
  severity: 'error',
  title: 'An ending typed after a figure',
  why: 'The ending follows from how the number is spoken: 50-dən, but 40-dan. With the next number it is wrong.',
  example: { wrong: '{{officials_trained}}-dən çox', right: '{{officials_trained, ablative}} çox' },
  mend: 'Name the ending as a format of the figure: {{name, ablative}}, {{year, ordinal}}.',
  needs: ['endings'],
  find: (subject) =>
    matches(
      subject,
      ({ language }) => patternFor(language, figure, 'afterFigure'),
      (found) => {
        const letters = found.match.groups?.ending ?? '';
        const format = languageOf(found.passage.language).endings?.formatOf(letters);
        const hint = format && `Write ${asFormat(found, format, subject)}.`;
        const message = `The ending “${letters}” is typed after a figure in “${found.words}”.`;
        return { message, ...(hint && { hint }) };
      },
    ),
};

/** The placeholder of a match with a format more. A plain number, or the year, needs no format beside its ending. */
function asFormat({ match, passage }: Match, format: string, { period }: DataSubject): string {
  const { name = '', formats = [] } =
    figuresOf(passage.text).find(({ start }) => start === passage.starts[match.index]) ?? {};
  const needless = period.table.get(name)?.kind === 'year' ? ['number', 'year'] : ['number'];
  const others = formats.filter((one) => !needless.includes(one) && one !== format);
  return `{{${[name, ...others, format].join(', ')}}}`;
}
