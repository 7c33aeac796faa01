// A studio's server in a process of its own, over its own copy of the data, and how it is asked without a browser.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { StudioEvent } from '../../../src/studio/contract/events.ts';
import type { PeriodForm } from '../../../src/studio/contract/period.ts';
import { project } from '../machine/measure.ts';

export type Served = {
  pid: number;
  /** The address that lets a browser in. */
  address: string;
  post(to: string, body: object): Promise<unknown>;
  form(period: string): Promise<PeriodForm>;
  /** Fetches what an address gives. */
  bytes(address: string): Promise<Uint8Array>;
  /** What is told from now on, until `close`. */
  listen(heard: (event: StudioEvent) => void): Promise<void>;
  close(): Promise<void>;
};

/** @param folder where the copy of the data lies: one of its own below it */
export async function serve(folder: string): Promise<Served> {
  const own = await mkdtemp(path.join(folder, 'studio-'));
  const data = path.join(own, 'data');
  await cp(path.join(project, 'data'), data, { recursive: true });
  const script = path.join(project, 'test/studio/served.ts');
  const child = spawn(process.execPath, [script, data, path.join(own, 'output'), project], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const { port, token } = JSON.parse(line.toString()) as { port: number; token: string };
  const origin = `http://127.0.0.1:${port}`;
  const headers = { origin, cookie: `factsheet-studio-${port}=${token}`, 'content-type': 'application/json' };
  const get = (from: string) => fetch(origin + from, { headers });
  const closing = new AbortController();
  return {
    pid: child.pid ?? 0,
    address: `${origin}/?token=${token}`,
    post: async (to, body) =>
      (await fetch(origin + to, { method: 'POST', headers, body: JSON.stringify(body) })).json(),
    form: async (period) => (await (await get(`/api/period/${period}`)).json()) as PeriodForm,
    bytes: async (address) => (await get(address)).bytes(),
    async listen(heard) {
      const { signal } = closing;
      void read(await fetch(`${origin}/api/events?by=bench`, { headers, signal }), heard).catch(
        () => undefined,
      );
    },
    async close() {
      closing.abort();
      child.kill();
      await once(child, 'exit');
    },
  };
}

/** Reads server-sent events. */
async function read({ body }: Response, heard: (event: StudioEvent) => void): Promise<void> {
  let text = '';
  const decoder = new TextDecoder();
  for await (const part of body as ReadableStream<Uint8Array>) {
    const messages = (text + decoder.decode(part, { stream: true })).split('\n\n');
    text = messages.pop() ?? '';
    for (const message of messages) if (message.startsWith('data: ')) heard(JSON.parse(message.slice(6)));
  }
}

/** Waits until something is there. */
export async function until<Found>(find: () => Found | undefined): Promise<Found> {
  for (;;) {
    const found = find();
    if (found !== undefined) return found;
    await wait(5);
  }
}
