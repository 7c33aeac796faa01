// factsheet send, from the list to the mail server: what is planned, previewed, tried, sent and refused.
import { createHash } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sendDesk } from '../../deliver/support/edition.ts';
import { readMail } from '../../deliver/support/mime.ts';
import { answer, startServer } from '../../deliver/support/server.ts';

const list = [
  'aygun@example.org,Aygün Əliyeva,,both,attachment',
  'john+x@example.com,John Smith,Foundation,en,link',
  'ali@example.net,,,az,attachment',
];

describe('the plan', () => {
  it('is shown, and nothing is sent or kept without --confirm', async () => {
    const desk = await sendDesk();
    const { url, log } = await startServer();
    const sent = await desk.run(list, { smtp: { url } });
    expect(sent).toMatchObject({ kind: 'plan', complete: false, from: 'office@unhcr.example.org' });
    expect(sent.rows.map(({ line, recipient, state }) => [line, recipient, state])).toEqual([
      [2, 'a…@example.org', 'planned'],
      [3, 'j…@example.com', 'planned'],
      [4, 'a…@example.net', 'planned'],
    ]);
    expect(log).toEqual([]);
    await expect(stat(path.join(desk.data, 'ledger.sqlite'))).rejects.toThrow('ENOENT');
  });

  it('needs no sender and no place for links yet, and says that they are missing', async () => {
    const desk = await sendDesk();
    const plan = await desk.run(list, { from: undefined, link: undefined });
    expect(plan.rows).toHaveLength(3);
    expect(plan.from).toBeUndefined();
    expect(plan.missing.map(({ message }) => message)).toEqual([
      'Nothing says whom the mails come from.',
      'Somebody gets a link, and nothing says where it leads.',
    ]);
  });

  it('stands for those that --only and --limit leave', async () => {
    const desk = await sendDesk();
    const only = await desk.run(list, { only: ['ALI@example.net'] });
    expect(only.rows.map(({ line }) => line)).toEqual([4]);
    const limited = await desk.run(list, { limit: 1 });
    expect(limited.rows.map(({ state }) => state)).toEqual(['planned', 'left', 'left']);
    await expect(desk.run(list, { only: ['nobody@example.org'] })).rejects.toMatchObject({
      code: 'send-usage',
      message: 'n…@example.org is not in the list.',
    });
  });
});

describe('sending', () => {
  it('brings each the PDF of their language, once, and says how it went', async () => {
    const desk = await sendDesk();
    const { url, log } = await startServer();
    const sent = await desk.run(list, { smtp: { url }, confirm: true });
    expect(sent).toMatchObject({ kind: 'sending', complete: true });
    expect(log.map(({ to }) => to)).toEqual(['aygun@example.org', 'john+x@example.com', 'ali@example.net']);
    const [both, linked, attached] = log.map(({ message }) => readMail(message));
    expect(both?.files.map(({ name }) => name)).toEqual([
      'cover-az.jpg',
      'cover-en.jpg',
      'UNHCR-Azerbaijan-factsheet-2024-09-az.pdf',
      'UNHCR-Azerbaijan-factsheet-2024-09-en.pdf',
    ]);
    expect(linked?.files.map(({ name }) => name)).toEqual(['cover-en.jpg']);
    expect(linked?.text).toContain(
      'https://www.example.org/sheets/UNHCR-Azerbaijan-factsheet-2024-09-en.pdf',
    );
    const report = JSON.parse(await readFile(path.join(desk.folder, 'report.json'), 'utf8'));
    const [pdf] = attached?.files.slice(-1) ?? [];
    expect(
      createHash('sha256')
        .update(pdf?.bytes ?? '')
        .digest('hex'),
    ).toBe(report.files[0].sha256);

    const again = await desk.run(list, { smtp: { url }, confirm: true });
    expect(again.complete).toBe(true);
    expect(log).toHaveLength(3);
  });

  it('tells in report.csv how each ended, and nowhere who it was', async () => {
    const desk = await sendDesk();
    const { url } = await startServer({
      to: (to) => (to.startsWith('ali') ? answer(550, `<${to}> unknown`) : undefined),
    });
    const sent = await desk.run(list, { smtp: { url }, confirm: true });
    expect(sent.complete).toBe(false);
    const report = await readFile(path.join(desk.folder, 'report.csv'), 'utf8');
    expect(report.split('\r\n')[3]).toBe(
      '4,a…@example.net,az,attachment,refused,1,2026-01-01T00:00:00.000Z,550 <a…@example.net> unknown',
    );
    for (const shown of [report, JSON.stringify(sent)]) {
      for (const secret of ['aygun', 'john', 'ali@', 'Smith', 'Foundation'])
        expect(shown).not.toContain(secret);
    }
    const verbose = await desk.run(list, { verbose: true });
    expect(verbose.rows[1]?.recipient).toBe('john+x@example.com');
  });

  it('leaves a ledger that only its owner reads, and takes a person out of it', async () => {
    const desk = await sendDesk();
    const { url, log } = await startServer();
    await desk.run(list, { smtp: { url }, confirm: true });
    const ledger = path.join(desk.data, 'ledger.sqlite');
    expect((await stat(ledger)).mode & 0o777).toBe(0o600);
    expect(await readFile(ledger, 'latin1')).toContain('john+x@example.com');
    expect(desk.ask('forget', 'JOHN+x@example.com')).toMatchObject({
      recipient: 'J…@example.com',
      deliveries: 1,
    });
    for (const name of (await readdir(desk.data)).filter((one) => one.startsWith('ledger'))) {
      expect(await readFile(path.join(desk.data, name), 'latin1')).not.toContain('john+x');
    }
    expect(desk.ask('forget', 'john+x@example.com').deliveries).toBe(0);
    await desk.run(list, { smtp: { url }, confirm: true });
    expect(log).toHaveLength(4);
  });
});

