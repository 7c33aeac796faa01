// What is answered where something is refused: an HTTP status, and in plain words what is wrong and what to do.
import { FactsheetError } from '../../errors.ts';
import type { Problem } from '../contract/asks.ts';

/** Thrown by whatever answers a request. */
export class Refused extends Error {
  readonly status: number;
  readonly problem: Problem;

  constructor(status: number, code: string, message: string, hint: string, values?: Problem['values']) {
    super(message);
    this.name = 'Refused';
    this.status = status;
    this.problem = { code, message, hint, ...(values && { values }) };
  }
}

/** The status of errors that have one of their own. */
const statuses: Readonly<Record<string, number>> = {
  'list-changed': 409,
  'unknown-period': 404,
  'unknown-picture': 404,
  'period-exists': 409,
  'cannot-arrange': 409,
  'operation-exists': 409,
  'cannot-write': 507,
  'too-many-jobs': 503,
  'too-much-at-once': 429,
  'no-room': 503,
  'no-database': 503,
};

/** What cannot be changed now: `figures of azerbaijan/2025-03`. */
export function filesBusy(what: string): Refused {
  const message = `The ${what} are being changed by another program.`;
  return new Refused(409, 'files-busy', message, 'Wait until it is done, and try again.');
}

/** The refusal that an error amounts to. What is a fault of the program says so, and nothing of its inside. */
export function refusedBy(error: unknown): Refused {
  if (error instanceof Refused) return error;
  if (error instanceof FactsheetError && error.kind !== 'internal') {
    const { code, message, hint } = error;
    const status = statuses[code] ?? (error.kind === 'usage' ? 400 : 422);
    return new Refused(status, code, message, hint);
  }
  const hint = 'Try again. If it stays so, report it with what you did before.';
  return new Refused(500, 'internal', 'The program made a mistake here.', hint);
}

/** The refusal as a response. */
export function refusal({ status, problem }: Refused): Response {
  return Response.json(problem, { status });
}
