// The body of a request: of the right type, within bounds, and read by its schema. Nothing of it is believed before.
import type { z } from 'zod';
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
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue && issue.path.length > 0 ? `“${issue.path.join('.')}”: ` : '';
  const message = `This is not what is asked for here: ${where}${issue?.message ?? ''}`.slice(0, 400);
  throw new Refused(400, 'wrong-ask', message, 'Reload the page: it may be of an earlier version.');
}

/** So much of what is too large is let by (bytes), so that a browser hears the answer: it listens when it has sent all. */
const letBy = 32_000_000;

/** Reads as far as is allowed, whatever the header says of the length. */
async function textOf({ body, headers }: Request): Promise<string> {
  if (Number(headers.get('content-length') ?? 0) > letBy) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > letBy) break;
    if (size > largestAsk) chunks.length = 0;
    else chunks.push(chunk);
  }
  if (size > largestAsk) throw tooLarge();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new Refused(400, 'not-utf-8', 'This text is not UTF-8.', 'Send it again as UTF-8.');
  }
}

function tooLarge(): Refused {
  const hint = 'Give it in parts: a passage has at most 20,000 characters.';
  return new Refused(413, 'too-large', `This is larger than ${largestAsk / 1_000_000} MB.`, hint);
}
