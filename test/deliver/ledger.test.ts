// The ledger: what it keeps, for whom it may be read, and what it does with files that are none of its own.
import { chmod, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { openLedger } from '../../src/deliver/ledger.ts';
import { backupsOf } from '../../src/deliver/ledger-faults.ts';
import type { LocalLedger } from '../../src/deliver/ledger-form.ts';
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
function inRun<T>(file: string, work: (ledger: LocalLedger) => T): T {
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
      ledger.record(delivery, {
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
        about: '',
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
      ledger.record(delivery, { state: 'sending', answer: '', changed: '', attempts: 1 });
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

  const foreign: [name: string, make: (file: string) => Promise<unknown>, code: string, says: RegExp][] = [
    [
      'text',
      (file) => writeFile(file, 'not a database at all, but long enough to be looked at'.repeat(40)),
      'ledger-damaged',
      /is damaged, or is no ledger at all/,
    ],
    [
      'another program’s database',
      async (file) => {
        const database = new DatabaseSync(file);
        database.exec('CREATE TABLE a (b)');
        database.close();
      },
      'ledger-foreign',
      /another program’s database/,
    ],
    ['a folder', (file) => mkdir(file), 'ledger-foreign', /is not a file/],
    ['a link', (file) => symlink('/etc/hostname', file), 'ledger-foreign', /is a link/],
    ['a file of 0 bytes', (file) => writeFile(file, ''), 'ledger-empty', /is empty \(0 bytes\)/],
    [
      'a later version of ours',
      (file) => changed(file, (database) => database.exec('PRAGMA user_version = 99')),
      'ledger-newer',
      /newer version of this program \(form 99\)/,
    ],
    [
      'a form that there never was',
      (file) => changed(file, (database) => database.exec('PRAGMA user_version = 0')),
      'ledger-damaged',
      /does not say which form/,
    ],
    [
      'a file that was cut off',
      (file) => torn(file, (bytes) => bytes.subarray(0, 9000)),
      'ledger-damaged',
      /damaged/,
    ],
    [
      'a page of rubbish',
      (file) => torn(file, (bytes) => bytes.fill(0xa5, 4096, 8192)),
      'ledger-damaged',
      /damaged/,
    ],
    [
      'a head of noughts',
      (file) => torn(file, (bytes) => bytes.fill(0, 0, 100)),
      'ledger-damaged',
      /damaged/,
    ],
  ];
  it.each(foreign)('says of %s what it is, and where its back-up lies', async (_name, make, code, says) => {
    const file = await place();
    await make(file);
    const open = () => openLedger(file, { create: true });
    expect(open).toThrow(expect.objectContaining({ code, message: expect.stringMatching(says) }));
    if (code === 'ledger-newer') return;
    const name = 'ledger.sqlite.20260101T000000000Z.backup';
    await writeFile(path.join(path.dirname(file), name), '');
    expect(open).toThrow(expect.objectContaining({ hint: expect.stringContaining(name) }));
  });

  it('says of an entry with damaged JSON that it cannot be read', async () => {
    const file = await place();
    await changed(file, (database) => database.exec('UPDATE delivery SET parts = \'{"en": \''));
    expect(() => inRun(file, (ledger) => ledger.entries('x/2026-01'))).toThrow(
      expect.objectContaining({ code: 'ledger-damaged', message: expect.stringContaining('x/2026-01') }),
    );
    await changed(file, (database) => database.exec('UPDATE delivery SET parts = \'["a"]\''));
    expect(() => inRun(file, (ledger) => ledger.history())).toThrow(
      expect.objectContaining({ code: 'ledger-damaged' }),
    );
  });

  it('says of a folder that is not there that it is not', async () => {
    const file = path.join(await temporaryFolder(), 'none', 'ledger.sqlite');
    expect(() => openLedger(file, { create: true })).toThrow(
      expect.objectContaining({ code: 'ledger-unreachable', hint: expect.stringContaining('--data') }),
    );
    expect(openLedger(file, { create: false })).toBeUndefined();
  });

  it('goes on with one of the first form, and keeps what stood in it', async () => {
    const file = await place();
    const database = new DatabaseSync(file);
    database.exec(`CREATE TABLE delivery (period TEXT NOT NULL, key TEXT NOT NULL, edition TEXT NOT NULL,
      parts TEXT NOT NULL, state TEXT NOT NULL CHECK (state IN ('planned', 'accepted', 'refused')),
      attempts INTEGER NOT NULL DEFAULT 0, answer TEXT NOT NULL DEFAULT '', changed TEXT NOT NULL, due TEXT,
      PRIMARY KEY (period, key, edition)) STRICT, WITHOUT ROWID;
      PRAGMA application_id = ${0x46534c47}; PRAGMA user_version = 1;
      INSERT INTO delivery VALUES ('x/2026-01', 'a@b.org', 'e', '{"en":"a"}', 'accepted', 1, '250', '2026-01-01', NULL)`);
    database.close();
    inRun(file, (ledger) => {
      expect(ledger.entries('x/2026-01')).toMatchObject([{ key: 'a@b.org', state: 'accepted' }]);
      ledger.record(
        { period: 'x/2026-01', key: 'a@b.org', edition: 'e' },
        { state: 'full', answer: '', changed: '' },
      );
      expect(ledger.unwanted(['a@b.org'])).toEqual(new Set());
    });
  });
});

describe('those who want no mail', () => {
  it('are known after they were forgotten, and no address stands in the file', async () => {
    const file = await place();
    inRun(file, (ledger) => {
      ledger.plan([delivery]);
      expect(ledger.setUnwanted(delivery.key, true, '2026-01-01')).toBe(true);
      expect(ledger.setUnwanted(delivery.key, true, '2026-01-02')).toBe(false);
      ledger.forget(delivery.key);
    });
    expect(await readFile(file, 'latin1')).not.toContain('ali');
    inRun(file, (ledger) => {
      expect(ledger.unwanted([delivery.key, 'other@example.org'])).toEqual(new Set([delivery.key]));
      expect(ledger.setUnwanted(delivery.key, false, '')).toBe(true);
      expect(ledger.unwanted([delivery.key])).toEqual(new Set());
    });
  });

  it('are kept under a salt of each ledger’s own', async () => {
    const hashes = await Promise.all(
      [await place(), await place()].map(async (file) => {
        inRun(file, (ledger) => ledger.setUnwanted('a@b.org', true, ''));
        const database = new DatabaseSync(file);
        const row = database.prepare('SELECT hash FROM no_mail').get();
        database.close();
        return String(row?.hash);
      }),
    );
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(hashes[0]).not.toBe(hashes[1]);
  });
});

describe('back-ups', () => {
  it('lie beside it, readable by the owner only, the last five of them', async () => {
    const file = await place();
    inRun(file, (ledger) => {
      ledger.plan([delivery]);
      for (let day = 1; day <= 7; day += 1) ledger.prepare(new Date(Date.UTC(2026, 0, day)));
    });
    const names = backupsOf(file);
    expect(names).toHaveLength(5);
    expect(names.at(-1)).toBe('ledger.sqlite.20260107T000000000Z.backup');
    const newest = path.join(path.dirname(file), names.at(-1) ?? '');
    expect((await stat(newest)).mode & 0o777).toBe(0o600);
    expect(inRun(newest, (ledger) => ledger.entries('x/2026-01'))).toHaveLength(1);
    expect((await readdir(path.dirname(file))).sort()).toEqual(['ledger.sqlite', ...names]);
  });
});

/** Runs SQL on a ledger that has one delivery, past its own rules. */
async function changed(file: string, work: (database: DatabaseSync) => void): Promise<void> {
  inRun(file, (ledger) => ledger.plan([delivery]));
  const database = new DatabaseSync(file);
  work(database);
  database.close();
}

/** Damages the bytes of a ledger with many deliveries. */
async function torn(file: string, damage: (bytes: Buffer) => Uint8Array): Promise<void> {
  inRun(file, (ledger) =>
    ledger.plan(Array.from({ length: 300 }, (_, index) => ({ ...delivery, key: `p${index}@example.org` }))),
  );
  await writeFile(file, damage(await readFile(file)));
}
