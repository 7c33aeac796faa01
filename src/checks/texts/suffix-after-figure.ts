// An ending typed after a figure: it fits the number of today, and is wrong with the number of the next period.
import { languageOf } from '../../language/index.ts';
import { figuresOf } from '../../text/read.ts';
import type { DataCheck, DataSubject } from '../check.ts';
import { figure, type Match, matches } from './read-passages.ts';

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
      ({ language }) => patternFor(language),
      (found) => {
        const letters = found.match.groups?.ending ?? '';
        const format = languageOf(found.passage.language).endings?.formatOf(letters);
        const hint = format && `Write ${asFormat(found, format, subject)}.`;
        const message = `The ending “${letters}” is typed after a figure in “${found.words}”.`;
        return { message, ...(hint && { hint }) };
      },
    ),
};

function patternFor(language: string): RegExp | undefined {
  const { endings } = languageOf(language);
  return endings && new RegExp(`${figure}(?:${endings.afterFigure})(?!\\p{L})`, 'gu');
}

/** The placeholder of a match with a format more. A plain number, or the year, needs no format beside its ending. */
function asFormat({ match, passage }: Match, format: string, { period }: DataSubject): string {
  const { name = '', formats = [] } =
    figuresOf(passage.text).find(({ start }) => start === passage.starts[match.index]) ?? {};
  const needless = period.table.get(name)?.kind === 'year' ? ['number', 'year'] : ['number'];
  const others = formats.filter((one) => !needless.includes(one) && one !== format);
  return `{{${[name, ...others, format].join(', ')}}}`;
}
