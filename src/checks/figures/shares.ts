// Shares that come to more or less than the whole, or to another number than the chart’s.

import { wholeShares } from '../../figures/shares.ts';
import { languageOf } from '../../language/index.ts';
import type { Formats } from '../../locale/local.ts';
import { figuresOf } from '../../text/read.ts';
import { sentenceAt, sentencesIn } from '../../text/sentences.ts';
import { typedWords } from '../../text/typed.ts';
import type { DataCheck, DataSubject, LanguageSubject } from '../check.ts';
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
  find({ period, languages }) {
    return languages.flatMap((lang) => {
      const texts = period.texts[lang.language];
      if (!texts || texts.passages.some(({ path }) => path.join('.') === 'notes.rounding')) return [];
      const units = unitsOf(lang, period.figures.funding.currency);
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
    });
  },
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

/** A share of the funding that texts can name, the parts that the chart divides, and which of them it is. */
type Share = { name: string; value: number; parts: readonly number[]; part: number };

/**
 * A share in a text that is rounded otherwise than in the chart: charts give per cents with one number of decimals that
 * add up to 100, so that of 62.5 and 37.5 per cent one is rounded down.
 */
export const shareUnlikeChart: DataCheck = {
  code: 'share-unlike-chart',
  severity: 'warning',
  title: 'A share that differs from the chart’s',
  why: 'The chart prints per cents that add up to 100. A text that rounds by itself can differ by one, on the same page.',
  example: {
    wrong:
      '# funded 62.5%, gap 37.5%: the chart prints 63% and 37%\n{{funding.gap_share, percent}} is missing',
    right: '{{funding.gap, money}} is missing',
  },
  mend: 'Name the amount and not the share, or the other share.',
  find({ period, languages }) {
    const shares = sharesOf(period);
    return languages.flatMap(({ language, formats }) => {
      const texts = period.texts[language];
      if (!texts || !formats) return [];
      return texts.passages.flatMap(({ path, text }) =>
        figuresOf(text).flatMap(({ name, start: index }) => {
          const share = shares.find((one) => one.name === name);
          const differs = share && differenceOf(share, formats);
          if (!differs) return [];
          const message = `This prints ${differs.text}, and the chart prints ${differs.chart}.`;
          const place = texts.locate(path, index);
          return [{ message, place, at: path, about: name }];
        }),
      );
    });
  },
};

function sharesOf({ figures: { funding } }: DataSubject['period']): Share[] {
  const { required, funded } = funding;
  if (required === 0 || funded > required) return [];
  const parts = [funded, required - funded];
  return ['funding.funded_share', 'funding.gap_share'].map((name, part) => {
    return { name, value: (parts[part] ?? 0) / required, parts, part };
  });
}

/** What the text and the chart print, where they differ. */
function differenceOf(
  { value, parts, part }: Share,
  formats: Formats,
): { text: string; chart: string } | undefined {
  const charted = wholeShares(parts)?.[part];
  if (charted === undefined) return undefined;
  const shown = { text: formats.percent(value), chart: formats.percent(charted.share, charted.decimals) };
  return shown.text === shown.chart ? undefined : shown;
}
