// How far a period has come: counts by file and section, and what to do next. Pure.
import type { Finding, Place } from '../errors.ts';
import type { YamlFile } from '../period/read.ts';
import type { ShownTable } from '../period/schema.ts';
import { valueAt } from '../values.ts';
import {
  type Entry,
  emptyEntries,
  figureEntries,
  isDone,
  type Read,
  type State,
  states,
  type Texts,
  textEntries,
} from './state.ts';

/** How many there are, how many need nothing more, and how many are in each state. */
export type Tally = { total: number; done: number; counts: Partial<Record<State, number>> };

/** A file's top-level name, `population` or `highlights`, and its tally. */
export type Section = Tally & { name: string };

/** One file: the figures, or one language's texts; operation.yaml and an operation's own words where something is empty in them. `faults` are why it cannot be read. */
export type Part = Tally & {
  kind: 'operation' | 'words' | 'figures' | 'text';
  /** Of a text, and of an operation's own words of the template. */
  language?: string;
  file: string;
  sections: Section[];
  faults: readonly Finding[];
};

/**
 * A period's state. `open` is everything that is left to do, in the order in which to do it; `faults` are why a file
 * cannot be read, and come before.
 */
export type PeriodStatus = Tally & {
  period: string;
  parts: Part[];
  faults: readonly Finding[];
  open: readonly Entry[];
  /** The period's NOTES.md, as the user names it: what the office has still to confirm or supply. */
  notes?: string;
  /** How many findings the office has accepted, in figures.yaml and in operation.yaml. */
  accepted: number;
  /** What the office has written down as missing or uncertain. */
  toConfirm?: readonly Question[];
};

/**
 * What of a period could be read, and the names of its files: its operation, its figures, the texts of each language, and
 * what the last period's texts of that language say.
 */
export type PeriodFiles = {
  operation: Read;
  figures: Read;
  texts: Texts;
  /** The operation's own words of the template, by language, as far as they can be read. */
  words?: Readonly<Record<string, YamlFile>>;
  last?: Readonly<Record<string, unknown>>;
  /** What its page.yaml says, if it has one: why it cannot be, and its blocks that show nothing without words, and without data. */
  pages?: { findings: readonly Finding[]; ofWords: readonly string[]; ofData: readonly string[] };
  /** The tables of figures.yaml that the blocks of its pages show. */
  tables: ReadonlySet<ShownTable>;
  names: { figures: string; texts: Readonly<Record<string, string>>; notes?: string };
};

/** The state of a period: its figures first, then its texts language by language. */
export function statusOf(
  period: string,
  { operation, words = {}, figures, texts, last, pages, tables, names }: PeriodFiles,
): PeriodStatus {
  const readable = Object.values(texts).filter(isRead);
  const figureList = isRead(figures) ? figureEntries(figures, tables, pages?.ofData) : [];
  const parts: (Part & { open: Entry[] })[] = [
    ...emptyIn('operation', operation),
    ...Object.entries(words).flatMap(([language, file]) =>
      emptyIn('words', file).map((one) => ({ ...one, language })),
    ),
    { ...part('figures', names.figures, figureList, figures), open: figureList },
  ];
  for (const [language, read] of Object.entries(texts)) {
    const name = names.texts[language] ?? language;
    const own = isRead(read) ? read : undefined;
    const list = textEntries(
      name,
      own,
      readable.filter((file) => file !== read),
      last?.[language],
      pages?.ofWords,
    );
    parts.push({ ...part('text', name, list, read), language, open: list });
  }
  const open = parts.flatMap((one) => one.open.filter((entry) => !isDone(entry)));
  const faults = [
    ...(isRead(operation) ? [] : operation.findings),
    ...(pages?.findings ?? []),
    ...parts.flatMap((one) => one.faults),
  ];
  return {
    period,
    ...tally(parts.flatMap((one) => one.open)),
    parts: parts.map(({ open: _, ...one }) => one),
    faults,
    open,
    ...(names.notes !== undefined && { notes: names.notes }),
    toConfirm: [figures, operation].filter(isRead).flatMap(questionsIn),
    accepted: [figures, operation].reduce((sum, read) => sum + acceptedIn(read), 0),
  };
}

/** A file of the operation in which something is empty, with that. */
function emptyIn(kind: Part['kind'], read: Read): (Part & { open: Entry[] })[] {
  if (!isRead(read)) return [];
  const open = emptyEntries(read);
  return open.length > 0 ? [{ ...part(kind, read.input.file, open, read), open }] : [];
}

function acceptedIn(read: Read): number {
  const { accepted } = isRead(read) ? (Object(read.value) as { accepted?: unknown }) : {};
  return Array.isArray(accepted) ? accepted.length : 0;
}

function part(kind: Part['kind'], file: string, entries: readonly Entry[], read: Read): Part {
  const names = [...new Set(entries.map(({ section }) => section))];
  const sections = names.map((name) => ({
    name,
    ...tally(entries.filter(({ section }) => section === name)),
  }));
  return { kind, file, ...tally(entries), sections, faults: isRead(read) ? [] : read.findings };
}

function tally(entries: readonly Entry[]): Tally {
  const counts = states
    .map((state) => [state, entries.filter((entry) => entry.state === state).length] as const)
    .filter(([, count]) => count > 0);
  return { total: entries.length, done: entries.filter(isDone).length, counts: Object.fromEntries(counts) };
}

function isRead(read: Read): read is YamlFile {
  return !('findings' in read);
}

/** Something that the office still has to give or confirm: what it is, the value it is about, and where that stands. */
export type Question = { what: string; at?: string; place: Place };

/** The entries of `to_confirm` in operation.yaml or figures.yaml, as far as they can be read. */
export function questionsIn(file: YamlFile): Question[] {
  const { to_confirm: list } = Object(file.value) as { to_confirm?: unknown };
  return (Array.isArray(list) ? list : []).flatMap((entry: unknown, index): Question[] => {
    const { what, at } = Object(entry) as { what?: unknown; at?: unknown };
    if (typeof what !== 'string') return [];
    const path = typeof at === 'string' ? at.split('.') : undefined;
    const own = ['to_confirm', index];
    const place = file.locate(path && valueAt(file.value, path) !== undefined ? path : own);
    return [{ what, place, ...(typeof at === 'string' && { at }) }];
  });
}
