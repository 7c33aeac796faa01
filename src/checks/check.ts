// What a check is: a rule that an officer can read about, and a pure function that finds where data break it.
import type { Finding, Place, Severity } from '../errors.ts';
import type { Group } from '../language/language.ts';
import type { DataPath } from '../period/period.ts';

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
  { message, hint = mend, place, at, about, doubt = false }: Found,
): Finding {
  return {
    code,
    severity: doubt ? 'note' : severity,
    message,
    hint,
    ...(place && { place }),
    ...(at && { at: at.join('.') }),
    ...(about !== undefined && { about }),
  };
}
