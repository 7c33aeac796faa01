// What single persons bring about: no mail any more, out of the ledger, and mails that came back.
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { readBounces } from '../../../src/commands/send/bounces.ts';
import { bounces, others } from '../../deliver/support/bounces.ts';
import { sendDesk } from '../../deliver/support/edition.ts';
import { startServer } from '../../deliver/support/server.ts';

const list = [
  'ali@example.org,Ali,,en,link',
  'vali@example.org,Vali,,en,link',
  'aygun@example.org,,,en,link',
];

describe('no mail', () => {
  it('is never sent again, also after --forget, and also to one who is put on the list again', async () => {
    const desk = await sendDesk();
    const { url, log } = await startServer();
    const go = { smtp: { url }, confirm: true };
    await desk.run(list.slice(0, 1), go);
    expect(desk.ask('no-mail', 'ALI@example.org')).toEqual({
      wish: 'no-mail',
      recipient: 'A…@example.org',
      deliveries: 0,
      changed: true,
    });
    desk.ask('forget', 'ali@example.org');
    const sent = await desk.run(list, go);
    expect(sent.rows.map(({ state }) => state)).toEqual(['no-mail', 'accepted', 'accepted']);
    expect(sent.complete).toBe(true);
    await desk.build('second');
    await desk.run(list, { ...go, correction: true });
    expect(log.filter(({ to }) => to === 'ali@example.org')).toHaveLength(1);
    for (const name of (await readdir(desk.data)).filter((one) => one.startsWith('ledger'))) {
      expect(await readFile(path.join(desk.data, name), 'latin1')).not.toMatch(/(?<!v)ali@/);
    }
    expect(desk.ask('allow-mail', 'ali@example.org').changed).toBe(true);
    expect((await desk.run(list)).rows[0]?.state).toBe('planned');
  });

  it('is known before the first sending, and in a back-up that is brought back', async () => {
    const desk = await sendDesk();
    const { url, log } = await startServer();
    desk.ask('no-mail', 'ali@example.org');
    const go = { smtp: { url }, confirm: true };
    await desk.run(list, go);
    expect(log.map(({ to }) => to)).toEqual(['vali@example.org', 'aygun@example.org']);
    desk.ask('no-mail', 'vali@example.org');
    const ledger = path.join(desk.data, 'ledger.sqlite');
    const [backup = ''] = (await readdir(desk.data)).filter((name) => name.endsWith('.backup'));
    await writeFile(ledger, await readFile(path.join(desk.data, backup)));
    expect((await desk.run(list)).rows.map(({ state }) => state)).toEqual(['no-mail', 'no-mail', 'planned']);
  });

  it('takes what a one-click unsubscription hands over', async () => {
    const unsubscribe =
      'delivery:\n  from: office@unhcr.example.org\n  unsubscribe: https://example.org/stop?list=1\n';
    const desk = await sendDesk([{ file: 'azerbaijan/operation.yaml', find: /$/, put: `\n${unsubscribe}` }]);
    const { url, log } = await startServer();
    await desk.run(list, { smtp: { url }, confirm: true });
    const [, id = ''] =
      /^List-Unsubscribe: <https:\/\/example\.org\/stop\?list=1&id=([0-9a-f]{40})>,\s+<mailto:/m.exec(
        log[1]?.message ?? '',
      ) ?? [];
    expect(log[1]?.message).toContain('\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n');
    expect(desk.ask('no-mail', id)).toMatchObject({ recipient: 'v…@example.org', changed: true });
    expect(() => desk.ask('no-mail', 'f'.repeat(40))).toThrow('No mail of ours has this number.');
    expect((await desk.run(list)).rows[1]?.state).toBe('no-mail');
  });

  it('says which back-up a person may still stand in', async () => {
    const desk = await sendDesk();
    const { url } = await startServer();
    await desk.run(list, { smtp: { url }, confirm: true });
    await writeFile(path.join(desk.data, 'ledger.sqlite.20200101T000000000Z.backup'), 'rubbish'.repeat(1000));
    expect(() => desk.ask('forget', 'ali@example.org')).toThrow(
      expect.objectContaining({
        code: 'backup-unreadable',
        hint: expect.stringContaining('ledger.sqlite.20200101T000000000Z.backup'),
      }),
    );
    const database = new DatabaseSync(path.join(desk.data, 'ledger.sqlite'));
    expect(database.prepare("SELECT * FROM delivery WHERE key LIKE 'ali@%'").all()).toEqual([]);
    database.close();
  });
});

