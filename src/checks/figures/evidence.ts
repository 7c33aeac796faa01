// What speaks for a typed number being a figure: its value alone, or that another text names the figure in that place.

import { ofText } from '../../memory.ts';
import type { DataPath, Figure, Period, PeriodText } from '../../period/period.ts';
import { narrow } from '../../text/narrow.ts';
import { type FigureNode, isWord } from '../../text/nodes.ts';
import { figuresOf } from '../../text/read.ts';
import type { DataSubject } from '../check.ts';
import type { PlainWord } from './typed-numbers.ts';
import type { Units } from './units.ts';

/** The figures that a passage names, each with the formats that it asks for. */
export type Named = ReadonlyMap<string, readonly string[]>;

/** The figures that a passage names. What prints only the time of a figure, or a word that goes with it, is left out. */
export function namedIn(text: string, { table }: Pick<Period, 'table'>): Named {
  const figures = figuresOf(text).filter((one) => !printsTime(one, table) && !isWord(one));
  return new Map(figures.map(({ name, formats }) => [name, formats]));
}

const timeFormats = ['during', 'since', 'year', 'as_of'];

/** Whether a placeholder prints the time of a figure, and not the figure. */
export function printsTime(
  { name, formats }: Pick<FigureNode, 'name' | 'formats'>,
  table: Period['table'],
): boolean {
  return table.get(name)?.time !== undefined && timeFormats.includes(formats[0] ?? '');
}

/**
 * The figures that another language names in this passage, or that last time's text named in it, and that it does not
 * name itself.
 */
export function namedElsewhere(
  subject: Pick<DataSubject, 'period' | 'previous'>,
  { language, path }: { language: string; path: DataPath },
): Named {
  const { period, previous } = subject;
  const own = textAt(period.texts[language], path) ?? '';
  const others = [
    ...Object.values(period.texts).filter((text) => text.language !== language),
    previous?.texts[language],
  ];
  const named = new Map<string, readonly string[]>();
  for (const other of others) {
    for (const [name, chain] of namedIn(textAt(other, path) ?? '', period)) named.set(name, chain);
  }
  for (const name of namedIn(own, period).keys()) named.delete(name);
  return named;
}

/**
 * The years of figures that another language, or last time’s text, prints in this passage (`{{new_citizens, year}}`), and
 * that it does not print itself.
 */
export function yearsElsewhere(
  subject: Pick<DataSubject, 'period' | 'previous'>,
  { language, path }: { language: string; path: DataPath },
): Figure[] {
  const { period, previous } = subject;
  const others = Object.values(period.texts).filter((text) => text.language !== language);
  const yearsIn = (text: PeriodText | undefined) =>
    figuresOf(textAt(text, path) ?? '').flatMap(({ name, formats }) => (formats[0] === 'year' ? [name] : []));
  const own = new Set(yearsIn(period.texts[language]));
  const names = new Set([...others, previous?.texts[language]].flatMap(yearsIn)).difference(own);
  return [...names].flatMap((name): Figure[] => {
    const figure = period.table.get(name);
    if (!figure?.time) return [];
    const year = Number((figure.time.kind === 'as_of' ? figure.time.day : figure.time.to).slice(0, 4));
    return [{ ...figure, name: `${figure.name}, year`, kind: 'year', value: year, derived: true }];
  });
}

/** A passage's text in a language, where it has one. */
export function textAt(texts: PeriodText | undefined, path: DataPath): string | undefined {
  if (!texts) return undefined;
  const byPath =
    paths.get(texts) ??
    new Map(texts.passages.toReversed().map((one) => [JSON.stringify(one.path), one.text]));
  paths.set(texts, byPath);
  return byPath.get(JSON.stringify(path));
}

const paths = new WeakMap<PeriodText, ReadonlyMap<string, string>>();

/** Whether two paths are one. */
export function isSame(a: DataPath, b: DataPath): boolean {
  return a.length === b.length && a.every((part, index) => part === b[index]);
}

/** The names of all figures that any text names. */
export function namedAnywhere({ period }: Pick<DataSubject, 'period'>): Set<string> {
  return namesIn(
    period,
    Object.values(period.texts).flatMap(({ passages }) => passages),
  );
}

/** The names of figures in words that are set aside. */
export function namedAside({ period }: Pick<DataSubject, 'period'>): Set<string> {
  return namesIn(
    period,
    Object.values(period.texts).flatMap(({ aside = [] }) => aside),
  );
}

function namesIn(period: Period, passages: PeriodText['passages']): Set<string> {
  return new Set(passages.flatMap(({ text }) => [...namedIn(text, period).keys()]));
}

/** Results and dates stand in texts or nowhere; the page shows the other figures by itself. */
export function isForTexts({ path }: Figure): boolean {
  return path[0] === 'results' || path[0] === 'dates';
}

/**
 * Whether a number is no everyday one, so that it is hardly twice in a factsheet by chance: three digits or more that
 * are not noughts at the end. 155 and 2,084 are; 12, 40, 100 and 2,000 are not.
 */
export function isDistinctive(value: number): boolean {
  return Number.isInteger(value) && digitsOf(value) >= 3;
}

/** The digits of a whole number without the noughts at its end: 3 of 155 and of 2,050,000. */
export function digitsOf(value: number): number {
  return String(value).replace(/0+$/, '').length;
}

const inSmallLetters = /(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{M}]*/gu;

/** The words of a text in small letters. */
const smallWords = ofText((text): readonly string[] => text.match(narrow(inSmallLetters, text)) ?? []);

const known = new WeakMap<PeriodText, PlainWord>();

/**
 * The words with a capital that numbers may follow without making a name with them, as in “Resolution 1325”: those of the
 * organisation's own short name, and at a sentence's beginning those that a language's texts have in small letters too.
 */
export function plainWords({ operation }: Period, texts: PeriodText, { locale }: Units): PlainWord {
  const kept = known.get(texts);
  if (kept) return kept;
  const own = new Set(Object.values(operation.organisation.short).flatMap((name) => name.split(/\s+/)));
  const small = new Set(texts.passages.flatMap(({ text }) => smallWords(text, texts.language)));
  const isPlain: PlainWord = (word, first) =>
    own.has(word) || (first && small.has(word.toLocaleLowerCase(locale)));
  known.set(texts, isPlain);
  return isPlain;
}