describe('a corrected edition', () => {
  it('is sent only as a correction, and says so to those who have the earlier one', async () => {
    const desk = await sendDesk();
    const { url, log } = await startServer();
    const go = { smtp: { url }, confirm: true };
    await desk.run(list.slice(0, 2), go);
    await desk.build('second');
    await expect(desk.run(list, go)).rejects.toMatchObject({
      code: 'needs-correction',
      message: '2 recipients have an earlier edition of this factsheet.',
    });
    expect(log).toHaveLength(2);
    expect((await desk.run(list)).rows.map(({ correction }) => correction)).toEqual([true, true, false]);
    await desk.run(list, { ...go, correction: true });
    const subjects = log.slice(2).map(({ message }) => readMail(message).head.get('subject'));
    expect(subjects).toEqual([
      'Düzəliş: BMT QAK Azərbaycan: məlumat vərəqəsi, sentyabr 2024-cü il / Correction: UNHCR Azerbaijan: fact sheet, September 2024',
      'Correction: UNHCR Azerbaijan: fact sheet, September 2024',
      'BMT QAK Azərbaycan: məlumat vərəqəsi, sentyabr 2024-cü il',
    ]);
    expect(new Set(log.map(({ messageId }) => messageId)).size).toBe(5);
  });
});

describe('trying it out', () => {
  it('--preview writes each mail as a file, and no address in its name', async () => {
    const desk = await sendDesk();
    const folder = path.join(desk.output, 'preview');
    const { written } = await desk.run(list, { preview: folder });
    expect(written.map((file) => path.basename(file))).toEqual([
      '0002-az-en-attachment.eml',
      '0003-en-link.eml',
      '0004-az-attachment.eml',
    ]);
    const mail = readMail(await readFile(written[0] ?? '', 'latin1'));
    expect(mail.head.get('to')).toBe('Aygün Əliyeva <aygun@example.org>');
    expect(mail.text).toContain('Hörmətli Aygün Əliyeva,');
  });

  it('--test-to sends one mail of each kind there, without names, and the ledger knows nothing of it', async () => {
    const desk = await sendDesk();
    const { url, log } = await startServer();
    const more = [...list, 'vali@example.net,Vali,,az,attachment'];
    const trial = await desk.run(more, { smtp: { url }, confirm: true, testTo: 'me@example.org' });
    expect(trial).toMatchObject({ kind: 'trial', complete: true });
    expect(log.map(({ to }) => to)).toEqual(Array(3).fill('me@example.org'));
    for (const { message } of log) {
      expect(readMail(message).text).not.toMatch(/Aygün|Smith|Vali|Foundation/);
      expect(message).not.toMatch(/@example\.(net|com)/);
    }
    await expect(stat(path.join(desk.data, 'ledger.sqlite'))).rejects.toThrow('ENOENT');
    await desk.run(list, { smtp: { url }, confirm: true });
    expect(log).toHaveLength(6);
  });
});

