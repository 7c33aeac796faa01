// An ending typed after a figure: it fits the number of today, and is wrong with the number of the next period.
import type { Check } from '../check.ts';
import type { DataSubject } from '../subjects.ts';
import { formatOf, isEnding } from './azerbaijani.ts';
import { type Match, matches } from './matches.ts';

/** What follows a figure: letters at once, after a hyphen, or after a space where they are no word of their own. */
const patterns: Partial<Record<string, RegExp>> = {
  az: /\uE000(?:%?\s?[-–](?<hung>\p{Ll}+)|%?(?<joined>\p{Ll}+)| (?<apart>(?:[ıiuü]?n)?c[ıiuü]|d[aə]n|n[ıiuü]n))(?!\p{L})/gu,
  en: /\uE000[-’]?(?<ordinal>st|nd|rd|th)(?!\p{L})/gu,
};

/** Azerbaijani case endings and ordinals, English ordinals. The formats of `{{name, format}}` write both. */
export const suffixAfterFigure: Check<DataSubject> = {
  code: 'suffix-after-figure',
  severity: 'error',
  title: 'An ending typed after a figure',
  why: 'The ending follows from how the number is spoken: 50-dən, but 40-dan. With the next number it is wrong.',
  example: { wrong: '{{officials_trained}}-dən çox', right: '{{officials_trained, ablative}} çox' },
  mend: 'Name the ending as a format of the figure: {{name, ablative}}, {{year, ordinal}}.',
  find: (subject) =>
    matches(
      subject,
      ({ language }) => (Object.hasOwn(patterns, language) ? patterns[language] : undefined),
      (found) => {
        const { hung, joined, apart, ordinal } = found.match.groups ?? {};
        const letters = hung ?? joined ?? apart ?? ordinal ?? '';
        if (!ordinal && !isEnding(letters)) return undefined;
        const format = ordinal ? 'ordinal' : formatOf(letters);
        const hint = format && `Write ${asFormat(found, format, subject)}.`;
        const message = `The ending “${letters}” is typed after a figure in “${found.words}”.`;
        return { message, ...(hint && { hint }) };
      },
    ),
};

/** The placeholder of a match with a format more. A plain number, or the year, needs no format beside its ending. */
function asFormat({ match, prose }: Match, format: string, { period, reading }: DataSubject): string {
  const { name = '', chain = [] } =
    reading.placeholders(prose.text).find(({ index }) => index === prose.starts[match.index]) ?? {};
  const needless = period.table.get(name)?.kind === 'year' ? ['number', 'year'] : ['number'];
  const others = chain.filter((one) => !needless.includes(one) && one !== format);
  return `{{${[name, ...others, format].join(', ')}}}`;
}
