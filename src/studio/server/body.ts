// The body of a request: of the right type, within bounds, and read by its schema. Nothing of it is believed before.
import type { z } from 'zod';
import { largestUpload } from '../contract/bounds.ts';
import { Refused } from './problem.ts';

/** No ask is larger, in bytes: a paste of 2 MB is answered. */
export const largestAsk = 2_500_000;

/**
 * What a request asks for.
 * @throws Refused 415, 413, 400
 */
export async function bodyOf<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<z.infer<Schema>> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json(?: *; *charset=utf-8)?$/i.test(type)) {
    throw new Refused(415, 'wrong-type', 'This is no JSON.', 'Send it as application/json.');
  }
  const text = await textOf(request);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Refused(400, 'not-json', 'This JSON is broken off or damaged.', 'Send it again.');
  }
  return parsed(value, schema);
}

/**
 * What the query of a request asks for.
 * @throws Refused 400
 */
export function queryOf<Schema extends z.ZodType>(
  query: Readonly<Record<string, string>>,
  schema: Schema,
): z.infer<Schema> {
  return parsed(query, schema);
}

/**
 * The bytes of a file, all of them.
 * @throws Refused 415, 413, 400 where they broke off
 */
export async function bytesOf(request: Request, most: number): Promise<Buffer> {
  const type = request.headers.get('content-type') ?? '';
  if (type !== 'application/octet-stream')
    throw new Refused(415, 'wrong-type', 'This is no file.', 'Send it as application/octet-stream.');
  return gathered(request, most, letBy.file, `Nothing of it was taken. ${smaller(most)}`);
}

const remedies: readonly (readonly [most: number, remedy: string])[] = [
  [largestUpload.picture, 'Make it smaller: 3000 pixels in width are enough for print.'],
  [largestUpload.figures, 'Download it again for one country and a few years.'],
  [largestUpload.list, 'No list of recipients is so long: choose the right file.'],
];

function smaller(most: number): string {
  return remedies.find(([bound]) => bound === most)?.[1] ?? '';
}

function parsed<Schema extends z.ZodType>(value: unknown, schema: Schema): z.infer<Schema> {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const where = issue && issue.path.length > 0 ? `“${issue.path.join('.')}”: ` : '';
  const message = `This is not what is asked for here: ${where}${issue?.message ?? ''}`.slice(0, 400);
  throw new Refused(400, 'wrong-ask', message, 'Reload the page: it may be of an earlier version.');
}

/** So much of what is too large is let by (bytes), so that a browser hears the answer: it listens when it has sent all. */
const letBy = { ask: 32_000_000, file: 400_000_000 } as const;

/** Reads as far as is allowed, whatever the header says of the length. */
async function textOf(request: Request): Promise<string> {
  const hint = 'Give it in parts: a passage has at most 20,000 characters.';
  const bytes = await gathered(request, largestAsk, letBy.ask, hint);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refused(400, 'not-utf-8', 'This text is not UTF-8.', 'Send it again as UTF-8.');
  }
}

/** What is over the bound is let by and not kept; what is over all bounds is not even listened to. */
async function gathered(
  { body, headers }: Request,
  most: number,
  past: number,
  hint: string,
): Promise<Buffer> {
  const megabytes = most / 1_000_000;
  const message = `This is larger than ${megabytes} MB.`;
  const tooLarge = () => new Refused(413, 'too-large', message, hint, { most: megabytes });
  if (Number(headers.get('content-length') ?? 0) > past) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of body ?? []) {
      size += chunk.byteLength;
      if (size > past) break;
      if (size > most) chunks.length = 0;
      else chunks.push(chunk);
    }
  } catch {
    throw new Refused(
      400,
      'broken-off',
      'This broke off before its end. Nothing was taken.',
      'Send it again.',
    );
  }
  if (size > most) throw tooLarge();
  return Buffer.concat(chunks);
}