describe('mails that came back', () => {
  /** A desk that sent to three, with a folder for what comes back. */
  async function sent() {
    const desk = await sendDesk();
    const { url, log } = await startServer();
    await desk.run(list, { smtp: { url }, confirm: true });
    const folder = path.join(desk.output, 'back');
    await mkdir(folder, { recursive: true });
    const about = (index: number) => ({ address: log[index]?.to ?? '', id: log[index]?.messageId ?? '' });
    const put = (name: string, text: string) => writeFile(path.join(folder, name), text, 'latin1');
    const read = () =>
      readBounces({ data: desk.data, folder: { path: folder, shown: 'back' }, now: new Date('2026-01-03') });
    return { desk, url, log, folder, about, put, read };
  }

  it('are marked: for good, with a full mailbox, or for this time; the others stay as they are', async () => {
    const { desk, url, log, about, put, read } = await sent();
    await put('1.eml', bounces.exchange(about(0)));
    await put('2.EML', bounces.full(about(1)));
    await put('3.eml', bounces.delayed(about(2)));
    await put('4.eml', others.holiday(about(2)));
    await put('5.eml', bounces.postfix({ address: 'x@y.org', id: `<${'0'.repeat(40)}@unhcr.example.org>` }));
    await put('notes.txt', bounces.gmail(about(2)));
    expect(await read()).toMatchObject([
      { file: '1.eml', result: 'marked', recipient: 'a…@example.org', state: 'bounced' },
      { file: '2.EML', result: 'marked', recipient: 'v…@example.org', state: 'full' },
      { file: '3.eml', result: 'delayed', recipient: 'a…@example.org' },
      { file: '4.eml', result: 'none' },
      { file: '5.eml', result: 'unknown' },
    ]);
    expect((await read())[0]).toMatchObject({ result: 'known', state: 'bounced' });
    const rows = (await desk.run(list)).rows;
    expect(rows.map(({ state, meaning }) => [state, meaning])).toEqual([
      ['bounced', 'unknown address'],
      ['full', undefined],
      ['accepted', undefined],
    ]);
    await desk.run(list, { smtp: { url }, confirm: true });
    expect(log.slice(3).map(({ to }) => to)).toEqual(['vali@example.org']);
    await desk.run(list, { smtp: { url }, confirm: true, retryRefused: true });
    expect(log.slice(4).map(({ to }) => to)).toEqual(['ali@example.org']);
  });

  it('are known by the address alone where our mail is not in them', async () => {
    const { about, put, read } = await sent();
    await put('1.eml', bounces.withoutOriginal(about(0)));
    await put('2.eml', bounces.withoutOriginal({ address: 'nobody@example.org', id: '' }));
    expect((await read()).map(({ result }) => result)).toEqual(['marked', 'unknown']);
  });

  it('are not read through links, and say which folder is missing', async () => {
    const { desk, folder, about, put, read } = await sent();
    await put('outside.txt', bounces.postfix(about(0)));
    await symlink(path.join(folder, 'outside.txt'), path.join(folder, 'link.eml'));
    await expect(read()).rejects.toMatchObject({
      code: 'bounces-folder',
      message: 'back has no .eml files.',
    });
    const missing = { path: path.join(folder, 'none'), shown: 'none' };
    await expect(readBounces({ data: desk.data, folder: missing, now: new Date() })).rejects.toMatchObject({
      code: 'bounces-folder',
    });
  });
});
