// A studio for a test, and requests just as they are written: `fetch` would tidy them up.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get, type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { type MailSettings, openSession, type Session } from '../../src/index.ts';
import type { StudioEvent } from '../../src/studio/contract/events.ts';
import type { MailWays } from '../../src/studio/mails/mails.ts';
import { openStudio, type Studio } from '../../src/studio/server/open.ts';
import type { ReadSigner } from '../../src/studio/server/signing.ts';
import { project } from '../support/data.ts';

export type Answered = { code: number; headers: IncomingHttpHeaders; body: string };

export type Asking = {
  method?: string;
  headers?: Readonly<Record<string, string | undefined>>;
  body?: string | Buffer;
};

/** A data folder with hardly anything in it. */
export async function empty(): Promise<string> {
  return folderWith({ 'azerbaijan/2024-09/figures.yaml': 'a: 1\n' });
}

/** A data folder with these files, by their paths. It goes when the test ends. */
export async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'factsheet-studio-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  return folder;
}

/** A studio over a data folder. Mistakes of the program are gathered in `failures`. */
export async function studioOver(
  data: string,
  open: () => Session = () => openSession({ files: data }),
  {
    mail,
    output: given,
    ...more
  }: { mail?: MailSettings; output?: string; signer?: ReadSigner } & Pick<MailWays, 'ledgerOf'> = {},
): Promise<Studio & { failures: unknown[]; output: string }> {
  const failures: unknown[] = [];
  const output = given ?? (await folderWith({}));
  const failed = (error: unknown) => failures.push(error);
  const mails = { ...(mail && { mail }), ...more };
  const studio = await openStudio({ open, data, output, project, port: 0, failed, ...mails });
  onTestFinished(studio.close);
  return { ...studio, failures, output };
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

type Events = {
  all(): readonly StudioEvent[];
  /** The first event of this kind that was not given yet. */
  next(is: (event: StudioEvent) => boolean): Promise<StudioEvent>;
};

/** Listens as a window does, until the test ends. */
export async function eventsOf(studio: Pick<Studio, 'port' | 'token'>): Promise<Events> {
  const events: StudioEvent[] = [];
  let given = 0;
  let text = '';
  const headers = ownHeaders(studio);
  const place = { host: '127.0.0.1', port: studio.port, path: '/api/events', headers };
  const asked = get(place);
  onTestFinished(() => void asked.destroy());
  asked.on('error', () => undefined);
  await new Promise<void>((resolve) => {
    asked.on('response', (response) => {
      response.on('error', () => undefined).setEncoding('utf8');
      response.on('data', (part: string) => {
        text += part;
        const whole = text.split('\n\n');
        text = whole.pop() ?? '';
        for (const message of whole)
          if (message.startsWith('data: ')) events.push(JSON.parse(message.slice(6)) as StudioEvent);
        resolve();
      });
    });
  });
  return {
    all: () => events,
    async next(is) {
      let found = -1;
      await expect
        .poll(
          () => {
            found = events.findIndex((event, index) => index >= given && is(event));
            return found;
          },
          { timeout: 30_000 },
        )
        .toBeGreaterThanOrEqual(0);
      given = found + 1;
      return events[found] as StudioEvent;
    },
  };
}
