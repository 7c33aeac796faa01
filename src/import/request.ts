// One request to UNHCR's API: bounded in time and size, never led to another server, and an error in words for every fault.
import { FactsheetError } from '../errors.ts';

const largestPage = 10_000_000;
const mostRedirects = 3;

/**
 * The bytes of a JSON answer. `timeout` is for the whole of it, in milliseconds.
 * @throws FactsheetError: `api-unavailable` may pass, the others will not; `signal`'s reason if that was it
 */
export async function ask(address: URL, timeout: number, signal?: AbortSignal): Promise<Uint8Array> {
  const limits = AbortSignal.any([AbortSignal.timeout(timeout), ...(signal ? [signal] : [])]);
  try {
    const answer = await follow(address, limits);
    const type = answer.headers.get('content-type') ?? '';
    if (answer.status === 429 || answer.status >= 500) {
      throw failed('api-unavailable', `UNHCR’s API answered “${answer.status} ${answer.statusText}”.`);
    }
    if (!answer.ok)
      throw failed('api-refused', `UNHCR’s API refused (${answer.status} ${answer.statusText}).`);
    if (!/\bjson\b/i.test(type)) {
      const shown = type === '' ? 'something without a type' : type.split(';')[0];
      throw failed('api-content', `UNHCR’s API answered with ${shown}, not with JSON.`);
    }
    return await readBody(answer);
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof FactsheetError) throw error;
    if (limits.aborted) {
      throw failed('api-unavailable', `UNHCR’s API did not answer within ${timeout / 1000} seconds.`);
    }
    throw failed('api-unavailable', `UNHCR’s API could not be reached, or broke off (${reasonOf(error)}).`);
  }
}

/** Follows redirects on the same host alone: another could answer with anything. */
async function follow(address: URL, signal: AbortSignal): Promise<Response> {
  let at = address;
  for (let step = 0; step <= mostRedirects; step += 1) {
    const answer = await fetch(at, {
      signal,
      redirect: 'manual',
      headers: { accept: 'application/json' },
    });
    const location = answer.headers.get('location');
    if (answer.status < 300 || answer.status > 399 || location === null) return answer;
    await answer.body?.cancel();
    const next = new URL(location, at);
    if (next.origin !== address.origin) {
      const message = `UNHCR’s API pointed to another server (${next.host}), which was not asked.`;
      throw failed('api-redirect', message);
    }
    at = next;
  }
  throw failed('api-redirect', 'UNHCR’s API pointed from one address to the next without end.');
}

/** The whole body, up to a size; a body that breaks off is an error of fetch's own. */
async function readBody(answer: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer.body ?? []) {
    size += chunk.length;
    if (size > largestPage) {
      throw failed('api-too-large', `UNHCR’s API answered with more than ${largestPage / 1_000_000} MB.`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause ? error.cause : error;
  const code = (cause as NodeJS.ErrnoException).code;
  return code ?? (cause instanceof Error ? cause.message : String(cause));
}

/** An error that says what the API did. Nothing has been changed when it is thrown. */
export function failed(code: string, message: string): FactsheetError {
  const hint =
    'Nothing was changed. Try again later; or download the file from https://www.unhcr.org/refugee-statistics/download and import that.';
  return new FactsheetError(code, message, { hint });
}
