// Asks the server: typed by what the contract says that each path takes and gives.

import type { Answers } from '../../contract/answers.ts';
import type { Asks, Changed, Problem } from '../../contract/asks.ts';
import type { Crops } from '../../contract/uploads.ts';

/** What POST paths answer; the others answer nothing that is looked at. */
type Posted = {
  '/api/change': Changed;
  '/api/undo': Changed;
  '/api/redo': Changed;
  '/api/chip': Answers['/api/chip'];
  '/api/crops': Crops;
  '/api/new': { id: string; from?: string; open: number };
};

/** A refusal in words, with its status; 0 where nobody answered. */
export class Refused extends Error {
  readonly status: number;
  readonly hint: string;
  constructor(status: number, message: string, hint = '') {
    super(message);
    this.status = status;
    this.hint = hint;
  }
}

/** Sends a body to a path of the contract. */
export async function post<Path extends keyof Asks>(
  path: Path,
  body: Asks[Path],
): Promise<Path extends keyof Posted ? Posted[Path] : unknown> {
  const headers = { 'content-type': 'application/json' };
  return answerOf(path, { method: 'POST', headers, body: JSON.stringify(body) });
}

/** Asks for what a path shows. */
export async function get<Path extends '/api/home' | '/api/period'>(
  path: Path,
  below: string,
): Promise<Answers[Path]> {
  return answerOf(`${path}${below}`, {});
}

/** @throws Refused */
export async function answerOf<Answer>(address: string, init: RequestInit): Promise<Answer> {
  const response = await fetch(address, { ...init, credentials: 'same-origin' }).catch(() => undefined);
  if (!response) throw new Refused(0, 'no answer');
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok) return body as Answer;
  const { message = response.statusText, hint = '' } = (body ?? {}) as Partial<Problem>;
  throw new Refused(response.status, message, hint);
}
