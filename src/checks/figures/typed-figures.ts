// Figures that texts tell in typed digits or words, where they should name them: the one finder for several checks.
import { languageOf } from '../../language/index.ts';
import type { DataPath, Figure, PeriodText } from '../../period/period.ts';
import { sentenceAt, sentencesIn } from '../../text/sentences.ts';
import { typedWords } from '../../text/typed.ts';
import { type DataSubject, type LanguageSubject, memoise } from '../check.ts';
import { countedWords, wordBehind } from './counted-words.ts';
import {
  digitsOf,
  isDistinctive,
  isForTexts,
  type Named,
  namedAnywhere,
  namedElsewhere,
  plainWords,
  yearsElsewhere,
} from './evidence.ts';
import { isAboutFunding } from './funding-words.ts';
import { tells, tellsDate } from './same-figure.ts';
import { endsSpan, typedDates } from './typed-dates.ts';
import { isTypedEverywhere } from './typed-everywhere.ts';
import { type TypedWord, typedNumberWords } from './typed-number-words.ts';
import { type PlainWord, type TypedNumber, typedNumbers } from './typed-numbers.ts';
import { type Units, unitsOf } from './units.ts';

/** A figure as it is typed: where, in which words, which figure, and how a text would name it. */
export type TypedFigure = {
  texts: PeriodText;
  path: DataPath;
  text: string;
  raw: string;
  index: number;
  figure: Figure;
  named: string;
};

/** A passage, and what is known for judging what is typed in it. */
type Passage = {
  texts: PeriodText;
  path: DataPath;
  text: string;
  /** The text without its placeholders. */
  typed: string;
  lang: LanguageSubject;
  units: Units;
  isPlain: PlainWord;
  /** Figures that are named in this place elsewhere, and the years of figures that are printed there. */
  elsewhere: Named;
  years: readonly Figure[];
  /** Whether the word behind an offset is one that a figure counts where a text names it. */
  isCountedAt(end: number, figure: Figure): boolean;
  /** Whether the sentence at an offset is about the funding. */
  isAboutFundingAt(index: number): boolean;
  /** Whether a figure stands in no text by its name, and all languages type its value in this place. */
  isLost(figure: Figure): boolean;
};

/** Nobody types more figures in one passage: what goes beyond is no text, and the first ones are told. */
const mostInPassage = 20;

/**
 * The figures of `table` that the period's texts type. A number is taken for a figure where one of these holds:
 * - it is distinctive (three digits or more that are not noughts at the end), no year and no part of a name;
 * - another language, or last time's text, names the figure in this very passage, and this one does not: then small
 *   numbers count too, in digits or in words (from two on; ordinals where the figure is named as an ordinal), and so do
 *   years, months and shares;
 * - it is an amount in the currency of the funding, as printed or in full, or a per cent of the funding in a sentence
 *   about it, or a whole date that ends no span;
 * - the word behind it is the one that stands behind the figure where a text names it: 21 stateless, seven towns;
 * - no text names the figure, and all languages type it in one passage (of a single language: from two digits on).
 */
export function typedFigures(subject: DataSubject, table: ReadonlyMap<string, Figure>): TypedFigure[] {
  const figures = [...table.values()];
  return passagesOf(subject, figures).flatMap((passage) => {
    const numbers = typedNumbers(passage.typed, passage.units, passage.isPlain);
    const all = [
      ...typedDates(passage.typed, passage.units).flatMap((date, nth, dates) => {
        const isWhole = date.day !== undefined && date.year !== undefined && !endsSpan(date, dates[nth - 1]);
        return found(
          passage,
          date,
          figures.filter((one) => tellsDate(date, one) && (isWhole || passage.elsewhere.has(one.name))),
        );
      }),
      ...numbers.flatMap((number) => {
        const meant = figures.filter(
          (one) => tells(number, one, passage.lang.formats) && isSure(number, one, passage),
        );
        return found(passage, number, [...meant, ...yearsOf(number, passage)]);
      }),
      ...typedNumberWords(passage.typed, passage.lang).flatMap((word) => {
        const isMeant = (one: Figure) =>
          one.kind === 'count' && one.value === word.value && isMeantBy(word, one, passage);
        return found(passage, word, figures.filter(isMeant));
      }),
    ];
    return all.slice(0, mostInPassage);
  });
}

/** The figures of this period that its texts type. */
export const typedNow = memoise((subject) => typedFigures(subject, subject.period.table));

/**
 * Numbers in digits, from ten on, that are as large as a count of this period and may well be another: those that are not
 * taken for it already.
 */
export const alikeNow = memoise((subject): TypedFigure[] => {
  const counts = [...subject.period.table.values()].filter(
    ({ kind, derived }) => kind === 'count' && !derived,
  );
  const told = new Set(
    typedNow(subject).map(({ texts, path, index }) => [texts.language, ...path, index].join('\n')),
  );
  return passagesOf(subject, counts).flatMap((passage) => {
    const numbers = typedNumbers(passage.typed, passage.units, passage.isPlain);
    return numbers.flatMap((number) => {
      const place = [passage.texts.language, ...passage.path, number.index].join('\n');
      if (number.kind !== 'count' || number.ordinal || number.inName || told.has(place)) return [];
      if (countsNothing(passage, number)) return [];
      const meant = counts.filter(
        (figure) =>
          Number(figure.value) >= 10 &&
          number.values.includes(Number(figure.value)) &&
          mayCount(passage, number.index + number.raw.length, figure),
      );
      return found(passage, number, meant);
    });
  });
});

