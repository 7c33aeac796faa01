// A period as the studio's forms show it. Types alone: the server gives them, the client shows them.
import type { Severity } from '../../errors.ts';
import type { Mark } from '../../period/period.ts';

/** The names that lead to a value in its file; places of a list are numbers. */
export type FieldPath = readonly (string | number)[];

export type StudioLanguage = { language: string; name: string; direction: 'ltr' | 'rtl' };

/** What one language has in one place: nothing where it is a gap. `was` is what it said last time. */
export type FieldText = { source: string | null; mark?: Mark; was?: string };

/**
 * One passage in all languages. `kind`: a heading, a passage of sentences, or words that stand alone (a name, a caption). `at` is
 * its path with dots, by which the page knows it (`data-block`), findings name it, and the address of the screen finds it.
 */
export type Field = {
  path: FieldPath;
  at: string;
  /** “Legal aid”, from the name of the place. */
  label: string;
  kind: 'heading' | 'passage' | 'words';
  /** Whether the order of its neighbours can be changed, and whether one can be added. */
  isListed: boolean;
  /** What belongs there, in the words of the file's comment. */
  says?: string;
  texts: Readonly<Record<string, FieldText>>;
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
};

/** A figure of figures.yaml, or one that is worked out of others. */
export type FigureRow = {
  /** As texts name it: `legal_aid_idps`, `population.groups.refugees`. */
  name: string;
  path: FieldPath;
  /** What it is called, in the studio's language as far as the operation has it. */
  label: string;
  /** Of what sort of thing it is, for headings in the table: `population`. */
  section: string;
  kind: 'count' | 'money' | 'share' | 'year' | 'date';
  /** Nothing for a gap. As it stands in the file, and as each language prints it. */
  value: number | string | null;
  printed: Readonly<Record<string, string>>;
  /** Last period's value, and the difference as people read it: “+124”, “−3.1 %”. */
  last?: { value: number | string; printed: string; change?: string };
  /** The time that it covers, in words: “in the first half of 2024”; “on 30 June 2024”. */
  time?: string;
  source?: string;
  /** The passages that name it, by `at`. */
  usedIn: readonly string[];
  isDerived: boolean;
};

/** A fault as the studio shows it: at a field of a language, at a figure, or at neither. */
export type StudioFinding = {
  code: string;
  severity: Severity;
  message: string;
  hint: string;
  /** `text.az.yaml` → its language; nothing for figures and the operation's file. */
  language?: string;
  in: 'text' | 'figures' | 'operation' | 'page' | 'other';
  /** The path with dots in that file. */
  at?: string;
  /** Why it may stand, where the office has said so. */
  accepted?: string;
};

export type PeriodForm = {
  id: string;
  name: string;
  operation: string;
  languages: readonly StudioLanguage[];
  blocks: readonly FormBlock[];
  figures: readonly FigureRow[];
  /** What each placeholder of the texts prints, by language and by its source between the braces: `legal_aid, during`. */
  chips: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What stands in the way of reading the files; the forms show what can be read. */
  faults: readonly StudioFinding[];
  /** Another word as soon as any file is another. */
  version: string;
  undo: boolean;
  redo: boolean;
};
