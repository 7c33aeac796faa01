// Work in a thread of its own: it answers, it fails as if it were here, and it can be ended at every moment.
import { describe, expect, it } from 'vitest';
import { FactsheetError } from '../src/errors.ts';
import { inThread, LimitExceeded } from '../src/thread.ts';
import type * as work from './fixtures/thread.ts';

const module = new URL('./fixtures/thread.ts', import.meta.url);

describe('work in a thread of its own', () => {
  it('gives its result', async () => {
    expect(await inThread<typeof work.add>(module, 'add', [1, 2])).toBe(3);
  });

  it('throws what it throws here: errors for the user with all that they say, others as they are', async () => {
    const refused = await inThread<typeof work.refuse>(module, 'refuse', []).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(FactsheetError);
    expect(refused).toMatchObject({
      code: 'refused',
      hint: 'Ask again.',
      exitCode: 2,
      findings: [{ code: 'x' }],
    });
    await expect(inThread<typeof work.fail>(module, 'fail', [])).rejects.toThrow(RangeError);
    await expect(inThread(module, 'missing', [])).rejects.toThrow('exports no missing');
  });

  it.each([
    ['a loop without end', 'forever', []],
    ['a pattern that backtracks', 'backtrack', [`${'a'.repeat(40)}b`]],
  ])('ends at once when the run is stopped in %s', async (_, name, given) => {
    const stop = new AbortController();
    const running = inThread(module, name, given as never[], { signal: stop.signal });
    running.catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const start = performance.now();
    stop.abort(new Error('stopped'));
    await expect(running).rejects.toThrow('stopped');
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('is not begun when the run was stopped before', async () => {
    await expect(inThread(module, 'forever', [], { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
  });

  it('ends at its bounds of time and memory', async () => {
    const slow = inThread(module, 'forever', [], { seconds: 0.3 });
    await expect(slow).rejects.toEqual(new LimitExceeded('time'));
    const large = inThread(module, 'hoard', [], { megabytes: 32 });
    await expect(large).rejects.toMatchObject({ name: 'LimitExceeded', of: 'memory' });
  });
});
