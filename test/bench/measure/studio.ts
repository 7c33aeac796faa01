// The studio: from a change that is sent to the picture of its page, and from a key in the browser; its server in a process of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Changed } from '../../../src/studio/contract/asks.ts';
import type { StudioEvent } from '../../../src/studio/contract/events.ts';
import type { PeriodForm } from '../../../src/studio/contract/period.ts';
import { median, project } from '../machine/measure.ts';
import type { Row } from '../rows.ts';
import type { Setting } from './measurement.ts';
import { typeInBrowser } from './typing.ts';

const id = 'azerbaijan/2024-09';
const language = 'en';

/** What is measured: when each change was sent and answered, and when each state was on a page. */
type Taken = { sent: number; saved: number; version: string }[];

/** Changes one at a time, and five a second without looking at what comes of them. */
export async function studio({ documents, folder }: Setting): Promise<Row[]> {
  const data = path.join(folder, 'data');
  await cp(path.join(project, 'data'), data, { recursive: true });
  const script = path.join(project, 'test/studio/served.ts');
  const output = path.join(folder, 'output');
  const child = spawn(process.execPath, [script, data, output, project], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    const own = JSON.parse(line.toString()) as { port: number; token: string };
    const times = documents < 20 ? 10 : 30;
    const rows = await measureOn(own, times);
    const address = `http://127.0.0.1:${own.port}/?token=${own.token}`;
    return [...rows, ...keyRows(await typeInBrowser(address, id, times * 2))];
  } finally {
    child.kill();
    await once(child, 'exit');
  }
}

async function measureOn({ port, token }: { port: number; token: string }, times: number): Promise<Row[]> {
  const origin = `http://127.0.0.1:${port}`;
  const headers = { origin, cookie: `factsheet-studio-${port}=${token}`, 'content-type': 'application/json' };
  const post = async (to: string, body: object) =>
    (await fetch(origin + to, { method: 'POST', headers, body: JSON.stringify(body) })).json();
  const shown = new Map<string, number>();
  const events = await fetch(`${origin}/api/events?by=bench`, { headers });
  const listening = listen(events, async (event) => {
    if (event.type !== 'pages' || event.language !== language) return;
    for (const { picture } of event.pages) await (await fetch(origin + picture, { headers })).bytes();
    if (!shown.has(event.version)) shown.set(event.version, performance.now());
  });
  await post('/api/look', { period: id, by: 'bench', languages: ['en', 'az'], dotsPerInch: 110 });
  while (shown.size === 0) await wait(20);
  const form = (await (await fetch(`${origin}/api/period/${id}`, { headers })).json()) as PeriodForm;
  const field = form.blocks.flatMap(({ fields }) => fields).find(({ at }) => at === 'opening.climate');
  const first = field?.texts[language]?.source ?? '';
  let was = first;
  let round = 0;
  const type = async (): Promise<Taken[number]> => {
    round += 1;
    const value = `${first} ${round.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')}`;
    const change = { file: { text: language }, path: field?.path, was, value };
    const sent = performance.now();
    const answer = (await post('/api/change', { period: id, by: 'bench', changes: [change] })) as Changed;
    if (!answer.saved) throw new Error('a change was not saved');
    was = value;
    return { sent, saved: performance.now() - sent, version: answer.version };
  };
  const seen = async ({ version }: Taken[number]) => {
    while (!shown.has(version)) await wait(5);
  };
  const alone: Taken = [];
  for (let count = -4; count < times; count += 1) {
    const one = await type();
    await seen(one);
    if (count >= 0) alone.push(one);
    // The other language, and the checks.
    await wait(1000);
  }
  const going: Taken = [];
  for (let count = 0; count < times * 2; count += 1) {
    const [one] = await Promise.all([type(), wait(200)]);
    going.push(one);
  }
  await seen(going.at(-1) as Taken[number]);
  await listening.stop();
  return rowsOf(alone, going, shown);
}

/** From key to picture: what is promised. */
function keyRows(took: readonly number[]): Row[] {
  const row = (name: string, part: number, most: number): Row => {
    return {
      name,
      unit: 'ms',
      value: took[Math.ceil(took.length * part) - 1] ?? Number.NaN,
      target: { most },
    };
  };
  return [
    row('studio in the browser: a key until the page has it', 0.5, 300),
    row('  19 of 20 in', 0.95, 600),
  ];
}

function rowsOf(alone: Taken, going: Taken, shown: ReadonlyMap<string, number>): Row[] {
  const ms = (name: string, value: number) => ({ name, unit: 'ms', value });
  const late = (values: readonly number[]) =>
    values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? 0;
  const waits = alone.map(({ sent, version }) => (shown.get(version) ?? Number.NaN) - sent);
  // Who types on sees a state that holds the key, or a later one.
  const pictured = going.flatMap(({ sent }, index) => {
    const times = going.slice(index).flatMap(({ version }) => shown.get(version) ?? []);
    return [Math.min(...times) - sent];
  });
  return [
    { ...ms('studio: a change until its page is there', median(waits)), target: { most: 300 } },
    { ...ms('  19 of 20 in', late(waits)), target: { most: 600 } },
    ms('  saved', median(alone.map(({ saved }) => saved))),
    { ...ms('  five changes a second', median(pictured)), target: { most: 300 } },
    { ...ms('  19 of 20 in', late(pictured)), target: { most: 600 } },
  ];
}

/** Reads server-sent events until it is stopped. */
function listen({ body }: Response, heard: (event: StudioEvent) => Promise<void>) {
  const reader = (body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  const reading = (async () => {
    let text = '';
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      text += decoder.decode(value, { stream: true });
      const messages = text.split('\n\n');
      text = messages.pop() ?? '';
      for (const message of messages)
        if (message.startsWith('data: ')) void heard(JSON.parse(message.slice(6)));
    }
  })();
  return {
    async stop() {
      await reader.cancel();
      await reading;
    },
  };
}