/** Whether the word behind a number may be what a figure counts: none, one of those behind the figure, or one in its name. */
function mayCount({ typed, units, isCountedAt }: Passage, end: number, figure: Figure): boolean {
  const word = wordBehind(typed, end, units.language);
  return word === undefined || isCountedAt(end, figure) || figure.name.includes(word.slice(0, 5));
}

/** A paragraph's number, an age, one end of a span. */
function countsNothing({ typed, units }: Passage, { raw, index }: TypedNumber): boolean {
  const { uncounted } = languageOf(units.language);
  const before = typed.slice(Math.max(0, index - 20), index);
  const after = typed.slice(index + raw.length, index + raw.length + 12);
  const isSpan = /[–—-]$/.test(before) || /^[–—-]/.test(after);
  return isSpan || uncounted?.before.test(before) === true || uncounted?.after.test(after) === true;
}

function passagesOf(subject: DataSubject, figures: readonly Figure[]): Passage[] {
  const { period, languages } = subject;
  const named = namedAnywhere(subject);
  const counted = countedWords(subject);
  const unnamed = new Set(figures.filter((one) => isForTexts(one) && !named.has(one.name)));
  return languages.flatMap((lang) => {
    const texts = period.texts[lang.language];
    if (!texts) return [];
    const units = unitsOf(lang, period.figures.funding?.currency);
    const isPlain = plainWords(period, texts, units);
    return texts.passages.map(({ path, text }): Passage => {
      const place = { language: lang.language, path };
      const typed = typedWords(text);
      const sentences = sentencesIn(typed, lang.language, { clauses: true });
      const lost = new Map<Figure, boolean>();
      return {
        ...{ texts, path, text, typed, lang, units, isPlain },
        elsewhere: namedElsewhere(subject, place),
        years: yearsElsewhere(subject, place),
        isCountedAt: (end, figure) => {
          const word = Number(figure.value) >= 2 ? wordBehind(typed, end, lang.language) : undefined;
          return word !== undefined && counted(lang.language, figure.name).has(word);
        },
        isAboutFundingAt: (index) => {
          const { start, end } = sentenceAt(sentences, index);
          return isAboutFunding(text.slice(start, end), lang);
        },
        isLost: (figure) => {
          const isIt = lost.get(figure) ?? (unnamed.has(figure) && isTypedEverywhere(figure, place, subject));
          lost.set(figure, isIt);
          return isIt;
        },
      };
    });
  });
}

function isSure(
  number: TypedNumber,
  figure: Figure,
  { elsewhere, isAboutFundingAt, isCountedAt, isLost }: Passage,
): boolean {
  const { kind, name, value, path } = figure;
  if (elsewhere.has(name)) return !number.ordinal || kind === 'year';
  // $4.5 million is hardly another amount; $8 million may well be.
  if (kind === 'money') return digitsOf(Number(value)) >= 2 || isAboutFundingAt(number.index);
  if (kind === 'share') return path[0] === 'funding' && isAboutFundingAt(number.index);
  if (kind !== 'count' || number.kind !== 'count' || number.ordinal || number.inName) return false;
  return (
    isDistinctive(Number(value)) || isCountedAt(number.index + number.raw.length, figure) || isLost(figure)
  );
}

/** The printed years of figures that a typed year is. */
function yearsOf(number: TypedNumber, { years }: Passage): Figure[] {
  return years.filter((one) => (number.ordinal || !number.inName) && tells(number, one, undefined));
}

/** “One” is an article in many languages and never sure; “first” is, where the figure is named as an ordinal. */
function isMeantBy(word: TypedWord, figure: Figure, { elsewhere, isCountedAt, isLost }: Passage): boolean {
  const { ordinal, value } = word;
  const chain = elsewhere.get(figure.name);
  if (!chain) return !ordinal && (isCountedAt(word.index + word.raw.length, figure) || isLost(figure));
  const isNamedAsOrdinal = chain.some((format) => format.startsWith('ordinal'));
  return ordinal ? isNamedAsOrdinal : !isNamedAsOrdinal && value >= 2;
}

/** Of figures with one value the one that is named elsewhere is meant, then a result or date, then one of the file. */
function found(
  { texts, path, text, elsewhere }: Passage,
  typed: { raw: string; index: number; ordinal?: boolean },
  figures: readonly Figure[],
): TypedFigure[] {
  const figure =
    figures.find(({ name }) => elsewhere.has(name)) ??
    figures.find(isForTexts) ??
    figures.find(({ derived }) => !derived) ??
    figures[0];
  if (!figure) return [];
  const { raw, index } = typed;
  const named = `{{${[figure.name, ...formatsOf(figure, typed, elsewhere.get(figure.name))].join(', ')}}}`;
  return [{ texts, path, text, raw, index, figure, named }];
}

/** The formats that a text would name the figure with: those of the other text but for its cases, or the usual one. */
function formatsOf(
  { name, kind, value }: Figure,
  { ordinal }: { ordinal?: boolean },
  chain: readonly string[] = [],
): string[] {
  const kept = ['words', 'ordinal_words', 'month', 'month_name', 'number', 'capital'];
  const own = chain.filter((format) => kept.includes(format));
  if (own.length > 0) return own;
  if (kind === 'year' && name.endsWith(', year')) return ordinal ? ['ordinal'] : [];
  if (kind === 'year') return [ordinal ? 'ordinal' : 'year'];
  if (kind === 'date') return [String(value).length === 7 ? 'month' : 'date'];
  return [{ count: 'number', money: 'money', share: 'percent' }[kind]];
}
