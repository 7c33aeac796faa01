// Holds the times that each sentence tells against the times of the figures that it names.
import type { DataPath, Figure, PeriodText } from '../../period/period.ts';
import { isIn } from '../../text/narrow.ts';
import { covers, readStretch, type Stretch, type Time, writeStretch } from '../../time.ts';
import { memoise } from '../check.ts';
import { wrongIssue } from '../figures/figure-days.ts';
import { isNote } from '../texts/note.ts';
import { stretchOf, type ToldTime } from './sentence-times.ts';
import { type NamedFigure, type Sentence, type SentenceWithTimes, sentencesWithTimes } from './sentences.ts';

/**
 * A time that is told of a figure and is not its own. `sure`: as it stands, it is wrong; else a person has to look.
 * `inherited`: an earlier sentence of the passage tells it, and this one tells none.
 */
export type Conflict = {
  texts: PeriodText;
  path: DataPath;
  told: ToldTime;
  /** What stands in the file in its place: the words, or the placeholder that prints them. */
  /** The offset in the passage. */
  source: number;
  figure: Figure;
  others: number;
  sure: boolean;
  inherited: boolean;
  ahead: boolean;
};

/** Years after which a time of the past is history, and belongs to something else. */
const history = 5;

/**
 * All conflicts of a period. Sentence by sentence: a figure is content with one time that covers its own. What happened
 * before belongs to what is told besides, if words say so (“adopted in 2023”) or it is long ago; what is to come is left
 * alone where the sentence speaks of it (“will”). A sentence without a time of its own takes the last that was told, where
 * that is later than its figure.
 */
export const timeConflicts = memoise((subject): Conflict[] => {
  if (wrongIssue(subject.period)) return [];
  const passages = Map.groupBy(sentencesWithTimes(subject), ({ passage }) => passage);
  return [...passages]
    .filter(([{ path }]) => !isNote(subject.period, path))
    .flatMap(([, sentences]) => conflictsIn(sentences, subject.period.figures.issued));
});

function conflictsIn(sentences: readonly SentenceWithTimes[], issued: string): Conflict[] {
  let before: { told: ToldTime; sentence: Sentence } | undefined;
  return sentences.flatMap(({ texts, passage: { path }, sentence, told, words }): Conflict[] => {
    const stated = told.filter(({ use }) => use !== 'other');
    const found = [...Map.groupBy(sentence.figures, ({ figure }) => keyOf(figure)).values()].flatMap(
      (alike) => {
        const [first] = alike;
        if (!first) return [];
        const isFuture = words.future !== undefined && isIn(words.future, sentence.shown);
        const verdict =
          stated.length > 0 ? judge(first, stated, issued, isFuture) : inherit(first, before?.told);
        if (!verdict) return [];
        const from = verdict.inherited && before ? before.sentence : sentence;
        const source = from.sourceOf(verdict.told.index);
        return [{ texts, path, ...verdict, source, figure: first.figure, others: alike.length - 1 }];
      },
    );
    const last = stated.findLast(({ use, unit }) => use === 'in' && unit !== 'day' && unit !== 'month');
    if (last && !words.future?.test(sentence.shown)) before = { told: last, sentence };
    return found;
  });
}

type Verdict = Pick<Conflict, 'told' | 'sure' | 'inherited' | 'ahead'>;

/** The worst that is told of a figure where no time covers its own; nothing where one does, or all may be meant otherwise. */
function judge(
  { figure, index }: NamedFigure,
  told: readonly ToldTime[],
  issued: string,
  isFuture: boolean,
): Verdict | undefined {
  const { time } = figure;
  const near = told.toSorted((a, b) => Math.abs(a.index - index) - Math.abs(b.index - index));
  if (time && near.some((one) => agrees(one, time, issued))) return undefined;
  const verdicts = near.flatMap((one) => verdictOn(one, time, issued, isFuture));
  return verdicts.find(({ sure }) => sure) ?? verdicts[0];
}

function verdictOn(one: ToldTime, time: Time | undefined, issued: string, isFuture: boolean): Verdict[] {
  const stretch = stretchOf(one, time, issued);
  const ahead = stretch.from > issued;
  const verdict = (sure: boolean): Verdict[] => [{ told: one, sure, inherited: false, ahead }];
  if (ahead && isFuture) return [];
  if (ahead && one.unit !== 'day') return verdict(true);
  // Nobody knows which time the figures of such a file cover.
  if (!time) return [];
  if (one.unit === 'day') return [];
  if (time.kind === 'as_of')
    return stretch.to < time.day && one.use === 'in' && isOld(stretch, time.day) ? [] : verdict(false);
  if (one.unit === 'month') return verdict(false);
  if (stretch.from > time.to) return isFuture ? [] : verdict(true);
  if (stretch.to < time.from) {
    if (isOld(stretch, time.from)) return [];
    return verdict(Number(time.from.slice(0, 4)) - Number(stretch.to.slice(0, 4)) <= 1);
  }
  return verdict(one.use === 'in' || time.kind === 'since');
}

function isOld({ to }: Stretch, day: string): boolean {
  return Number(to.slice(0, 4)) < Number(day.slice(0, 4)) - history;
}

/** The last time that the passage told, for a figure in a sentence without one: only where it is later than the figure's. */
function inherit({ figure: { time } }: NamedFigure, told: ToldTime | undefined): Verdict | undefined {
  if (!told?.year || !time || time.kind === 'as_of') return undefined;
  return stretchOf(told, time, '').from > time.to
    ? { told, sure: false, inherited: true, ahead: false }
    : undefined;
}

/** Whether what is told covers the figure's time: since a point where it counts from there, a stretch, or the day. */
function agrees(one: ToldTime, time: Time, issued: string): boolean {
  const stretch = stretchOf(one, time, issued);
  if (time.kind === 'since') {
    const begin = readStretch(time.point);
    return (
      one.use === 'since' &&
      begin !== undefined &&
      (covers(stretchOf({ ...one, use: 'in' }, time, issued), begin) || stretch.from === begin.from)
    );
  }
  const own = time.kind === 'as_of' ? { from: time.day, to: time.day } : time;
  return covers(stretch, own);
}

function keyOf({ time }: Figure): string {
  return time === undefined
    ? 'none'
    : time.kind === 'as_of'
      ? time.day
      : `${time.kind} ${time.from} ${time.to}`;
}

/** A figure's time in plain words, as figures.yaml has it. */
export function timeShown(time: Time | undefined): string {
  if (!time) return 'no time that is told';
  if (time.kind === 'as_of') return `as of ${time.day}`;
  return time.kind === 'since' ? `since ${time.point}` : writeStretch(time);
}