describe('what is not sent', () => {
  it('nothing at all, while one line of the list is faulty', async () => {
    const desk = await sendDesk();
    const { url, log } = await startServer();
    const run = desk.run([...list, 'nobody,,,en,link'], { smtp: { url }, confirm: true });
    await expect(run).rejects.toMatchObject({
      code: 'recipients-faulty',
      findings: [{ code: 'recipient-address', place: { file: 'recipients.csv', line: 5 } }],
    });
    expect(log).toEqual([]);
  });

  const refusals: [
    name: string,
    spoil: (desk: Awaited<ReturnType<typeof sendDesk>>) => Promise<unknown>,
    code: string,
  ][] = [
    ['a draft', (desk) => desk.build('x', { draft: true }), 'edition-draft'],
    ['errors', (desk) => desk.build('x', { findings: [{ severity: 'error' }] }), 'edition-faulty'],
    ['a language that was not built', (desk) => desk.build('x', { languages: ['en'] }), 'edition-missing'],
    [
      'a PDF that somebody changed',
      ({ folder }) => writeFile(path.join(folder, 'UNHCR-Azerbaijan-factsheet-2024-09-az.pdf'), 'other'),
      'edition-differs',
    ],
    [
      'data that changed since',
      async ({ data }) => {
        const file = path.join(data, 'azerbaijan/2024-09/text.en.yaml');
        await writeFile(file, `${await readFile(file, 'utf8')}# later\n`);
      },
      'edition-outdated',
    ],
    [
      'a report that is none',
      ({ folder }) => writeFile(path.join(folder, 'report.json'), '{"a":'),
      'edition-missing',
    ],
    [
      'a report that leads out',
      async ({ folder }) => {
        const file = path.join(folder, 'report.json');
        const report = JSON.parse(await readFile(file, 'utf8'));
        report.files[0].file = '../../data/azerbaijan/operation.pdf';
        await writeFile(file, JSON.stringify(report));
      },
      'edition-missing',
    ],
  ];
  it.each(refusals)('%s', async (_name, spoil, code) => {
    const desk = await sendDesk();
    await spoil(desk);
    await expect(desk.run(list)).rejects.toMatchObject({ code });
  });

  it('without a server, a sender, or a place for links', async () => {
    const desk = await sendDesk();
    await expect(desk.run(list, { confirm: true })).rejects.toMatchObject({
      code: 'smtp-missing',
      exitCode: 2,
    });
    const preview = path.join(desk.output, 'preview');
    const refusals = [
      [{ from: undefined }, 'sender-missing'],
      [{ link: undefined }, 'link-missing'],
      [{ link: 'http://example.org' }, 'link-address'],
    ] as const;
    for (const [lack, code] of refusals) {
      await expect(desk.run(list, { ...lack, preview })).rejects.toMatchObject({ code });
    }
    await expect(desk.run(list, { preview: 'x', confirm: true })).rejects.toMatchObject({
      code: 'send-usage',
    });
  });

  it('takes sender and link from operation.yaml', async () => {
    const delivery =
      'delivery:\n  from: baku@unhcr.example.org\n  from_name: { en: The Office, az: Ofis }\n  reply_to: press@unhcr.example.org\n  link: https://example.org/a/\n';
    const desk = await sendDesk([{ file: 'azerbaijan/operation.yaml', find: /$/, put: `\n${delivery}` }]);
    const folder = path.join(desk.output, 'preview');
    const { written } = await desk.run(list, { from: undefined, link: undefined, preview: folder });
    const { head, text } = readMail(await readFile(written[1] ?? '', 'latin1'));
    expect(head.get('from')).toBe('The Office <baku@unhcr.example.org>');
    expect(head.get('reply-to')).toBe('The Office <press@unhcr.example.org>');
    expect(head.get('list-unsubscribe')).toBe('<mailto:press@unhcr.example.org?subject=unsubscribe>');
    expect(text).toContain('https://example.org/a/UNHCR-Azerbaijan-factsheet-2024-09-en.pdf');
  });
});
