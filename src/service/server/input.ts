// What is asked for, and the files that come with it: JSON about a stored period, or a form with a part for each file. Nothing of
// it is believed before it was looked at.
import type { z } from 'zod';
import type { Finding } from '../../errors.ts';
import { jsonIn } from '../../values.ts';
import { type AskRequest, askRequest, operationOf } from '../jobs/request.ts';
import { mostFiles } from '../store/snapshot.ts';
import { Refused } from './problem.ts';

/** What was sent: the ask, and files by their path below the data folder; none for what is stored. */
export type Sent = { request: AskRequest; files?: Map<string, Uint8Array> };

/** The largest request (bytes), files and all. */
export const largestBody = 64_000_000;

/** The largest body (bytes) that is no form: a list of recipients. */
export const largestJson = 8_000_000;

/**
 * Reads a request for a job.
 * @throws Refused 400, 415
 */
export async function readSent(request: Request): Promise<Sent> {
  const type = request.headers.get('content-type') ?? '';
  if (/^application\/json\b/i.test(type)) return { request: asked(await bodyOf(() => request.json())) };
  if (/^multipart\/form-data\b/i.test(type)) return readForm(await bodyOf(() => request.formData()));
  const hint = 'Send application/json, or multipart/form-data with files.';
  throw new Refused(415, 'wrong-type', 'This is neither JSON nor a form with files.', hint);
}

async function readForm(form: FormData): Promise<Sent> {
  const request = form.get('request');
  if (typeof request !== 'string')
    throw wrong('“request” is missing', 'Give the request as JSON in that part.');
  const sent = asked(jsonIn(request));
  const files = new Map<string, Uint8Array>();
  for (const [name, part] of form) {
    if (name === 'request') continue;
    if (typeof part === 'string' || files.has(name) || files.size === mostFiles || !isPath(name, sent)) {
      const hint = `Each part is a file of ${operationOf(sent)}, named by its path: ${operationOf(sent)}/operation.yaml.`;
      throw wrong(`the part “${name.slice(0, 100)}” is not taken`, hint);
    }
    files.set(name, new Uint8Array(await part.arrayBuffer()));
  }
  return files.size > 0 ? { request: sent, files } : { request: sent };
}

/** No way out of the operation's folder, and nothing hidden. */
function isPath(name: string, request: AskRequest): boolean {
  const parts = name.split('/');
  const plain = parts.every((part) => /^[^.\\\p{C}][^\\\p{C}]{0,150}$/u.test(part));
  return plain && parts.length > 1 && parts.length < 8 && parts[0] === operationOf(request);
}

/** @throws Refused 400 for a body that broke off or is none */
async function bodyOf<Body>(read: () => Promise<Body>): Promise<Body> {
  try {
    return await read();
  } catch (cause) {
    // Too much was sent: that has its own words.
    if (cause instanceof Refused) throw cause;
    if ((cause as Error).name === 'BodyLimitError') throw tooLarge();
    const hint =
      'See whether the JSON is written right (quotes, commas, brackets) and the form is whole, and send it again.';
    throw wrong('it is damaged, or broke off', hint);
  }
}

function asked(value: unknown): AskRequest {
  const read = askRequest.safeParse(value);
  if (!read.success) throw wrongAsk(read.error);
  const { data } = read;
  if (data.kind === 'compare' && operationOf(data) !== operationOf({ period: data.with }))
    throw wrong('the two periods are of two operations', 'Compare periods of one operation.');
  return data;
}

/** What a schema has against a request: each fault as a finding. */
export function wrongAsk(error: z.ZodError): Refused {
  const hint = 'See the description of the interface, below /docs.';
  const findings = error.issues.slice(0, 20).map((issue): Finding => {
    const at = issue.path.join('.');
    return { code: 'wrong-ask', severity: 'error', message: saidOf(issue), hint, ...(at !== '' && { at }) };
  });
  const [first = ''] = findings.map(({ message, at }) =>
    (at === undefined ? message : `${message} → at ${at}`).slice(0, 300),
  );
  return new Refused(400, 'wrong-ask', `This is not what is asked for here: ${first}`, hint, { findings });
}

/** A value that is none of a few is told in words of ours: those of the schema are for programmers. */
function saidOf(issue: z.core.$ZodIssue): string {
  const options = 'options' in issue ? issue.options : 'values' in issue ? issue.values : undefined;
  if (!Array.isArray(options) || options.length < 2) return issue.message;
  const named = options.map((one) => `“${String(one)}”`);
  return `This is one of ${named.slice(0, -1).join(', ')} and ${named.at(-1)}`;
}

function wrong(what: string, hint: string): Refused {
  return new Refused(400, 'wrong-ask', `The request cannot be taken: ${what}.`, hint);
}

/** @param most so many bytes may be sent there */
export function tooLarge(most = largestBody): Refused {
  const hint =
    most < largestBody
      ? 'Send it in parts.'
      : 'Make pictures smaller: 3000 pixels in width are enough for print.';
  return new Refused(413, 'too-large', `This is larger than ${most / 1_000_000} MB.`, hint);
}
