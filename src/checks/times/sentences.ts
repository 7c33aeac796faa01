// A passage as its reader meets it, sentence by sentence: dates printed, figures as signs with their names, and the way back.
import { printedIn } from '../../figures/printed.ts';
import type { TimeWords } from '../../language/times.ts';
import type { Figure, FilePassage, PeriodText } from '../../period/period.ts';
import { figuresOf } from '../../text/read.ts';
import { printsTime } from '../figures/evidence.ts';
import { once } from '../figures/once.ts';
import { tongueOf } from '../figures/tongue.ts';
import { address } from '../figures/typed-words.ts';
import type { DataSubject, LanguageSubject } from '../subjects.ts';
import { type ToldTime, timesTold } from './sentence-times.ts';
import { timeWordsOf } from './time-words.ts';

/** A figure that a sentence names, and where. */
export type NamedFigure = { figure: Figure; index: number };

/** One sentence as printed; `sourceOf` gives what stands in the file where something stands in it, and which occurrence. */
export type Sentence = {
  shown: string;
  figures: readonly NamedFigure[];
  sourceOf(index: number): { raw: string; nth: number };
};

/** A sentence with the times that it tells, and where it stands. */
export type SentenceWithTimes = {
  texts: PeriodText;
  passage: FilePassage;
  sentence: Sentence;
  told: readonly ToldTime[];
  words: TimeWords;
};

/** Every sentence of the period's texts with its times, language by language, in the order of the files. */
export const sentencesWithTimes = once((subject): SentenceWithTimes[] => {
  const { issued, funding } = subject.period.figures;
  return subject.languages.flatMap((spoken) => {
    const texts = subject.period.texts[spoken.language];
    const words = timeWordsOf(spoken);
    const tongue = tongueOf(spoken, funding.currency);
    return (texts?.passages ?? []).flatMap((passage) =>
      sentencesShown(passage.text, subject, spoken).flatMap((sentence) => {
        const told = timesTold(sentence.shown, tongue, words, issued);
        return texts ? [{ texts, passage, sentence, told, words }] : [];
      }),
    );
  });
});

/** Stands for a figure's number. */
const number = '\uE000';

type Piece = { at: number; length: number; source: number; raw: string; figure?: Figure | undefined };

/** The sentences of a text, in its order. */
function sentencesShown(text: string, subject: DataSubject, spoken: LanguageSubject): Sentence[] {
  const { period } = subject;
  const pieces: Piece[] = [];
  let shown = '';
  let end = 0;
  const add = (printed: string, source: number, raw: string, figure?: Figure) => {
    pieces.push({ at: shown.length, length: printed.length, source, raw, figure });
    shown += printed;
  };
  const typed = (from: number, to: number) => {
    const words = text.slice(from, to);
    add(words.replace(address, (whole) => '\uFFFC'.repeat(whole.length)).replace(/[*\n]/g, ' '), from, words);
  };
  for (const placeholder of figuresOf(text)) {
    typed(end, placeholder.start);
    end = placeholder.end;
    const figure = period.table.get(placeholder.name);
    const isTime =
      figure?.kind === 'date' || figure?.kind === 'year' || printsTime(placeholder, period.table);
    const isCount =
      figure !== undefined && (figure.path[0] === 'results' || figure.path[0] === 'population') && !isTime;
    // “the {{legal_aid_half, ordinal_words}} half” is part of a time.
    const isWord = placeholder.formats.some((format) => /^(?:plural\(|ordinal)/.test(format));
    const printed = isTime || isWord ? (printedIn(placeholder, period, spoken) ?? '\uFFFC') : number;
    add(printed, placeholder.start, placeholder.raw, isCount && !isWord ? figure : undefined);
  }
  typed(end, text.length);
  return cut(shown).map(({ from, to }) => sentenceOf(text, shown.slice(from, to), from, to, pieces));
}

function sentenceOf(
  text: string,
  shown: string,
  from: number,
  to: number,
  pieces: readonly Piece[],
): Sentence {
  const own = pieces.filter(({ at }) => at >= from && at < to);
  const pieceAt = (index: number) =>
    pieces.findLast(({ at, length }) => at <= from + index && from + index < at + Math.max(length, 1));
  return {
    shown,
    figures: own.flatMap(({ at, figure }) => (figure ? [{ figure, index: at - from }] : [])),
    sourceOf: (index) => {
      const piece = pieceAt(index);
      if (!piece) return { raw: shown.slice(index, index + 20), nth: 0 };
      const offset =
        piece.raw.length === piece.length ? piece.source + from + index - piece.at : piece.source;
      const raw = piece.raw.startsWith('{{')
        ? piece.raw
        : (/^\S+/.exec(text.slice(offset))?.[0] ?? piece.raw);
      return { raw, nth: text.slice(0, offset).split(raw).length - 1 };
    },
  };
}

/** Where sentences begin and end. A stop after one or two digits (“11. Juni”) ends none; each part at a semicolon is one. */
function cut(shown: string): { from: number; to: number }[] {
  const stops = [...shown.matchAll(/(?<!(?<!\d)\d{1,2})[.!?;…](?:[”"»’)]|\s*$)?(?=\s|$)/gu)].map(
    ({ 0: stop, index }) => index + stop.length,
  );
  const ends = [...stops, shown.length];
  return ends.flatMap((to, at) => {
    const from = at === 0 ? 0 : (ends[at - 1] ?? 0);
    return shown.slice(from, to).trim() === '' ? [] : [{ from, to }];
  });
}
