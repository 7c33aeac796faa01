// The ledger of mails, wherever it is kept: in a file of SQLite, in the embedded database, on a PostgreSQL. The same tests on all.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLedger } from '../../src/deliver/ledger.ts';
import type { Entry, Ledger, OpenLedger } from '../../src/deliver/ledger-form.ts';
import type { Database } from '../../src/service/database/database.ts';
import { ledgerFor } from '../../src/service/mails/ledger.ts';
import { ledgersOf, moveLedger } from '../../src/service/mails/moved.ts';
import { sentIn } from '../../src/service/mails/sent.ts';
import { people, sendSmall, tally } from '../deliver/support/sending.ts';
import { counts, type MailServer, startServer } from '../deliver/support/server.ts';
import { isOver, people as listed, mailing } from '../studio/mailing.ts';
import { eventsOf } from '../studio/studio.ts';
import { temporaryFolder } from '../support/data.ts';
import { openTables } from './databases.ts';
import { silent } from './offices.ts';

const delivery = {
  period: 'x/2026-01',
  key: 'ali@example.org',
  edition: 'e',
  parts: { en: 'a' },
  changed: '2026-01-01',
};
const other = { ...delivery, key: 'b@example.org' };

/** Opens, works and closes, as one run does. */
async function inRun<T>(open: OpenLedger, work: (ledger: Ledger) => Promise<T> | T): Promise<T> {
  const ledger = await open('send');
  if (!ledger) throw new Error('There is no ledger.');
  try {
    return await work(ledger);
  } finally {
    await ledger.close();
  }
}

const kinds = ['a file', 'the embedded database', 'a PostgreSQL'] as const;

