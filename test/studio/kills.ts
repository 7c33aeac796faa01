// Kills a studio in the middle of writing, again and again, and looks at what is left: for the quick tests and the long ones.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished } from 'vitest';
import type { Changed } from '../../src/studio/contract/asks.ts';
import { project } from '../support/data.ts';
import { folderWith, post } from './studio.ts';

const id = 'azerbaijan/2024-09';
const first = `# The words.
opening:
  solutions: >- # ours
    UNHCR supports the Government.
  climate: "In line." # was “x”
# foot
`;
const figures = 'results:\n  signs: 155 # signs\n';

/** Whether there has to be another kill: so many there are at least, and a slow machine may die before it has saved anything. */
export const isToDie = (kills: number, { times, done }: { times: number; done: number }) =>
  kills < times || (done <= times && kills < 10 * times);

export type Served = { port: number; token: string; kill(): Promise<void> };

/** A studio in a process of its own. */
export async function serve(folder: string): Promise<Served> {
  const script = path.join(import.meta.dirname, 'served.ts');
  const child = spawn(process.execPath, [script, folder, path.join(folder, 'output'), project], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const exit = once(child, 'exit');
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const { port, token } = JSON.parse(line.toString());
  return {
    port,
    token,
    async kill() {
      child.kill('SIGKILL');
      await exit;
    },
  };
}

/** What a person has typed in one place: each state is longer than the one before. `seen` was shown as saved. */
type Typed = { typed: number; seen: number };

/** Types until nobody answers any more, a passage and a figure at once. */
async function type(served: Served, typed: Typed, kill: Promise<unknown>): Promise<void> {
  let isOver = false;
  kill.then(() => {
    isOver = true;
  });
  while (!isOver && typed.typed < 1_000_000) {
    const [was, now] = [typed.typed, typed.typed + 1];
    const changes = [
      { file: { text: 'en' }, path: ['opening', 'solutions'], was: passage(was), value: passage(now) },
      { file: 'figures', path: ['results', 'signs'], was: 155 + was, value: 155 + now },
    ];
    typed.typed = now;
    const asked = { period: id, by: 'one', changes };
    const answer = await post(served, '/api/change', asked).catch(() => undefined);
    if (!answer) return;
    expect(answer).toMatchObject({ code: 200, answer: { saved: true } });
    typed.seen = now;
  }
}

const passage = (count: number) => {
  const words = Array.from({ length: count % 40 }, (_, index) => `word${count - index}`);
  return ['UNHCR supports the Government.', ...words].join(' ');
};

/** Kills a studio so many times at random moments. Says how many changes were shown as saved. */
export async function killManyTimes(times: number): Promise<number> {
  const folder = await folderWith({ [`${id}/text.en.yaml`]: first, [`${id}/figures.yaml`]: figures });
  const read = (name: string) => readFile(path.join(folder, id, name), 'utf8');
  const typed: Typed = { typed: 0, seen: 0 };
  for (let kills = 0; isToDie(kills, { times, done: typed.seen }); kills += 1) {
    const served = await serve(folder);
    // The first answer brings what the last kill has left half done to its end.
    const { answer } = await post(served, '/api/change', {
      ...{ period: id, by: 'two' },
      changes: [{ file: { text: 'en' }, path: ['opening', 'climate'], was: 'In line.', value: 'In line.' }],
    });
    expect((answer as Changed).saved).toBe(true);
    typed.typed = stateIn(await read('figures.yaml'));
    expect(typed.typed).toBeGreaterThanOrEqual(typed.seen);
    // All files of a change have it, or none.
    expect(await read('text.en.yaml')).toContain(`\n  climate: "In line." # was “x”\n# foot\n`);
    expect(flat(await read('text.en.yaml'))).toContain(`${passage(typed.typed)} climate:`);
    const kill = wait(5 + Math.random() * 120).then(served.kill);
    await type(served, typed, kill);
    await kill;
  }
  await undoAll(folder, id);
  expect(await read('text.en.yaml')).toBe(first);
  expect(await read('figures.yaml')).toBe(figures);
  // Nothing lies about that was being written: the next writing has taken it away.
  expect((await readdir(path.join(folder, id))).sort()).toEqual(['figures.yaml', 'text.en.yaml']);
  return typed.seen;
}

/** A file's text without the breaks of its lines. */
const flat = (text: string) => text.replace(/\s+/g, ' ');

function stateIn(text: string): number {
  const [, value] = /^results:\n {2}signs: (\d+) # signs\n$/.exec(text) ?? [];
  return Number(value) - 155;
}

/** The journal leads back to the beginning, whatever was killed in between. */
export async function undoAll(folder: string, period: string): Promise<void> {
  const served = await serve(folder);
  for (let count = 0; count < 10_000; count += 1) {
    const { code, answer } = await post(served, '/api/undo', { period, by: 'three' });
    if (code === 200) continue;
    expect(answer).toMatchObject({ code: 'nothing-to-undo' });
    break;
  }
  await served.kill();
}
