// What is answered where something is refused or fails: problem details (RFC 9457), with a code, a remedy, and findings.
import { HTTPException } from 'hono/http-exception';
import { z } from 'zod';
import { FactsheetError, type Finding } from '../../errors.ts';
import { isAway } from '../database/database.ts';
import { findingSchema } from '../jobs/answer.ts';
import { hintFor } from './hints.ts';

export const problemSchema = z
  .object({
    type: z.string().describe('urn:factsheet:problem: and the code'),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string(),
    hint: z.string().describe('What to do.'),
    findings: z.array(findingSchema).optional(),
  })
  .meta({ id: 'Problem' });

/** The media type of problems. */
export const problemType = 'application/problem+json';

const titles: Readonly<Record<number, string>> = {
  400: 'The request is wrong',
  401: 'Who asks is not known',
  403: 'This may not be done',
  404: 'There is no such thing',
  405: 'This is not done here',
  409: 'This cannot be done now',
  413: 'This is too large',
  415: 'This is of the wrong kind',
  422: 'The data are wrong',
  429: 'Too much at once',
  500: 'The program made a mistake',
  503: 'The service cannot answer now',
};

/** Thrown by whatever answers a request. */
export class Refused extends Error {
  readonly status: number;
  readonly code: string;
  readonly hint: string;
  readonly findings: readonly Finding[];
  /** Headers that belong to it: `Retry-After`. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    code: string,
    message: string,
    hint: string,
    more: { findings?: readonly Finding[]; headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(message);
    this.name = 'Refused';
    this.status = status;
    this.code = code;
    this.hint = hint;
    this.findings = more.findings ?? [];
    this.headers = more.headers ?? {};
  }
}

/** The status of errors that have one of their own. */
const statuses: Readonly<Record<string, number>> = {
  'unknown-period': 404,
  'asked-otherwise': 422,
  'too-many-jobs': 429,
  'not-given-up': 409,
  'given-back': 409,
  'too-much': 413,
  'plan-changed': 409,
  'ledger-busy': 409,
};

/** The refusal that an error amounts to. What is a fault of the program says so, and nothing of its inside. */
export function refusedBy(error: unknown): Refused {
  if (error instanceof Refused) return error;
  if (error instanceof FactsheetError && error.kind !== 'internal') {
    const { code, message, findings } = error;
    const status = statuses[code] ?? (error.kind === 'usage' ? 400 : 422);
    return new Refused(status, code, message, hintFor(error), {
      findings,
    });
  }
  // What was sent is not repeated: it may hold a secret.
  if (error instanceof HTTPException && error.status === 400)
    return new Refused(400, 'wrong-ask', 'This is no JSON, or it broke off.', 'Send it again, as JSON.');
  if (isAway(error)) {
    const hint = 'Ask again in a few seconds. What was answered for is not lost.';
    const headers = { 'Retry-After': '5' };
    return new Refused(503, 'no-database', 'The database does not answer.', hint, { headers });
  }
  const hint = 'Ask again. If it stays so, tell whoever runs the service, with the time.';
  return new Refused(500, 'internal', 'The program made a mistake here.', hint);
}

/** The refusal as a response. */
export function refusal({ status, code, message, hint, findings, headers }: Refused): Response {
  const problem = {
    ...{ type: `urn:factsheet:problem:${code}`, title: titles[status] ?? 'This failed', status },
    ...{ detail: message, code, hint, ...(findings.length > 0 && { findings }) },
  };
  return Response.json(problem, { status, headers: { ...headers, 'Content-Type': problemType } });
}

export function nothing(what: string): Refused {
  return new Refused(404, 'nothing-here', `There is no such ${what}.`, 'Look at the address again.');
}
