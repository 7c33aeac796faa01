// Work in threads that stay: as many as were asked for, one after the other in each, and none of it hangs.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FactsheetError } from '../src/errors.ts';
import { openThreads, ThreadEnded, type ThreadPool } from '../src/thread-pool.ts';

const module = new URL('./fixtures/thread.ts', import.meta.url);
let pool: ThreadPool;

beforeEach(() => {
  pool = openThreads(2);
});
afterEach(() => pool.close());

const where = (wait: number) => pool.run<{ thread: number; calls: number }>(module, 'whereAmI', [wait]);
const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

describe('threads that stay', () => {
  it('work side by side, two at most, and keep what they have loaded', async () => {
    const all = await Promise.all(Array.from({ length: 8 }, () => where(20)));
    expect(new Set(all.map(({ thread }) => thread)).size).toBe(2);
    expect(Math.max(...all.map(({ calls }) => calls))).toBeGreaterThan(1);
  });

  it('give what the function gives here: bytes, dates, maps and nothing', async () => {
    const value = {
      bytes: new Uint8Array([1, 2]),
      date: new Date(0),
      map: new Map([['a', [1]]]),
      none: undefined,
    };
    expect(await pool.run(module, 'echo', [value])).toEqual(value);
    expect(await pool.run(module, 'add', [1, 2])).toBe(3);
  });

  it('throw what it throws here, and go on', async () => {
    const refused = await pool.run(module, 'refuse', []).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(FactsheetError);
    expect(refused).toMatchObject({
      code: 'refused',
      hint: 'Ask again.',
      exitCode: 2,
      findings: [{ code: 'x' }],
    });
    await expect(pool.run(module, 'fail', [])).rejects.toThrow(RangeError);
    await expect(pool.run(module, 'missing', [])).rejects.toThrow('exports no missing');
    await expect(pool.run(module, 'unsendable', [])).rejects.toThrow('could not be cloned');
    await expect(pool.run(module, 'echo', [() => 1])).rejects.toThrow('could not be cloned');
    expect(await pool.run(module, 'add', [1, 2])).toBe(3);
  });

  it('tell that a thread has ended, and start another for what waits', async () => {
    const crashed = Promise.all(
      [1, 2].map(() => pool.run(module, 'crash', []).catch((error: unknown) => error)),
    );
    const others = Promise.all(Array.from({ length: 4 }, () => pool.run(module, 'add', [1, 2])));
    expect(await crashed).toEqual(
      [1, 2].map(() => new ThreadEnded('The thread of crash ended without an answer.')),
    );
    expect(await others).toEqual([3, 3, 3, 3]);
  });

  it('stop at once when a run is aborted, whether it is on its way or waits', async () => {
    const stop = new AbortController();
    const run = () => pool.run(module, 'forever', [], { signal: stop.signal });
    const running = Promise.allSettled([run(), run(), run()]);
    const last = pool.run(module, 'add', [1, 2]);
    await pause(200);
    const start = performance.now();
    stop.abort(new Error('stopped'));
    for (const one of await running) expect(one).toMatchObject({ reason: { message: 'stopped' } });
    expect(performance.now() - start).toBeLessThan(500);
    expect(await last).toBe(3);
    await expect(pool.run(module, 'add', [1, 2], { signal: stop.signal })).rejects.toThrow('stopped');
  });

  it('ask services of the thread that gave the work, which may fail', async () => {
    const double = async (value: number) => value * 2;
    expect(await pool.run(module, 'askTimes', [3], { services: { double } })).toEqual([0, 2, 4]);
    const refuse = () => {
      throw new FactsheetError('no-page', 'No page.', { hint: 'Wait.' });
    };
    const refused = pool.run(module, 'askTimes', [1], { services: { double: refuse } });
    await expect(refused).rejects.toMatchObject({ code: 'no-page', hint: 'Wait.' });
    const odd = pool.run(module, 'askTimes', [1], { services: { double: () => () => 1 } });
    await expect(odd).rejects.toThrow('could not be cloned');
    await expect(pool.run(module, 'askTimes', [1])).rejects.toThrow('There is no service double.');
  });

  it('lend a service functions of theirs, and let it not wait for one when they end', async () => {
    const ended: unknown[] = [];
    const work = async (one: number, half: (value: number) => Promise<number>) => {
      const halves = await Promise.all([half(3), half(5)]).catch((error: unknown) => ended.push(error));
      return [one, halves];
    };
    expect(await pool.run(module, 'lendFunction', [false], { services: { work } })).toEqual([1, [1.5, 2.5]]);
    const dying = pool.run(module, 'lendFunction', [true], { services: { work } });
    await expect(dying).rejects.toThrow('ended without an answer');
    await expect
      .poll(() => ended)
      .toEqual([new ThreadEnded('The thread of lendFunction ended without an answer.')]);
  });

  it('end what they do when they are closed, and take nothing more', async () => {
    const running = Promise.allSettled([1, 2, 3].map(() => pool.run(module, 'forever', [])));
    await pause(100);
    await pool.close();
    for (const one of await running)
      expect(one).toMatchObject({ reason: { message: 'The threads were closed.' } });
    await expect(pool.run(module, 'add', [1, 2])).rejects.toThrow('closed');
  });
});
