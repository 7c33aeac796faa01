// Sends one webhook: to the address that was looked up, by TLS, without following anything, in bounded time, and of the answer the
// status alone.
import { request } from 'node:https';
import { isIP } from 'node:net';
import { HookFailed, type Lookup, type Networks, resolved } from './address.ts';

/** `ca`: a certificate to trust beside the usual ones. */
export type Outside = { networks: Networks; lookup: Lookup; ca?: string | undefined };

/** So long (s) an attempt takes at most. */
const patience = 10;

/** So many bytes of an answer are read before the connection is closed. */
const mostRead = 16_000;

/** @throws HookFailed where it was not taken: the answer’s status is not 2xx, or there is none */
export async function post(
  url: URL,
  { body, headers }: { body: string; headers: Readonly<Record<string, string>> },
  { networks, lookup, ca }: Outside,
  seconds = patience,
): Promise<void> {
  const late = AbortSignal.timeout(seconds * 1000);
  const tooLate = new HookFailed('too-late', `There was no answer within ${seconds} seconds.`);
  const ended = Promise.withResolvers<number>();
  late.addEventListener('abort', () => ended.reject(tooLate), { once: true });
  // Its own way of ending is told by `ended`.
  ended.promise.catch(() => undefined);
  const host = await Promise.race([resolved(url, networks, lookup), ended.promise.then(() => '')]);
  const name = url.hostname.replace(/^\[|\]$/g, '');
  const asked = request({
    ...{ method: 'POST', host, port: url.port || 443, path: url.pathname + url.search },
    // The certificate has to be that of the name, wherever it leads.
    ...(isIP(name) === 0 && { servername: name }),
    ...(ca !== undefined && { ca }),
    headers: {
      ...headers,
      Host: url.host,
      'Content-Type': 'application/json',
      'Content-Length': String(Buffer.byteLength(body)),
      'User-Agent': 'factsheet',
      Connection: 'close',
    },
    agent: false,
    signal: late,
    timeout: seconds * 1000,
  });
  asked.on('error', (cause: NodeJS.ErrnoException) =>
    ended.reject(
      late.aborted
        ? tooLate
        : new HookFailed('no-connection', `There is no connection: ${cause.code ?? cause.message}.`),
    ),
  );
  asked.on('response', (answer) => {
    let read = 0;
    const done = () => ended.resolve(answer.statusCode ?? 0);
    answer.on('data', (chunk: Buffer) => {
      read += chunk.byteLength;
      if (read > mostRead) done();
    });
    answer.on('end', done).on('error', done);
  });
  asked.end(body);
  try {
    const status = await ended.promise;
    if (status < 200 || status > 299) throw new HookFailed('not-taken', told(status));
  } finally {
    asked.destroy();
  }
}

function told(status: number): string {
  if (status >= 300 && status < 400)
    return `It answered ${status}: webhooks follow no redirects. Give the address itself.`;
  return `It answered ${status}.`;
}
