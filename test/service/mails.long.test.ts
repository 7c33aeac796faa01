// Mails by the service, on both databases and to a mail server of the tests' own: planned, agreed to, sent once.
import { createHash } from 'node:crypto';
import { appendFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { timed } from '../../src/service/jobs/queue.ts';
import { cleanUp } from '../../src/service/keeping.ts';
import { openMailer } from '../../src/service/mails/mailer.ts';
import { openSecrets } from '../../src/service/mails/secrets.ts';
import { sentIn } from '../../src/service/mails/sent.ts';
import { openServers } from '../../src/service/mails/servers.ts';
import { startWorker } from '../../src/service/work/worker.ts';
import { bounces } from '../deliver/support/bounces.ts';
import { readMail } from '../deliver/support/mime.ts';
import { impatience } from '../deliver/support/sending.ts';
import { answer, counts, type MailServer, startServer } from '../deliver/support/server.ts';
import { shipped } from '../support/data.ts';
import { bearer, databases, operator } from './both.ts';
import { openPostgres, type Postgres } from './databases.ts';
import { mailData, plantMade } from './mail-desk.ts';
import { type Opened, openPlace, openTried, posted, silent } from './offices.ts';

const key = 'a1'.repeat(32);
const usual = { smtp: {}, perMinute: 1_000_000, patience: impatience };
const admin = bearer(operator);
const put = (body: unknown): RequestInit => ({ ...posted(body, admin), method: 'PUT' });
const people = (...emails: string[]) => emails.map((email) => ({ email, language: 'both' }));

describe.each(databases)('mails by the service on the %s database', (kind) => {
  let postgres: Postgres | undefined;
  let tried: Opened;
  let desk: Awaited<ReturnType<typeof mailData>>;
  let stop = async () => {};
  beforeAll(async () => {
    desk = await mailData();
    postgres = kind === 'server' ? await openPostgres() : undefined;
    tried = await openTried(postgres?.address, {
      ...{ data: desk.data, keys: true, operator },
      mailServers: (database) => openServers(database, openSecrets({ key }), usual),
    });
    const { office } = tried;
    const mailer = openMailer(office, openServers(office.database, openSecrets({ key }), usual));
    const worker = startWorker({
      ...office,
      place: openPlace,
      mailer,
      queues: ['mails'],
      atOnce: 2,
      log: silent,
    });
    stop = () => worker.stop(1000);
    await plantMade(office, desk.data);
  }, 240_000);
  afterAll(async () => {
    await stop();
    await tried?.close();
    await postgres?.close();
    await desk?.remove();
  });

  const ask = (where: string, options: RequestInit = { headers: admin }) => tried.ask(where, options);
  const audit = async () =>
    ((await ask('/v1/audit?limit=1000')).body as unknown as { entries: { act: string; about: string }[] })
      .entries;
  const keyWith = async (rights: string[], operations = ['azerbaijan']) => {
    const { body } = await ask('/v1/keys', posted({ name: 'k', rights, operations }, admin));
    return bearer((body as unknown as { key: string }).key);
  };
  /** A mail server that is the operation's, and an empty ledger. */
  const fresh = async (behaviour: Parameters<typeof startServer>[0] = {}) => {
    await tried.office.database.query('TRUNCATE factsheet.delivery, factsheet.mail_run');
    const server = await startServer(behaviour);
    const login = behaviour.auth ? { user: behaviour.auth.user, password: behaviour.auth.pass } : {};
    const set = await ask('/v1/mail-servers/operation/azerbaijan', put({ url: server.url, ...login }));
    expect(set.status).toBe(200);
    return server;
  };
  type Plan = {
    id: string;
    hash: string;
    count: number;
    code: string;
    mails: { state: string; isSent: boolean }[];
  };
  const plan = async (more: object, headers = admin) => {
    const { status, body } = await ask('/v1/mails', posted({ period: shipped, ...more }, headers));
    return { status, ...(body as unknown as Plan) };
  };
  const confirm = ({ id, hash }: Pick<Plan, 'id' | 'hash'>, headers = admin) =>
    ask(`/v1/mails/${id}/confirm`, posted({ hash }, headers));
  const ended = async (id: string) => {
    for (;;) {
      const { body } = await ask(`/v1/jobs/${id}`);
      if (body.ended) return body;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };

  it('two people who agree to one plan at once make one job, which stands once in the audit log', async () => {
    const server = await fresh();
    const keys = [await keyWith(['send']), await keyWith(['send'])];
    for (const name of ['one', 'two', 'three']) {
      const planned = await plan({ recipients: people(`${name}@example.org`) });
      const said = await Promise.all([...keys, ...keys].map((headers) => confirm(planned, headers)));
      expect(said.map(({ status }) => status)).toEqual([202, 202, 202, 202]);
      expect(new Set(said.map(({ body }) => body.id)).size).toBe(1);
      await ended(said[0]?.body.id ?? '');
      const statement = `SELECT id FROM factsheet.job WHERE request ->> 'plan' = $1`;
      expect(await tried.office.database.query(statement, [planned.id])).toHaveLength(1);
      const acts = (await audit()).filter(({ about }) => about.includes(planned.id));
      expect(acts.map(({ act }) => act)).toEqual(['sent', 'confirmed', 'planned']);
    }
    expect(server.log).toHaveLength(3);
  });

  it('sends what was agreed to, once, and says to nobody how', async () => {
    const server = await fresh({
      auth: { user: 'office', pass: 'a secret of theirs' },
      to: (address) => (address.startsWith('gone') ? answer(550, `5.1.1 ${address} unknown`) : undefined),
    });
    const given = { recipients: people('anna@example.org', 'gone@example.org') };
    const planned = await plan(given);
    expect(planned).toMatchObject({ status: 201, count: 2, missing: [], from: 'office@unhcr.example.org' });
    expect(server.log).toEqual([]);
    expect((await confirm({ ...planned, hash: 'a'.repeat(64) })).body.code).toBe('plan-changed');
    const [one, two] = [await confirm(planned), await confirm(planned)];
    expect([one.status, two.body.id]).toEqual([202, one.body.id]);
    const job = await ended(one.body.id);
    expect(job).toMatchObject({ state: 'done', data: { states: { accepted: 1, refused: 1 } } });
    expect(counts(server.log)).toEqual(new Map([['anna@example.org', 1]]));
    expect(readMail(server.log[0]?.message ?? '').files.map(({ type }) => type)).toContain('application/pdf');
    const report = await ask(job.files[0]?.href ?? '');
    const again = await plan(given);
    expect(again).toMatchObject({ count: 0, mails: [{ state: 'accepted' }, { state: 'refused' }] });
    const acts = (await audit()).filter(({ about }) => about.includes(planned.id));
    expect(acts.map(({ act }) => act)).toEqual(['sent', 'confirmed', 'planned']);
    expect(acts[0]?.about).toContain('1 accepted, 1 refused');
    const said = JSON.stringify([
      planned,
      one,
      job,
      report,
      again,
      await audit(),
      await ask('/v1/mail-servers'),
    ]);
    expect(said).not.toMatch(/anna@|gone@|secret of|127\.0\.0\.1/);
    const kept = JSON.stringify(await tried.office.database.query('SELECT * FROM factsheet.mail_server'));
    expect(kept).not.toMatch(/secret of|127\.0\.0\.1/);
    await cleanUp(tried.office);
    expect(
      JSON.stringify(
        await tried.office.database.query('SELECT * FROM factsheet.mail_plan WHERE job IS NOT NULL'),
      ),
    ).not.toContain('anna@');
    expect(await readdir(desk.data)).toContain('ledger.sqlite.moved');
    // What no job came of is gone after a day, also where somebody had agreed to it.
    await tried.office.database.query(
      "UPDATE factsheet.mail_plan SET created = created - interval '2 days', confirmed = now() WHERE job IS NULL",
    );
    await cleanUp(tried.office);
    expect(await tried.office.database.query('SELECT id FROM factsheet.mail_plan WHERE job IS NULL')).toEqual(
      [],
    );
  });

  it('sends nothing by a plan that is no longer what was looked at', async () => {
    const server = await fresh();
    const [first, second] = [
      await plan({ recipients: people('a@example.org') }),
      await plan({ recipients: people('a@example.org', 'b@example.org') }),
    ];
    await ended((await confirm(first)).body.id);
    // Somebody of it has it by now.
    const late = await confirm(second);
    expect([late.status, late.body.code]).toEqual([409, 'plan-changed']);
    const third = await plan({ recipients: people('c@example.org') });
    const file = path.join(desk.data, 'azerbaijan', 'operation.yaml');
    await appendFile(file, '\n# Another word.\n');
    const other = await confirm(third);
    expect([other.status, other.body.code]).toEqual([422, 'edition-outdated']);
    await plantMade(tried.office, desk.data, 'second');
    expect((await confirm(third)).body.code).toMatch(/^(?:edition-outdated|plan-changed)$/);
    const correction = await plan({ recipients: people('a@example.org') });
    expect((await confirm(correction)).body.code).toBe('needs-correction');
    const called = await plan({ recipients: people('a@example.org'), correction: true });
    await ended((await confirm(called)).body.id);
    expect(counts(server.log)).toEqual(new Map([['a@example.org', 2]]));
  });

  it('never sends again unasked what may have arrived', async () => {
    let cuts = 0;
    const server: MailServer = await fresh({
      async data(_taken, session) {
        cuts += 1;
        if (cuts === 1) server.cut(session);
        return undefined;
      },
    });
    const given = { recipients: people('a@example.org') };
    const job = await ended((await confirm(await plan(given))).body.id);
    expect(job.data).toMatchObject({ states: { uncertain: 1 } });
    expect(await plan(given)).toMatchObject({ count: 0, mails: [{ state: 'uncertain' }] });
    const asked = await plan({ ...given, resendUncertain: true });
    expect(await ended((await confirm(asked)).body.id)).toMatchObject({ data: { states: { accepted: 1 } } });
    expect((await confirm(asked)).status).toBe(202);
    expect(cuts).toBe(2);
  });

  it('takes the list that the office keeps, and waits while the studio sends', async () => {
    const server = await fresh();
    await mkdir(path.join(desk.data, '.recipients'), { recursive: true });
    const row = {
      email: 'kept@example.org',
      name: 'K',
      organisation: '',
      language: 'both',
      delivery: 'attachment',
    };
    const list = JSON.stringify({ from: 'other@unhcr.example.org', link: '', people: [row] });
    await writeFile(path.join(desk.data, '.recipients', 'azerbaijan.json'), list);
    const { database } = tried.office;
    await database.query(
      "INSERT INTO factsheet.mail_run (scope, run, holder) VALUES ('azerbaijan', gen_random_uuid(), 'studio')",
    );
    const { body } = await confirm(await plan({}));
    await expect
      .poll(async () => (await ask(`/v1/jobs/${body.id}`)).body.step, { timeout: 10_000 })
      .toMatch(/waits/);
    expect(server.log).toEqual([]);
    await database.query('DELETE FROM factsheet.mail_run');
    expect(await ended(body.id)).toMatchObject({ state: 'done' });
    expect(server.log.map(({ to, from }) => [to, from])).toEqual([
      ['kept@example.org', 'other@unhcr.example.org'],
    ]);
  });

  it('is for keys that may send, and for nobody else', async () => {
    await fresh();
    const [writer, sender, elsewhere] = [
      await keyWith(['read', 'write']),
      await keyWith(['send']),
      await keyWith(['send'], ['georgia']),
    ];
    const given = { recipients: people('a@example.org') };
    expect([(await plan(given, writer)).status, (await plan(given, elsewhere)).status]).toEqual([403, 404]);
    const planned = await plan(given, sender);
    expect(planned.status).toBe(201);
    expect([(await confirm(planned, writer)).status, (await confirm(planned, elsewhere)).status]).toEqual([
      403, 404,
    ]);
    for (const headers of [writer, sender]) {
      const wish = {
        ...put({ url: 'smtps://mail.example.org' }),
        headers: { ...headers, 'Content-Type': 'application/json' },
      };
      expect((await ask('/v1/mail-servers/operation/azerbaijan', wish)).status).toBe(403);
      expect((await ask('/v1/mail-servers', { headers })).status).toBe(403);
    }
    // No job sends but the one that comes of a confirmed plan: rights come first, and then there is no such kind.
    for (const [headers, answer] of [
      [sender, [403, 'may-not']],
      [writer, [400, 'wrong-ask']],
    ] as const) {
      const jobs = await ask(
        '/v1/jobs',
        posted({ kind: 'send', period: shipped, plan: planned.id }, headers),
      );
      expect([jobs.status, jobs.body.code]).toEqual(answer);
    }
    const faulty = await plan({ recipients: [{ email: 'no address', language: 'xx' }] }, sender);
    expect([faulty.status, faulty.code]).toEqual([422, 'recipients-faulty']);
    expect((await plan({ period: 'azerbaijan/1999-01' }, sender)).status).toBe(404);
  });

  it('says why nothing left, and goes on from there', async () => {
    const { office } = tried;
    const server = await fresh({ auth: { user: 'office', pass: 'right' } });
    const set = (password: string) =>
      ask('/v1/mail-servers/operation/azerbaijan', put({ url: server.url, user: 'office', password }));
    await set('wrong');
    const given = { recipients: people('a@example.org') };
    const refused = await ended((await confirm(await plan(given))).body.id);
    expect(refused).toMatchObject({ state: 'refused', why: { code: expect.stringMatching(/^smtp-/) } });
    expect(refused.why?.hint).not.toContain('FACTSHEET_');
    await set('right');
    expect(await ended((await confirm(await plan(given))).body.id)).toMatchObject({ state: 'done' });
    expect(server.log).toHaveLength(1);
    // An operation without its own has that of its bureau; a key that is replaced still opens it, until it is sealed anew.
    await ask('/v1/mail-servers/operation/azerbaijan', { method: 'DELETE', headers: admin });
    const bureau = await ask(
      '/v1/mail-servers/bureau/europe',
      put({ url: server.url, user: 'office', password: 'right' }),
    );
    expect(bureau.body).toEqual({ kind: 'bureau', name: 'europe', at: expect.any(String), by: 'operator' });
    const other = 'b2'.repeat(32);
    const both = openServers(office.database, openSecrets({ key: other, before: key }), usual);
    expect((await both.of('azerbaijan', 'europe')).smtp.password).toBe('right');
    expect([await both.sealAnew(), await both.sealAnew()]).toEqual([1, 0]);
    const old = openServers(office.database, openSecrets({ key }), usual);
    await expect(old.of('azerbaijan', 'europe')).rejects.toMatchObject({ code: 'secret-sealed' });
    await ask('/v1/mail-servers/bureau/europe', { method: 'DELETE', headers: admin });
    expect((await ask('/v1/mail-servers/bureau/asia', put({ url: server.url }))).status).toBe(404);
    const torn = { ...put(''), body: '{"url": "smtps://x.org", "password": "tell-tale' };
    const answered = await ask('/v1/mail-servers/operation/azerbaijan', torn);
    expect([answered.status, JSON.stringify(answered.body).includes('tell-tale')]).toEqual([400, false]);
  });

  it('reminds each of an office once a day of what is late, and of nothing that was sent', async () => {
    const server = await fresh();
    const { database, boss } = tried.office;
    const [sender, writer] = [await keyWith(['send']), await keyWith(['write'])];
    const wish = (...to: string[]) => ({ cron: '0 0 1 1 *', remind: { operations: ['azerbaijan'], to } });
    expect((await ask('/v1/schedules', posted(wish('a@example.org'), writer))).status).toBe(403);
    const both = { ...wish('a@example.org'), batch: {} };
    expect((await ask('/v1/schedules', posted(both, sender))).status).toBe(400);
    const schedules = [];
    for (const to of [
      ['a@example.org', 'b@example.org'],
      ['b@example.org', 'c@example.org'],
    ]) {
      const made = await ask('/v1/schedules', posted(wish(...to), sender));
      expect(made.status).toBe(201);
      schedules.push(String(made.body.id));
    }
    /** The time of a schedule comes. */
    const come = async (id = '') => {
      const [found] = await boss.getSchedules(timed, id);
      const ticket = await boss.send(timed, found?.data as object);
      const state = async () => (await boss.getJobById(timed, String(ticket)))?.state;
      await expect.poll(state, { timeout: 20_000 }).toBe('completed');
      const left = `SELECT id FROM factsheet.job WHERE kind = 'remind' AND ended IS NULL`;
      await expect.poll(() => database.query(left), { timeout: 20_000 }).toEqual([]);
    };
    for (const id of [schedules[0], schedules[0], schedules[1]]) await come(id);
    expect(server.log.map(({ to }) => to).sort()).toEqual([
      'a@example.org',
      'b@example.org',
      'c@example.org',
    ]);
    const { head, text } = readMail(server.log[0]?.message ?? '');
    expect([head.get('subject'), head.get('from')]).toEqual([
      'Late: factsheet of Azerbaijan, September 2024',
      'office@unhcr.example.org',
    ]);
    expect(text).toContain('October 15, 2024');
    const notes = (await audit()).filter(({ about }) => about.startsWith('reminder of'));
    expect(notes.map(({ about }) => about.replace(/.*: /, ''))).toEqual([
      '2 accepted',
      '2 accepted',
      '2 accepted',
    ]);
    const jobs = JSON.stringify(await database.query("SELECT * FROM factsheet.job WHERE kind = 'remind'"));
    expect(jobs).not.toMatch(/[abc]@example\.org/);
    // The board counts factsheets alone; and what was sent needs no reminder.
    expect([...(await sentIn(database)).keys()]).not.toContain(shipped);
    await database.query('TRUNCATE factsheet.delivery');
    await ended((await confirm(await plan({ recipients: people('donor@example.org') }))).body.id);
    await come(schedules[0]);
    expect(server.log).toHaveLength(4);
  });

  it('tells, forgets and spares somebody who gets mails', async () => {
    const server = await fresh();
    const wish = async (email: string, wished: string, headers = admin) =>
      ask('/v1/recipients', posted({ email, wish: wished }, headers));
    await ended(
      (await confirm(await plan({ recipients: people('a@example.org', 'b@example.org') }))).body.id,
    );
    const open = await plan({ recipients: people('A@example.org', 'c@example.org') });
    expect((await wish('a@example.org', 'look')).body).toMatchObject({
      deliveries: [{ period: shipped, state: 'accepted' }],
      ...{ changed: false, unwanted: false },
    });
    const id = /[?&]id=([0-9a-f]{40})|<([0-9a-f]{40})@/.exec(server.log[0]?.message ?? '');
    expect((await wish(id?.[1] ?? id?.[2] ?? '', 'no-mail')).body).toMatchObject({
      changed: true,
      unwanted: true,
    });
    expect((await wish('A@EXAMPLE.org', 'forget')).body).toMatchObject({ changed: true, unwanted: true });
    const { database } = tried.office;
    const kept = await database.query(
      'SELECT key, NULL AS people FROM factsheet.delivery UNION ALL SELECT id::text, people FROM factsheet.mail_plan WHERE id = $1',
      [open.id],
    );
    expect(JSON.stringify(kept).toLowerCase()).not.toContain('a@example.org');
    expect(JSON.stringify(kept)).toContain('c@example.org');
    const again = await plan({ recipients: people('a@example.org') });
    expect(again).toMatchObject({ count: 0, mails: [{ state: 'no-mail' }] });
    expect((await wish('a@example.org', 'allow-mail')).body).toMatchObject({
      changed: true,
      unwanted: false,
    });
    expect((await wish('no address', 'forget')).body.code).toBe('wrong-address');
    expect((await wish('b@example.org', 'look', await keyWith(['admin']))).status).toBe(403);
    expect(JSON.stringify(await audit())).not.toContain('@example.org');
  });

  it('sends what a job has made, to the byte', async () => {
    const server = await fresh();
    await tried.work();
    const { body: asked } = await ask('/v1/jobs', posted({ kind: 'make', period: shipped }, admin));
    const made = await ended(asked.id);
    expect(made).toMatchObject({ state: 'done' });
    const planned = await plan({ recipients: people('a@example.org') });
    expect(planned).toMatchObject({ made: asked.id, count: 1 });
    expect(await ended((await confirm(planned)).body.id)).toMatchObject({ state: 'done' });
    const { files } = readMail(server.log[0]?.message ?? '');
    const sent = files.filter(({ type }) => type.startsWith('application/pdf'));
    const hashes = sent.map(({ bytes }) => createHash('sha256').update(bytes).digest('hex'));
    expect(hashes.sort()).toEqual(made.files.map(({ sha256 }) => sha256).sort());
  });

  it('mails that came back are marked once, by who writes or sends there, and seen in plans and on the board', async () => {
    const server = await fresh();
    const given = { recipients: people('anna@example.org', 'full@example.org', 'late@example.org') };
    await ended((await confirm(await plan(given))).body.id);
    const idOf = (address: string) => {
      const mail = server.log.find(({ to }) => to.includes(address));
      return { address, id: String(/^Message-ID: (<.*>)/im.exec(mail?.message ?? '')?.[1]) };
    };
    const post = (mails: readonly string[], headers = admin, operation = 'azerbaijan') => {
      const body = new FormData();
      mails.forEach((mail, index) => void body.set(`${index}`, new File([mail], `${index}.eml`)));
      return ask(`/v1/operations/${operation}/bounces`, { method: 'POST', headers, body });
    };
    const [anna, full, late] = [idOf('anna@example.org'), idOf('full@example.org'), idOf('late@example.org')];
    const all = [
      bounces.postfix(anna),
      bounces.full(full),
      bounces.delayed(late),
      'Subject: Hello\r\n\r\nHello',
    ];
    expect((await post(all, await keyWith(['read']))).status).toBe(403);
    expect((await post(all, await keyWith(['write'], ['georgia']))).status).toBe(404);
    expect((await post(all, admin, 'georgia')).status).toBe(404);
    const { status, body } = await post(all, await keyWith(['write']));
    expect(status).toBe(200);
    expect(body).toMatchObject({
      marked: 2,
      mails: [
        { name: '0.eml', result: 'marked', state: 'bounced', period: shipped, recipient: 'a…@example.org' },
        { name: '1.eml', result: 'marked', state: 'full' },
        { name: '2.eml', result: 'delayed' },
        { name: '3.eml', result: 'none' },
      ],
    });
    expect(JSON.stringify(body)).not.toContain('anna@');
    const again = await ask('/v1/operations/azerbaijan/bounces', {
      ...{ method: 'POST', body: bounces.postfix(anna) },
      headers: { ...(await keyWith(['send'])), 'Content-Type': 'message/rfc822' },
    });
    expect(again.body).toMatchObject({
      marked: 0,
      mails: [{ name: 'message', result: 'known', state: 'bounced' }],
    });
    expect((await plan(given)).mails.map(({ state }) => state)).toEqual(['bounced', 'full', 'accepted']);
    expect((await sentIn(tried.office.database)).get(shipped)).toMatchObject({ mails: 1, bounced: 1 });
    expect(String((await ask('/board')).body)).toContain('1 came back');
    const notes = (await audit()).filter(({ act }) => act === 'bounces-read');
    expect(notes.map(({ about }) => about)).toEqual([
      'azerbaijan: 0 of 1 marked',
      'azerbaijan: 2 of 4 marked',
    ]);
  }, 60_000);

  it('a planned mail is shown as it would be sent, and asks for nothing outside', async () => {
    const server = await fresh();
    const planned = await plan({ recipients: people('anna@example.org') });
    const show = (query: string, headers = admin) =>
      ask(`/v1/mails/${planned.id}/preview${query}`, { headers });
    const { status, body, headers } = await show('');
    expect(status).toBe(200);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    const html = String(body);
    expect(html).toContain('data:image/jpeg;base64,');
    // What a browser would fetch by itself: pictures are inside, and there is nothing else.
    for (const [, address = ''] of html.matchAll(/\b(?:src|background|srcset)="([^"]*)"/g))
      expect(address).toMatch(/^data:/);
    expect(html).not.toMatch(/url\(|<(?:link|script|iframe|object|embed|meta http)|cid:/i);
    const text = String((await show('?as=text')).body);
    await ended((await confirm(planned)).body.id);
    const sent = readMail(server.log[0]?.message ?? '');
    expect(sent.text.replaceAll('\r\n', '\n').trim()).toBe(text.trim());
    expect((await show('?kind=9')).status).toBe(404);
    expect((await show('', await keyWith(['write']))).status).toBe(403);
  }, 60_000);

  it('one mail server has one rate, whichever operations send by it; another login has its own', async () => {
    const { database } = tried.office;
    const paceOf = async (operation: string, smtp: { url?: string; user?: string }) =>
      (await openServers(database, openSecrets({ key }), { smtp }).of(operation)).pace;
    const one = { url: 'smtps://one.example.org' };
    const paces = [
      await paceOf('kenya', one),
      await paceOf('georgia', one),
      await paceOf('kenya', one),
      await paceOf('kenya', { ...one, user: 'other' }),
    ];
    const waits: (number | undefined)[] = [];
    for (const pace of paces) waits.push(await pace?.(1));
    // A mail a minute: the second and third wait for the first.
    expect(waits.map((wait) => Math.round((wait ?? Number.NaN) / 60_000))).toEqual([0, 1, 2, 0]);
    expect(await paceOf('kenya', {})).toBeUndefined();
  });
});
