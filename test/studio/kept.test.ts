// What one person asks wrongly ends nobody's work; what may have broken the browser gives the next work another session.
import { expect, test } from 'vitest';
import { FactsheetError } from '../../src/errors.ts';
import type { Session } from '../../src/index.ts';
import { keepSession } from '../../src/studio/server/kept.ts';
import { Refused } from '../../src/studio/server/problem.ts';

const hint = 'Do something else.';

/** How many sessions were opened and closed, after work that threw this and the work after it. */
async function after(error: unknown): Promise<{ opened: number; closed: number }> {
  const count = { opened: 0, closed: 0 };
  const kept = keepSession(() => {
    count.opened += 1;
    const close = async () => {
      count.closed += 1;
    };
    return { close } as unknown as Session;
  });
  const failing = kept.use(async () => {
    throw error;
  });
  await expect(failing).rejects.toBe(error);
  await kept.use(async () => undefined);
  const counted = { ...count };
  await kept.close();
  expect(count.closed).toBe(count.opened);
  return counted;
}

test.each([
  ['a refusal', new Refused(404, 'unknown-period', 'There is none.', hint)],
  ['what was asked wrongly', new FactsheetError('unknown-period', 'There is none.', { hint, kind: 'usage' })],
  ['faults of the data', new FactsheetError('text-faults', 'It has faults.', { hint })],
])('%s leaves the session as it is', async (_, error) => {
  expect(await after(error)).toEqual({ opened: 1, closed: 0 });
});

test.each([
  ['a browser that died', new FactsheetError('browser-stopped', 'It died.', { hint })],
  ['a page that takes for ever', new FactsheetError('print-timeout', 'It took long.', { hint })],
  ['a mistake of the program', new TypeError('x is not a function')],
])('%s gives the next work another one', async (_, error) => {
  expect(await after(error)).toEqual({ opened: 2, closed: 1 });
});
