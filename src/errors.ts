// What can go wrong, in one shape: findings about the data, errors that stop a run, and the exit codes.

/** Where a fault stands: a file as the user would name it, and a line and column counted from 1. */
export type Place = { file: string; line?: number; column?: number };

/** `error` stops a build, `warning` is true and worth mending, `note` is for information. */
export type Severity = 'error' | 'warning' | 'note';

/**
 * What mends a finding for certain: `was` stands in the value at its path, from `start` on (UTF-16 units), and `now` belongs in its
 * place.
 */
export type Remedy = { start: number; was: string; now: string };

/** One thing that was found: what is wrong (`message`) and what would be right (`hint`). */
export type Finding = {
  code: string;
  severity: Severity;
  message: string;
  hint: string;
  place?: Place;
  /** The value's path in its file, `highlights.legal_aid`, and the words it is about: what `accepted:` names it by. */
  at?: string;
  about?: string;
  /** Where the mend is certain, and no more than one text changes. */
  remedy?: Remedy;
  /** Why the office accepts it, in its own words. A finding that is accepted is a note. */
  accepted?: string;
};

/** Exit codes: 1 findings, 2 usage, 70 our own bug (sysexits.h, EX_SOFTWARE), 130 stopped by Ctrl-C. */
export const exitCodes = { ok: 0, findings: 1, usage: 2, internal: 70, interrupted: 130 } as const;

export type ErrorKind = 'findings' | 'usage' | 'internal' | 'interrupted';

/** An error that a user can act on. It carries a code, a remedy and, where there is one, the place. */
export class FactsheetError extends Error {
  readonly code: string;
  readonly hint: string;
  readonly kind: ErrorKind;
  readonly findings: readonly Finding[];

  constructor(
    code: string,
    message: string,
    options: { hint: string; kind?: ErrorKind; findings?: readonly Finding[]; cause?: unknown },
  ) {
    super(message, { cause: options.cause });
    this.name = 'FactsheetError';
    this.code = code;
    this.hint = options.hint;
    this.kind = options.kind ?? 'findings';
    this.findings = options.findings ?? [];
  }

  /** The process's exit code for this error. */
  get exitCode(): number {
    return exitCodes[this.kind];
  }
}

/** An error in how the program was called: exit code 2. */
export function usageError(code: string, message: string, hint: string): FactsheetError {
  return new FactsheetError(code, message, { hint, kind: 'usage' });
}

/** `file:line:column`, as far as known: the form that editors and terminals make clickable. */
export function formatPlace(place: Place): string {
  return [place.file, place.line, place.column].filter((part) => part !== undefined).join(':');
}

/** Whether a finding stops a build. */
export function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

/** What `attempt` gives, as a list of one; or none, and the findings of its error are kept. */
export function keepFindings<T>(findings: Finding[], attempt: () => T): T[] {
  try {
    return [attempt()];
  } catch (error) {
    if (!(error instanceof FactsheetError) || error.findings.length === 0) throw error;
    findings.push(...error.findings);
    return [];
  }
}

/** What an attempt gives; nothing where it throws an error that is told elsewhere: of a code that has no name. */
export function orNothing<T>(attempt: () => T): T | undefined {
  try {
    return attempt();
  } catch (error) {
    if (error instanceof FactsheetError) return undefined;
    throw error;
  }
}