describe.each(kinds)('a ledger in %s', (kind) => {
  let database: Database | undefined;
  let scopes = 0;
  beforeAll(async () => {
    if (kind !== 'a file') database = await openTables(kind === 'a PostgreSQL' ? 'server' : 'embedded');
  }, 120_000);
  afterAll(() => database?.close());

  /** An empty ledger, and what opens it as another run does. */
  const fresh = async (): Promise<() => OpenLedger> => {
    if (!database) {
      const file = path.join(await temporaryFolder(), 'ledger.sqlite');
      return () => (what) => openLedger(file, { create: what === 'send' });
    }
    const own = database;
    await own.query(
      'TRUNCATE factsheet.delivery, factsheet.mail_run, factsheet.no_mail, factsheet.ledger_salt',
    );
    scopes += 1;
    return () => ledgerFor(own, `x${scopes}`);
  };

  it('keeps each step, and a second plan changes nothing', async () => {
    const open = await fresh();
    const step = {
      state: 'retry',
      answer: '451 later',
      changed: '2026-01-02',
      attempts: 1,
      due: '2026-01-03',
    } as const;
    await inRun(open(), async (ledger) => {
      await ledger.plan([delivery]);
      await ledger.record(delivery, step);
      await ledger.plan([{ ...delivery, changed: '2026-02-01' }]);
    });
    expect(await inRun(open(), (ledger) => ledger.entries('x/2026-01'))).toEqual([
      { ...delivery, ...step, about: '' },
    ]);
    expect(await inRun(open(), (ledger) => ledger.entries('x/2026-02'))).toEqual([]);
    await expect(inRun(open(), (ledger) => ledger.record(other, step))).rejects.toMatchObject({
      code: 'ledger-lost',
    });
  });

  it('takes what was on its way for uncertain', async () => {
    const open = await fresh();
    await inRun(open(), async (ledger) => {
      await ledger.plan([delivery, other]);
      await ledger.record(delivery, { state: 'sending', answer: '', changed: '', attempts: 1 });
    });
    expect(await inRun(open(), (ledger) => ledger.settle('2026-01-05'))).toBe(1);
    const entries = await inRun(open(), (ledger) => ledger.entries('x/2026-01'));
    expect(entries.map(({ state }) => state)).toEqual(['uncertain', 'planned']);
  });

  it('belongs to one run at a time', async () => {
    const open = await fresh();
    await inRun(open(), async () => {
      await expect(inRun(open(), () => undefined)).rejects.toMatchObject({ code: 'ledger-busy' });
    });
    await inRun(open(), async (ledger) => expect(await ledger.entries('x/2026-01')).toEqual([]));
  });

  it('forgets a person in all periods, and knows who wants no mail without their address', async () => {
    const open = await fresh();
    await inRun(open(), async (ledger) => {
      await ledger.plan([delivery, { ...delivery, period: 'y/2025-01' }, other]);
      expect(await ledger.setUnwanted(delivery.key, true, '2026-01-01')).toBe(true);
      expect(await ledger.setUnwanted(delivery.key, true, '2026-01-02')).toBe(false);
      expect((await ledger.history(delivery.key)).map(({ period }: Entry) => period)).toEqual([
        'x/2026-01',
        'y/2025-01',
      ]);
      expect(await ledger.forget(delivery.key)).toBe(2);
      expect(await ledger.history()).toHaveLength(1);
    });
    await inRun(open(), async (ledger) => {
      expect(await ledger.unwanted([delivery.key, other.key])).toEqual(new Set([delivery.key]));
      expect(await ledger.setUnwanted(delivery.key, false, '')).toBe(true);
      expect(await ledger.unwanted([delivery.key])).toEqual(new Set());
    });
    if (database)
      expect(JSON.stringify(await database.query('SELECT * FROM factsheet.no_mail'))).not.toContain('ali');
  });

  it('carries a sending: each gets one mail, and what the server lost is not sent again unasked', async () => {
    const open = await fresh();
    const server: MailServer = await startServer({
      async data({ to }, session) {
        if (to.startsWith('p001')) server.cut(session);
        return undefined;
      },
    });
    const sending = { url: server.url, recipients: people(3) };
    const first = await sendSmall({ ...sending, ledger: open() });
    const second = await sendSmall({ ...sending, ledger: open() });
    for (const { plan } of [first, second]) expect(tally(plan)).toEqual({ accepted: 2, uncertain: 1 });
    expect([...counts(server.log).values()]).toEqual([1, 1, 1]);
  });

  if (kind === 'a file') return;

  it('lets a run that was taken for dead begin nothing more, and say how its mail ended', async () => {
    const open = (await fresh())();
    const query = async (statement: string) => database?.query(statement);
    const old = await open('send');
    await old?.plan([delivery, other]);
    await old?.record(delivery, { state: 'sending', answer: '', changed: '' });
    await query("UPDATE factsheet.mail_run SET beat = now() - interval '31 seconds'");
    // Another holder, as another process is.
    const now = await ledgerFor(database as Database, `x${scopes}`)('send');
    expect(await now?.settle('2026-01-05')).toBe(1);
    const begun = { state: 'sending', answer: '', changed: '' } as const;
    await expect(old?.record(other, begun)).rejects.toMatchObject({ code: 'ledger-taken' });
    await old?.record(delivery, { state: 'accepted', answer: '250', changed: '2026-01-06' });
    await now?.record(other, begun);
    const entries = await now?.entries('x/2026-01');
    expect(entries?.map(({ state }) => state)).toEqual(['accepted', 'sending']);
    await old?.close();
    await expect(ledgerFor(database as Database, `x${scopes}`)('send')).rejects.toMatchObject({
      code: 'ledger-busy',
    });
    await now?.close();
    expect(await sentIn(database as Database)).toEqual(
      new Map([['x/2026-01', { mails: 1, bounced: 0, last: '2026-01-06' }]]),
    );
  });

  it('goes to its own like at once when a run has died', async () => {
    await fresh();
    const own = () => ledgerFor(database as Database, 'y', 'job 1')('send');
    const died = await own();
    const next = await own();
    await died?.plan([delivery]);
    await expect(died?.record(delivery, { state: 'sending', answer: '', changed: '' })).rejects.toMatchObject(
      {
        code: 'ledger-taken',
      },
    );
    await died?.close();
    await next?.record(delivery, { state: 'sending', answer: '', changed: '' });
    await next?.close();
  });

  it('takes the ledger of a data folder over: once, whole, and the file stays', async () => {
    const open = (await fresh())();
    await database?.query('TRUNCATE factsheet.ledger_moved');
    const data = await temporaryFolder();
    const file = path.join(data, 'ledger.sqlite');
    await inRun(
      () => openLedger(file, { create: true }),
      async (ledger) => {
        await ledger.plan([delivery, other, { ...other, key: 'c@example.org' }]);
        await ledger.record(delivery, {
          state: 'accepted',
          answer: '250',
          changed: '2026-01-02',
          attempts: 1,
        });
        await ledger.record(other, { state: 'sending', answer: '', changed: '2026-01-02', attempts: 1 });
        await ledger.setUnwanted('no@example.org', true, '2026-01-03');
      },
    );
    const before = await readFile(file);
    const told: object[] = [];
    const log = { ...silent, info: (about: object) => void told.push(about) } as typeof silent;
    for (let times = 0; times < 2; times += 1) await moveLedger(database as Database, data, log);
    expect(told).toEqual([{ ledger: file, deliveries: 3, unwanted: 1 }]);
    expect((await readFile(file)).equals(before)).toBe(true);
    expect((await readdir(data)).sort()).toEqual(['ledger.sqlite', 'ledger.sqlite.moved']);
    const ledger = await open('look');
    const entries = await ledger?.entries('x/2026-01');
    expect(entries?.map(({ state, attempts }) => [state, attempts])).toEqual([
      ['accepted', 1],
      ['uncertain', 1],
      ['planned', 0],
    ]);
    expect(await ledger?.unwanted(['no@example.org', 'b@example.org'])).toEqual(new Set(['no@example.org']));
    expect(() => openLedger(file, { create: true })).toThrow(
      expect.objectContaining({ code: 'ledger-moved' }),
    );
  });

  it('refuses one that is damaged or in use, and takes nothing over', async () => {
    await fresh();
    const data = await temporaryFolder();
    const file = path.join(data, 'ledger.sqlite');
    const many = Array.from({ length: 300 }, (_, index) => ({ ...delivery, key: `p${index}@example.org` }));
    await inRun(
      () => openLedger(file, { create: true }),
      async (ledger) => {
        await ledger.plan(many);
        await expect(moveLedger(database as Database, data, silent)).rejects.toMatchObject({
          code: 'ledger-busy',
        });
      },
    );
    await writeFile(file, (await readFile(file)).fill(0xa5, 4096, 8192));
    const moved = moveLedger(database as Database, data, silent);
    await expect(moved).rejects.toMatchObject({
      code: 'ledger-damaged',
      message: expect.stringContaining(file),
    });
    expect(await database?.query('SELECT key FROM factsheet.delivery')).toEqual([]);
    expect(await readdir(data)).toEqual(['ledger.sqlite']);
  });

  it('is what the studio of an office sends by, and the one in the folder sends no more', async () => {
    await fresh();
    const own = database as Database;
    const { desk, studio, put, plan, send, server } = await mailing({}, (data) => ledgersOf(own, data));
    await put(listed('anna@example.org'));
    const events = await eventsOf(studio);
    await send((await plan()).plan?.mark);
    expect(await events.next(isOver)).toMatchObject({ job: { state: 'done' } });
    expect(counts(server.log)).toEqual(new Map([['anna@example.org', 1]]));
    expect([...(await sentIn(own)).values()].map(({ mails }) => mails)).toEqual([1]);
    expect((await plan()).plan?.mails.map(({ state }) => state)).toEqual(['accepted']);
    const file = path.join(desk.data, 'ledger.sqlite');
    expect(await readdir(desk.data)).not.toContain('ledger.sqlite');
    expect(() => openLedger(file, { create: true })).toThrow(
      expect.objectContaining({ code: 'ledger-moved' }),
    );
  });
});
