// A studio for a test, and requests just as they are written: `fetch` would tidy them up.
import { type IncomingHttpHeaders, request } from 'node:http';
import { onTestFinished } from 'vitest';
import { openSession } from '../../src/index.ts';
import { openStudio, type Studio } from '../../src/studio/server/open.ts';
import { project } from '../support/data.ts';

export type Answered = { code: number; headers: IncomingHttpHeaders; body: string };

export type Asking = {
  method?: string;
  headers?: Readonly<Record<string, string | undefined>>;
  body?: string | Buffer;
};

/** A studio over a data folder. Mistakes of the program are gathered in `failures`. */
export async function studioOver(
  files: Parameters<typeof openSession>[0]['files'],
): Promise<Studio & { failures: unknown[] }> {
  const failures: unknown[] = [];
  const session = openSession({ files });
  const studio = await openStudio({ session, project, port: 0, failed: (error) => failures.push(error) });
  onTestFinished(async () => {
    await studio.close();
    await session.close();
  });
  return { ...studio, failures };
}

/** The headers that the studio's own page sends; a header that is undefined is left away. */
export function ownHeaders({ port, token }: Pick<Studio, 'port' | 'token'>): Record<string, string> {
  return {
    host: `127.0.0.1:${port}`,
    origin: `http://127.0.0.1:${port}`,
    'sec-fetch-site': 'same-origin',
    cookie: `factsheet-studio-${port}=${token}`,
  };
}

/** Asks as the studio's own page does, but for what is given. */
export function ask(
  studio: Pick<Studio, 'port' | 'token'>,
  path: string,
  { method = 'GET', headers = {}, body }: Asking = {},
): Promise<Answered> {
  const all = Object.entries({ ...ownHeaders(studio), ...headers });
  const sent = Object.fromEntries(all.filter(([, value]) => value !== undefined)) as Record<string, string>;
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port: studio.port, path, method, headers: sent },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => {
          text += part;
        });
        response.on('end', () =>
          resolve({ code: response.statusCode ?? 0, headers: response.headers, body: text }),
        );
      },
    );
    asked.on('error', reject).end(body);
  });
}

/** Posts JSON; gives the status and what is answered. */
export async function post(
  studio: Pick<Studio, 'port' | 'token'>,
  path: string,
  value: unknown,
): Promise<{ code: number; answer: unknown }> {
  const headers = { 'content-type': 'application/json' };
  const { code, body } = await ask(studio, path, { method: 'POST', headers, body: JSON.stringify(value) });
  return { code, answer: JSON.parse(body) };
}
