// A period beside an earlier one, as the studio shows it. Types alone: the server gives them, the client shows them.
import type { FigureMark } from '../../compare/figure-marks.ts';
import type { LanguageState, PassageStatus } from '../../compare/passages.ts';
import type { Segment } from '../../compare/words.ts';
import type { JumpReason } from '../../figures/plausible.ts';
import type { Problem } from './asks.ts';

export type { Segment };

/** `name`: in the studio's language. */
export type EarlierPeriod = { id: string; name: string };

/** In the order in which they are looked at; `unknown`: the value of then cannot be read. */
export type FigureSort = 'implausible' | 'changed' | 'empty' | 'new' | 'gone' | 'unknown' | 'same';

/** What to look at twice, by its code. The number of a reason is as people of the studio's language write it. */
export type ComparedMark = {
  code: FigureMark['code'];
  reason?: { code: JumpReason['code']; value?: string; digits?: number };
};

/** A value as people write it, and its day or the time that it covers. */
export type ComparedValue = { shown: string; time?: string };

/** `change`: with its sign, and what it is in per cent; of shares it is in percentage points. */
export type ComparedFigure = {
  name: string;
  label: string;
  sort: FigureSort;
  was?: ComparedValue;
  now?: ComparedValue;
  change?: string;
  percent?: string;
  points?: string;
  marks: readonly ComparedMark[];
};

/** `at`: its path with dots. `only`: the languages in which it changed, while it stayed as it was in others. */
export type ComparedPassage = {
  at: string;
  label: string;
  only: readonly string[];
  languages: Readonly<Record<string, { status: PassageStatus; words: readonly Segment[] }>>;
};

/** `kinds`: of then and of now, where it is of another kind now. Only passages that changed in some language are told. */
export type ComparedBlock = {
  name: string;
  titles: Readonly<Record<string, string>>;
  is: 'there' | 'new' | 'gone';
  kinds?: { was: string; now: string };
  passages: readonly ComparedPassage[];
};

/** `figures`: whether they could be read. `errors`: what was found in its data; `isWhole`: all of it could be read. */
export type ComparedSide = EarlierPeriod & { isWhole: boolean; figures: boolean; errors: number };

export type Compared = {
  last: ComparedSide;
  now: ComparedSide;
  languages: readonly { language: string; state: LanguageState }[];
  figures: readonly ComparedFigure[];
  blocks: readonly ComparedBlock[];
  passages: { all: number; changed: number };
  donors: { new: readonly string[]; gone: readonly string[] };
  pictures: readonly { name: string; status: 'changed' | 'new' | 'gone' }[];
};

/**
 * What GET `/api/compare/azerbaijan/2025-03?with=2024-09` answers. `earlier`: the newest first; none, and there is nothing to
 * compare with. `refused`: why these two cannot be compared.
 */
export type Comparison = {
  earlier: readonly EarlierPeriod[];
  chosen?: string;
  compared?: Compared;
  refused?: Problem;
};
