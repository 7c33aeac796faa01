// A period as forms show it: its blocks with their passages in all languages, and its figures. Types alone.
import type { FigureGroup } from '../../compare/figures.ts';
import type { Finding } from '../../errors.ts';
import type { Tree } from '../../period/edit-print.ts';
import type { Figure, Mark } from '../../period/period.ts';
import type { DataPath } from '../../values.ts';
import type { Arrangement } from './arrangement.ts';

/** What one language has in one place; `source` is nothing where it is a gap. `was` is what it said last time. */
export type FieldText = { source: string | null; mark?: Mark; was?: string };

/**
 * One passage in all languages. `kind`: a heading, a passage of sentences, or words that stand alone (a name, a caption). `at` is
 * its path with dots, by which the page knows it (`data-block`), findings name it, and the address of a screen finds it.
 */
export type Field = {
  path: DataPath;
  at: string;
  /** “Legal aid”, from the name of the place. */
  label: string;
  kind: 'heading' | 'passage' | 'words';
  /** The page does without it. */
  isOptional?: true;
  /** What belongs there, in the words of the file's comment. */
  says?: string;
  texts: Readonly<Record<string, FieldText>>;
};

/**
 * A list of entries under names, in each language's order. `entry` is what a new one has; where `pictures` leads, figures.yaml has
 * a picture for each.
 */
export type FormList = {
  path: DataPath;
  entry: Tree;
  names: Readonly<Record<string, readonly string[]>>;
  pictures?: DataPath;
};

/** One block of the pages, or what the texts hold that no block shows. */
export type FormBlock = {
  /** The name in page.yaml: `statelessness`. */
  name: string;
  /** What it is called on the page, in each language; its name where it has no heading. */
  titles: Readonly<Record<string, string>>;
  kind: string;
  /** Counted from 1; nothing where no page shows it. */
  page?: number;
  area?: string;
  fields: readonly Field[];
  lists: readonly FormList[];
};

/** What figures are of: as in comparisons; times that they cover, and addresses. */
export type FigureSection = FigureGroup | 'times' | 'links';

/** A figure of figures.yaml, or one that is worked out of others. */
export type FigureRow = {
  /** As texts name it: `legal_aid_idps`, `population.groups.refugees`. */
  name: string;
  path: DataPath;
  label: string;
  /** Of what sort of thing it is, for headings in a table. */
  section: FigureSection;
  /** `address`: of the web, which a block leads to. */
  kind: Figure['kind'] | 'address';
  currency?: string;
  /** Nothing for a gap; as people write it beside that. */
  value: number | string | null;
  shown: string;
  /** As texts of each language print it. */
  printed: Readonly<Record<string, string>>;
  /** Last period's value, and the difference as people write it: “+124”, “−3.1%”. */
  last?: { value: number | string; shown: string; change?: string; percent?: string };
  /** The time that it covers, in words: “January–June 2024”, “30 June 2024”. */
  time?: string;
  /** Of a time itself: a day, a point (a day, month or year), or a stretch from one to another. */
  form?: 'day' | 'point' | 'stretch';
  source?: string;
  /** The passages that name it, by `at`. */
  usedIn: readonly string[];
  isDerived: boolean;
};

/**
 * A picture of a block. `path` is where figures.yaml has its file: `focus`, `people` and `consent` stand beside it. `words` leads to
 * its `alt`, `caption` and `credit` in the texts.
 */
export type FormPicture = {
  /** The page's name for it. */
  id: string;
  block: string;
  path: DataPath;
  words: DataPath;
  /** `images/training.jpg`; nothing where none is named. */
  file: string | null;
  /** Pixels, or a drawing's own units; nothing where it cannot be opened. */
  size?: { width: number; height: number };
  isDrawing?: boolean;
  /** What every crop keeps, in parts of its width and height; whether the office said so, or it was guessed. */
  focus?: { x: number; y: number };
  isFocusGiven?: boolean;
  /** Whether people can be known in it, and who holds that they agree; days as they stand there, empty where nothing does. */
  people?: 'recognisable' | 'none';
  consent?: { heldBy: string; until: string; withdrawn: string };
};

/** `isUnread`: there is a file of its texts, and it cannot be read. */
export type FormLanguage = {
  language: string;
  name: string;
  direction: 'ltr' | 'rtl';
  isUnread?: true;
};

/** `findings` are what stands in the way of reading the files; the form has what can be read. */
export type Form = {
  id: string;
  /** “September 2024” */
  name: string;
  /** “Azerbaijan”; and in each language in which the operation has a name. */
  operation: string;
  names: Readonly<Record<string, string>>;
  languages: readonly FormLanguage[];
  blocks: readonly FormBlock[];
  figures: readonly FigureRow[];
  pictures: readonly FormPicture[];
  /** What each placeholder of the texts prints, by language and by what stands between its braces: `legal_aid, during`. */
  chips: Readonly<Record<string, Readonly<Record<string, string>>>>;
  arrangement: Arrangement;
  /** Changes with every change of the files that it was read from. */
  version: string;
  findings: readonly Finding[];
};
