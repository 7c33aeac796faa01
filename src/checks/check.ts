// What a check is: a rule that an officer can read about, and a pure function that finds where data break it.
import type { Thread } from '../comments/threads.ts';
import type { Finding, Place, Remedy, Severity } from '../errors.ts';
import type { Calendar } from '../language/calendar.ts';
import type { LanguageFile } from '../language/file.ts';
import type { Group } from '../language/language.ts';
import type { Formats } from '../locale/local.ts';
import type { Finished } from '../pdf/facts.ts';
import type { DataPath, Period } from '../period/period.ts';
import type { Printed } from '../print/pdf.ts';

/** What a finding's page of reference says. Short sentences for an officer; no jargon. */
export type Rule = {
  /** Small letters and hyphens; also the name of the check's file. It never changes once it is published. */
  code: string;
  severity: Severity;
  /** Whether some of its finds are in doubt, and so are notes: see `Found`. */
  doubts?: true;
  /** What is wrong, in a few words: `A figure typed in a text`. */
  title: string;
  /** What happens to the factsheet's readers if it is printed. */
  why: string;
  /** A few lines of the data, wrong and mended. */
  example: { wrong: string; right: string };
  /** What to do. A finding that gives no hint of its own gives this one. */
  mend: string;
  /** Whether `accepted:` cannot take it: the page would be broken, not only questionable. */
  final?: true;
  /** Who tells it, where that is not `check`. */
  by?: 'import';
};

/** One place where a rule is broken. `at` and `about` are what `accepted:` names it by. `doubt`: it may be right, so a note. */
export type Found = {
  message: string;
  hint?: string | undefined;
  place?: Place | undefined;
  /** The path of the value in its file: `['highlights', 'legal_aid']`. */
  at?: DataPath | undefined;
  /** The words or the figure that it is about: `2 084`. */
  about?: string | undefined;
  doubt?: boolean;
  /** The change that mends it for certain. */
  remedy?: Remedy | undefined;
};

/**
 * A rule with the function that looks for it. `needs`: it says nothing of a language of which `language/` has none of these
 * groups of rules. A check that has something to say of every language names none.
 */
export type Check<Subject> = Rule & { needs?: readonly Group[]; find(subject: Subject): Found[] };

/** Everything that these checks find in a subject, in the order of the checks. */
export function runChecks<Subject>(checks: readonly Check<Subject>[], subject: Subject): Finding[] {
  return checks.flatMap((check) => check.find(subject).map((found) => findingOf(check, found)));
}

function findingOf(
  { code, severity, mend }: Rule,
  { message, hint = mend, place, at, about, doubt = false, remedy }: Found,
): Finding {
  return {
    code,
    severity: doubt ? 'note' : severity,
    message,
    hint,
    ...(place && { place }),
    ...(at && { at: at.join('.') }),
    ...(about !== undefined && { about }),
    ...(remedy && { remedy }),
  };
}

/** A language of the operation: its file in templates/locales, and how it names countries and donors. */
export type LanguageSubject = {
  language: string;
  file: LanguageFile;
  /** How the user knows its file. */
  shown?: string | undefined;
  /** The calendar that the office counts years by in it. */
  calendar?: Calendar | undefined;
  formats?: Formats | undefined;
};

/** A period's data, and what was said of it. `previous` is the operation's period before it, where there is one that can be read. */
export type DataSubject = {
  period: Period;
  previous?: Period | undefined;
  languages: readonly LanguageSubject[];
  comments?: readonly Thread[];
};

/** What one language's page or web edition says, and the code points that the fonts have. */
export type TextSubject = Omit<PageSubject, 'printed'>;

/** One language's page: what it says, what the browser told of it, and the code points that the fonts have. */
export type PageSubject = {
  period: Period;
  language: string;
  text: string;
  printed: Omit<Printed, 'pdf'>;
  covered: ReadonlySet<number>;
};

/** One language's finished PDF. */
export type PdfSubject = { period: Period; language: string; finished: Finished };

export type DataCheck = Check<DataSubject>;
export type TextCheck = Check<TextSubject>;
export type PageCheck = Check<PageSubject>;
export type PdfCheck = Check<PdfSubject>;

/** The same function, with its answer for each subject (or other object) kept as long as the subject is. */
export function memoise<T, Subject extends object = DataSubject>(
  find: (subject: Subject) => T,
): (subject: Subject) => T {
  const known = new WeakMap<Subject, { answer: T }>();
  return (subject) => {
    const kept = known.get(subject) ?? { answer: find(subject) };
    known.set(subject, kept);
    return kept.answer;
  };
}

/** The same for a function of a language: to make its patterns costs more than to search with them. */
export function memoiseLanguage<T>(make: (language: string) => T): (language: string) => T {
  const known = new Map<string, { answer: T }>();
  return (language) => {
    const kept = known.get(language) ?? { answer: make(language) };
    known.set(language, kept);
    return kept.answer;
  };
}

/** The same for a function of a subject and a language. */
export function byLanguage<T, Subject extends object = DataSubject>(
  find: (subject: Subject, language: string) => T,
): (subject: Subject, language: string) => T {
  const of = memoise((subject: Subject) => memoiseLanguage((language) => find(subject, language)));
  return (subject, language) => of(subject)(language);
}
