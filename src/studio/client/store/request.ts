// Asks the server: typed by what the contract says that each path takes and gives.

import type { Answers } from '../../contract/answers.ts';
import type { Asks, Changed, Problem, Told } from '../../contract/asks.ts';
import type { Gallery } from '../../contract/gallery.ts';
import type { MailingList, MailsPlan } from '../../contract/mails.ts';
import type { TriedOperation } from '../../contract/operation.ts';
import type { Crops } from '../../contract/uploads.ts';
import { ownHeaders } from './signed-in.ts';

/** What POST paths answer; the others answer nothing that is looked at. */
type Posted = {
  '/api/change': Changed;
  '/api/arrange': Changed;
  '/api/gallery': Gallery;
  '/api/undo': Changed;
  '/api/redo': Changed;
  '/api/chip': Answers['/api/chip'];
  '/api/pasted': Answers['/api/pasted'];
  '/api/find': Answers['/api/find'];
  '/api/replace': Answers['/api/replace'];
  '/api/search': Answers['/api/search'];
  '/api/crops': Crops;
  '/api/operation/try': TriedOperation;
  '/api/operation/new': { id: string; open: number };
  '/api/recipients': MailingList;
  '/api/mails': MailsPlan;
  '/api/new': { id: string; from?: string; open: number };
};

/** A refusal in words, with its status; 0 where nobody answered. */
export class Refused extends Error {
  readonly status: number;
  readonly hint: string;
  /** As the contract names it; empty where nobody answered. */
  readonly code: string;
  /** What words of other languages set in. */
  readonly values: NonNullable<Problem['values']>;
  constructor(status: number, message: string, hint = '', code = '', values: Problem['values'] = {}) {
    super(message);
    this.code = code;
    this.values = values;
    this.status = status;
    this.hint = hint;
  }
}

/** Sends a body to a path of the contract. */
export async function post<Path extends keyof Asks>(
  path: Path,
  body: Asks[Path],
  signal?: AbortSignal,
): Promise<Path extends keyof Posted ? Posted[Path] : unknown> {
  const headers = { 'content-type': 'application/json' };
  return answerOf(path, { method: 'POST', headers, body: JSON.stringify(body), ...(signal && { signal }) });
}

/** Asks for what a path shows. */
export async function get<
  Path extends
    | '/api/home'
    | '/api/operation'
    | '/api/period'
    | '/api/recipients'
    | '/api/together'
    | '/api/compare'
    | '/api/pages'
    | '/api/states',
>(path: Path, below: string): Promise<Answers[Path]> {
  return answerOf(`${path}${below}`, {});
}

/** @throws Refused */
export async function answerOf<Answer>(address: string, init: RequestInit): Promise<Answer> {
  const headers = { ...init.headers, ...(init.method === 'POST' && ownHeaders()) };
  const response = await fetch(address, { ...init, headers, credentials: 'same-origin' }).catch(
    () => undefined,
  );
  if (!response) throw new Refused(0, 'no answer');
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok) {
    // It broke off: what it would have said is not known.
    if (body === undefined) throw new Refused(0, 'no whole answer');
    return body as Answer;
  }
  const { message = response.statusText, hint, code, values } = (body ?? {}) as Partial<Problem>;
  throw new Refused(response.status, message, hint, code, values);
}

/** What a refusal tells, as it is kept. */
export function toldBy({ code, message, hint, values }: Refused): Required<Told> {
  return { code, message, hint, values };
}
