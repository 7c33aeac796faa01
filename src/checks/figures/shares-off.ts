// Per cents of one whole that come to 99 or 101, where no note says that they were rounded.
import { languageOf } from '../../language/index.ts';
import type { Formats } from '../../locale/local.ts';
import { figuresOf } from '../../text/read.ts';
import { sentenceAt, sentencesIn } from '../../text/sentences.ts';
import { typedWords } from '../../text/typed.ts';
import type { DataCheck, DataSubject, LanguageSubject } from '../check.ts';
import { isNote } from '../texts/note.ts';
import { percentShown } from './same-figure.ts';
import { typedNumbers } from './typed-numbers.ts';
import { type Units, unitsOf } from './units.ts';

/** A per cent in a text, typed or named: its words, where it stands, its value, and what follows it. */
type Percent = { raw: string; index: number; value: number; after: string };

/**
 * Two or more per cents of one sentence that come to 99 or 101 (of four and more also 98 and 102) where the texts have no
 * note “rounding”. Of two that each say of whom they are, nothing can be known.
 */
export const sharesOff: DataCheck = {
  code: 'shares-off',
  severity: 'warning',
  title: 'Per cents that come to 99 or 101',
  why: 'Readers add them up. Where rounding is the reason, factsheets say so in a standard note.',
  example: {
    wrong: 'body: "48% are women, 29% men and 24% children."',
    right:
      'body: "48% are women, 29% men and 24% children."\nnotes:\n  rounding: Figures may not add to 100 per cent due to rounding.',
  },
  mend: 'Correct the per cents; if rounding is the reason, add the note “rounding” under notes: “Figures may not add to 100 per cent due to rounding.”',
  find: ({ period, languages }) =>
    languages.flatMap((lang) => {
      const texts = period.texts[lang.language];
      const isTold = texts?.passages.some(({ path }) => path.at(-1) === 'rounding' && isNote(period, path));
      if (!texts || isTold) return [];
      const units = unitsOf(lang, period.figures.funding?.currency);
      return texts.passages.flatMap(({ path, text }) => {
        const typed = typedWords(text);
        const sentences = sentencesIn(typed, lang.language, { clauses: true });
        const lists = Map.groupBy(
          percentsOf(text, typed, { period }, lang, units),
          ({ index }) => sentenceAt(sentences, index).start,
        );
        return [...lists.values()]
          .filter((list) => isOff(list, lang.language))
          .flatMap((list) => {
            const last = list.at(-1);
            if (!last) return [];
            const sum = Number(list.reduce((all, { value }) => all + value, 0).toFixed(4));
            const message = `${list.map(({ value }) => `${value}%`).join(' and ')} come to ${sum}%.`;
            const place = texts.locate(path, last.index);
            return [{ message, place, at: path, about: last.raw }];
          });
      });
    }),
};

function percentsOf(
  text: string,
  typed: string,
  { period }: Pick<DataSubject, 'period'>,
  { formats }: LanguageSubject,
  units: Units,
): Percent[] {
  const sign = units.percent;
  const withSign = (raw: string, index: number, value: number | undefined): Percent[] => {
    const after = text.slice(index + raw.length);
    return value === undefined ? [] : [{ raw, index, value, after: after.replace(sign, '') }];
  };
  const numbers = typedNumbers(typed, units, () => false).filter(({ kind }) => kind === 'percent');
  const named = figuresOf(text).flatMap(({ name, raw, start: index }) => {
    const figure = period.table.get(name);
    const isFollowed = sign.test(text.slice(index + raw.length));
    // The funding's own shares are held against the chart.
    if (!figure || (figure.kind !== 'share' && !isFollowed) || figure.path[0] === 'funding') return [];
    return withSign(
      raw,
      index,
      figure.kind === 'share' ? shown(figure.value, formats) : Number(figure.value),
    );
  });
  return [...numbers.flatMap(({ raw, index, values }) => withSign(raw, index, values.at(-1))), ...named].sort(
    (a, b) => a.index - b.index,
  );
}

function shown(value: number | string, formats: Formats | undefined): number | undefined {
  return formats && percentShown(Number(value), formats);
}

function isOff(list: readonly Percent[], language: string): boolean {
  const difference = Math.abs(100 - list.reduce((sum, { value }) => sum + value, 0));
  if (list.length < 2 || difference < 0.05 || difference > Math.floor(list.length / 2)) return false;
  if (list.length > 2) return true;
  const { partOfAnother } = languageOf(language);
  return partOfAnother !== undefined && list.every(({ after }) => !partOfAnother.test(after));
}
