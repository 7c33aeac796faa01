// The ledger: what it keeps, for whom it may be read, and what it does with files that are none of its own.
import { chmod, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { openLedger } from '../../src/deliver/ledger.ts';
import type { Ledger } from '../../src/deliver/ledger-table.ts';
import { temporaryFolder } from '../support/data.ts';

const delivery = {
  period: 'x/2026-01',
  key: 'ali@example.org',
  edition: 'e',
  parts: { en: 'a' },
  changed: '2026-01-01',
};
const place = async () => path.join(await temporaryFolder(), 'ledger.sqlite');

/** Opens, works and closes, as one run does. */
function inRun<T>(file: string, work: (ledger: Ledger) => T): T {
  const ledger = openLedger(file, { create: true });
  if (!ledger) throw new Error('There is no ledger.');
  try {
    return work(ledger);
  } finally {
    ledger.close();
  }
}

describe('the ledger', () => {
  it('keeps each step, and a second plan changes nothing', async () => {
    const file = await place();
    inRun(file, (ledger) => {
      ledger.plan([delivery]);
      ledger.mark(delivery, {
        state: 'retry',
        answer: '451 later',
        changed: '2026-01-02',
        attempts: 1,
        due: '2026-01-03',
      });
      ledger.plan([{ ...delivery, changed: '2026-02-01' }]);
    });
    expect(inRun(file, (ledger) => ledger.entries('x/2026-01'))).toEqual([
      {
        ...delivery,
        state: 'retry',
        answer: '451 later',
        changed: '2026-01-02',
        attempts: 1,
        due: '2026-01-03',
      },
    ]);
    expect(inRun(file, (ledger) => ledger.entries('x/2026-02'))).toEqual([]);
  });

  it('takes what was on its way for uncertain', async () => {
    const file = await place();
    inRun(file, (ledger) => {
      ledger.plan([delivery, { ...delivery, key: 'b' }]);
      ledger.mark(delivery, { state: 'sending', answer: '', changed: '', attempts: 1 });
    });
    expect(inRun(file, (ledger) => ledger.settle('2026-01-05'))).toBe(1);
    const states = inRun(file, (ledger) => ledger.entries('x/2026-01').map(({ state }) => state));
    expect(states).toEqual(['uncertain', 'planned']);
  });

  it('is readable by its owner only, also one that was not', async () => {
    const file = await place();
    inRun(file, () => undefined);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    await chmod(file, 0o644);
    inRun(file, (ledger) => ledger.plan([delivery]));
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it('forgets a person in all periods, down to the bytes of the file', async () => {
    const file = await place();
    inRun(file, (ledger) =>
      ledger.plan([delivery, { ...delivery, period: 'y/2025-01' }, { ...delivery, key: 'b@x.org' }]),
    );
    expect(inRun(file, (ledger) => ledger.forget('ali@example.org'))).toBe(2);
    expect(await readFile(file, 'latin1')).not.toContain('ali@');
    expect(inRun(file, (ledger) => ledger.entries('x/2026-01'))).toHaveLength(1);
  });

  it('is not made where none is wanted', async () => {
    const file = await place();
    expect(openLedger(file, { create: false })).toBeUndefined();
    await expect(stat(file)).rejects.toThrow('ENOENT');
  });

  it('belongs to one run at a time', async () => {
    const file = await place();
    inRun(file, () => {
      expect(() => openLedger(file, { create: true })).toThrow(
        expect.objectContaining({ code: 'ledger-busy' }),
      );
    });
    inRun(file, (ledger) => expect(ledger.entries('x/2026-01')).toEqual([]));
  });

  const foreign: [name: string, make: (file: string) => Promise<unknown>][] = [
    ['text', (file) => writeFile(file, 'not a database at all, but long enough to be looked at'.repeat(40))],
    ['another program’s database', async (file) => new DatabaseSync(file).exec('CREATE TABLE a (b)')],
    ['a folder', (file) => mkdir(file)],
    [
      'a later version of ours',
      async (file) => {
        inRun(file, () => undefined);
        const database = new DatabaseSync(file);
        database.exec('PRAGMA user_version = 2');
        database.close();
      },
    ],
  ];
  it.each(foreign)('refuses %s', async (_name, make) => {
    const file = await place();
    await make(file);
    expect(() => openLedger(file, { create: true })).toThrow(
      expect.objectContaining({ code: 'ledger-broken' }),
    );
  });
});
