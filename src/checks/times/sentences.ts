// A passage as its reader meets it, sentence by sentence: dates printed, figures as signs with their names, and the way back.
import { printedIn } from '../../figures/printed.ts';
import type { TimeWords } from '../../language/times.ts';
import type { Figure, FilePassage, PeriodText } from '../../period/period.ts';
import { type FigureNode, figuresIn } from '../../text/nodes.ts';
import { plainText } from '../../text/plain.ts';
import { readText } from '../../text/read.ts';
import { sentencesIn } from '../../text/sentences.ts';
import { address } from '../../text/typed.ts';
import { type DataSubject, type LanguageSubject, memoise } from '../check.ts';
import { printsTime } from '../figures/evidence.ts';
import { type Units, unitsOf } from '../figures/units.ts';
import { type ToldTime, timesTold } from './sentence-times.ts';
import { timeWordsOf } from './time-words.ts';

/** A figure that a sentence names, and where. */
export type NamedFigure = { figure: Figure; index: number };

/**
 * One sentence as printed; `sourceOf` gives the offset in the passage of what stands at one in the sentence, `nameAt` the
 * name of the figure that is printed there.
 */
export type Sentence = {
  shown: string;
  figures: readonly NamedFigure[];
  sourceOf(index: number): number;
  nameAt(index: number): string | undefined;
};

/** A sentence with the times that it tells, and where it stands. */
export type SentenceWithTimes = {
  texts: PeriodText;
  passage: FilePassage;
  sentence: Sentence;
  told: readonly ToldTime[];
  words: TimeWords;
  units: Units;
};

/** Every sentence of the period's texts with its times, language by language, in the order of the files. */
export const sentencesWithTimes = memoise((subject): SentenceWithTimes[] => {
  const { issued, funding } = subject.period.figures;
  return subject.languages.flatMap((lang) => {
    const texts = subject.period.texts[lang.language];
    const words = timeWordsOf(lang);
    const units = unitsOf(lang, funding?.currency);
    return (texts?.passages ?? []).flatMap((passage) =>
      sentencesShown(passage.text, subject, lang).flatMap((sentence) => {
        const told = timesTold(sentence.shown, units, words, issued);
        return texts ? [{ texts, passage, sentence, told, words, units }] : [];
      }),
    );
  });
});

/** Stands for a figure's number, and for what is not read. */
const number = '\uE000';
const unread = '\uFFFC';

/** The sentences of a text, in its order. */
function sentencesShown(text: string, subject: DataSubject, lang: LanguageSubject): Sentence[] {
  const { table } = subject.period;
  const nodes = readText(text);
  const { plain, starts } = plainText(nodes, {
    figure: (node) => (isNumber(node, table) ? number : (printedIn(node, subject.period, lang) ?? unread)),
  });
  const shown = plain.replace(address, (whole) => unread.repeat(whole.length)).replaceAll('\n', ' ');
  const figures = figuresIn(nodes);
  const counts = figures.flatMap((node) => {
    const figure = table.get(node.name);
    const isCount = figure?.path[0] === 'results' || figure?.path[0] === 'population';
    return figure && isCount && isNumber(node, table) ? [{ figure, at: starts.indexOf(node.start) }] : [];
  });
  return sentencesIn(shown, lang.language, { clauses: true }).map(({ start: from, end: to }): Sentence => {
    const own = counts.filter(({ at }) => at >= from && at < to);
    return {
      shown: shown.slice(from, to),
      figures: own.map(({ figure, at }) => ({ figure, index: at - from })),
      sourceOf: (index) => starts[from + index] ?? 0,
      nameAt: (index) => figures.find(({ start }) => start === starts[from + index])?.name,
    };
  });
}

/** Whether a placeholder prints a number, and no time: “the {{legal_aid_half, ordinal_words}} half” is part of one. */
function isNumber(node: FigureNode, table: DataSubject['period']['table']): boolean {
  const kind = table.get(node.name)?.kind;
  const isTime = kind === 'date' || kind === 'year' || printsTime(node, table);
  return !isTime && !node.formats.some((format) => /^(?:plural\(|ordinal)/.test(format));
}
