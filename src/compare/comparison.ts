// Two periods of an operation held against each other: figures, passages, donors and picture, with a summary. Pure.
import type { Finding } from '../errors.ts';
import type { InputFile } from '../period/period.ts';
import { valueAt } from '../values.ts';
import type { FigureWords } from './figure-values.ts';
import { compareFigures, type FigureChange, type FigureStatus, figureStatuses } from './figures.ts';
import type { PageComparison } from './pages.ts';
import { comparePassages, type LanguageState, languageState, type PassageChange } from './passages.ts';
import { comparePictures, type PictureChange } from './pictures.ts';
import type { Side } from './side.ts';

/** One of the two periods: its id, its month in words, whether all of it could be read, and what was found in it. */
export type ComparedPeriod = {
  id: string;
  title: string;
  whole: boolean;
  /** Whether figures.yaml could be read as a whole, empty figures or not. */
  figures: boolean;
  inputs: readonly InputFile[];
  findings: readonly Finding[];
};

/** How many figures and passages there are of each sort. */
export type Summary = {
  figures: Record<FigureStatus, number> & { implausible: string[]; stale: string[] };
  passages: Record<'unchanged' | 'changed' | 'new' | 'gone' | 'empty', number> & { oneLanguage: string[] };
};

/** Everything that a reviewer is shown; it can be written as JSON as it is. */
export type Comparison = {
  operation: string;
  last: ComparedPeriod;
  now: ComparedPeriod;
  languages: { code: string; name: string; state: LanguageState }[];
  summary: Summary;
  figures: FigureChange[];
  passages: PassageChange[];
  /** Donors that came and went, by name; whether the blocks' pictures are those of last time, where both have them. */
  donors: { new: string[]; gone: string[] };
  picture?: 'same' | 'other';
  /** Each picture of the blocks, and what of it is another than last time. */
  pictures: PictureChange[];
  /** Who approved the new period, of each language that somebody has: as it is, or as it was before so many changes. */
  approvals?: readonly ComparedApproval[];
  /** The pages, where they were asked for and both or one of the periods could be printed. */
  pages?: PageComparison;
};

/** `key`: the fingerprint that it is signed with; without, it is marked by name alone. */
export type ComparedApproval = { language: string; by: string; at: string; key?: string; changes: number };

/** The words that a comparison needs from the languages: how figures are written and named, and names of donors. */
export type ComparisonWords = FigureWords & {
  operation: string;
  donor(code: string): string;
  language(code: string): string;
};

/** Holds two periods against each other; of a faulty one what can be read. */
export function comparePeriods(
  last: Side,
  now: Side,
  languages: readonly string[],
  words: ComparisonWords,
): Comparison {
  const passages = comparePassages(last, now, languages);
  const figures = withPassages(compareFigures(last, now, words), last, now);
  const pictures = comparePictures(last.pictures, now.pictures, passages);
  const both = pictures.filter(({ status }) => status === 'same' || status === 'changed');
  const same = both.every(({ file }) => file === undefined) ? ('same' as const) : ('other' as const);
  const picture = both.length > 0 ? { picture: same } : {};
  return {
    operation: words.operation,
    last: periodOf(last),
    now: periodOf(now),
    languages: languages.map((code) => {
      return { code, name: words.language(code), state: languageState(last, now, code) };
    }),
    summary: { figures: figureSummary(figures), passages: passageSummary(passages) },
    figures,
    passages,
    donors: donorsOf(last, now, words),
    ...picture,
    pictures,
  };
}

function periodOf({ id, title, whole, table, inputs, findings }: Side): ComparedPeriod {
  return { id, title, whole, figures: table !== undefined, inputs, findings };
}

/** Tells of each figure which passages name it: those of the new period, or of the old one if it is gone. */
function withPassages(figures: readonly FigureChange[], last: Side, now: Side): FigureChange[] {
  const [before, after] = [namingPassages(last), namingPassages(now)];
  return figures.map((figure) => {
    const named = (figure.status === 'gone' ? before : after).get(figure.name);
    return { ...figure, passages: [...(named ?? [])] };
  });
}

function namingPassages({ texts }: Side): Map<string, Set<string>> {
  const naming = new Map<string, Set<string>>();
  for (const { path, pieces } of Object.values(texts).flatMap(({ passages }) => passages)) {
    for (const piece of pieces) {
      if (piece.kind !== 'figure') continue;
      naming.set(piece.name, (naming.get(piece.name) ?? new Set()).add(path.join('.')));
    }
  }
  return naming;
}

function figureSummary(figures: readonly FigureChange[]): Summary['figures'] {
  const counts = figureStatuses.map((status) => {
    return [status, figures.filter((figure) => figure.status === status).length] as const;
  });
  const marked = (wanted: string) =>
    figures.filter(({ marks }) => marks.some(({ code }) => code === wanted)).map(({ name }) => name);
  const byStatus = Object.fromEntries(counts) as Record<FigureStatus, number>;
  return { ...byStatus, implausible: marked('implausible'), stale: marked('same-value') };
}

function passageSummary(passages: readonly PassageChange[]): Summary['passages'] {
  const counts = { unchanged: 0, changed: 0, new: 0, gone: 0, empty: 0 };
  for (const passage of passages) counts[overall(passage)] += 1;
  return {
    ...counts,
    oneLanguage: passages.filter(({ only }) => only.length > 0).map(({ path }) => path),
  };
}

/** What is said of a passage as a whole: new or gone where it is so in each language that has it. */
export function overall({ languages }: PassageChange): 'unchanged' | 'changed' | 'new' | 'gone' | 'empty' {
  const statuses = new Set(Object.values(languages).map(({ status }) => status));
  for (const status of ['unchanged', 'new', 'gone', 'empty'] as const) {
    if (statuses.size === 1 && statuses.has(status)) return status;
  }
  return 'changed';
}

/** The codes of both lists as they stand in the files, by name. */
function donorsOf(last: Side, now: Side, { donor }: ComparisonWords): Comparison['donors'] {
  const codes = (side: Side) => {
    const list = valueAt(side.raw, ['donors', 'list']);
    return new Set(Array.isArray(list) ? list.filter((code) => typeof code === 'string') : []);
  };
  if (!last.table || !now.table) return { new: [], gone: [] };
  const [before, after] = [codes(last), codes(now)];
  return {
    new: [...after.difference(before)].map(donor),
    gone: [...before.difference(after)].map(donor),
  };
}
