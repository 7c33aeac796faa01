// A key that is scoped to operations, with all rights: over every way of the interface it reaches nothing beyond them.
import { expect, it } from 'vitest';
import { serviceApp } from '../../src/service/server/app.ts';
import { openRoom } from '../../src/service/server/room.ts';
import { openStreams } from '../../src/service/server/streams.ts';
import { here, rights, type Who } from '../../src/service/server/who.ts';
import { posted, silent } from './offices.ts';

const id = '0b1e7a4e-7f0d-4f3c-9a55-0d6f7f3a9c11';
const period = 'georgia/2024-09';
const own: Who = { owner: 'key-1', rights, operations: ['azerbaijan'] };

const job = {
  ...{ id, request: { kind: 'make', period }, queue: 'stored', input: 'x', result: 'x', batch: id },
  ...{ created: new Date(0), begun: null, ended: new Date(1), redriven: null, attempt: 4, step: null },
  outcome: 'failed',
  answer: {
    files: [{ name: 'georgia.pdf', type: 'application/pdf', hash: 'a'.repeat(64), size: 1 }],
    findings: [],
  },
  ...{ active: false, place: null },
};
const plan = {
  ...{ created: new Date(0), confirmed: null, job: null },
  ...{
    id,
    owner: 'key-2',
    period,
    mark: 'georgia',
    people: null,
    input: 'x',
    created: new Date(0),
    job: null,
  },
  wish: { wish: { period }, made: { job: id, inputs: [], files: [] }, signed: '' },
};
const other = {
  id: 'b',
  name: 'georgia',
  email: 'georgia@example.org',
  roles: [],
  created: '',
  signedIn: '',
};
const schedule = { key: id, cron: '0 5 * * 1', timezone: 'UTC' };
const scheduled = { owner: 'key-2', schedule: id, batch: { operations: ['georgia'] } };

/** What belongs to others names georgia, whatever it is, so that it is seen where it is told. */
function partsFor(isOwner: boolean) {
  const query = async (statement: string) => {
    if (/FROM factsheet\.job j LEFT/.test(statement)) return [{ ...job, owner: isOwner ? 'key-1' : 'key-2' }];
    if (/FROM factsheet\.mail_plan/.test(statement)) return [plan];
    return [];
  };
  const told = async () => [other];
  const done = async () => other;
  return {
    office: {
      database: { query, transaction: async (work: (sql: object) => unknown) => work({ query }) },
      boss: {
        getSchedules: async () => [{ ...schedule, data: scheduled }],
        ...{ previewSchedule: () => [new Date(0)], schedule: done, unschedule: done, cancel: done },
      },
      files: { put: async () => 'x', get: async () => Buffer.from('georgia') },
      program: '',
    },
    data: '/nowhere',
    session: { read: async () => ({}) },
    stored: {
      all: async (isWanted: (operation: string) => boolean = () => true) =>
        [{ id: 'georgia', name: 'georgia', names: {}, periods: [] }].filter(({ id }) => isWanted(id)),
    },
    streams: openStreams(),
    watch: {
      follow: async function* () {
        yield { ...job, batch: undefined };
      },
    },
    metrics: { answered: () => undefined, text: async () => '', type: 'text/plain' },
    keys: { make: done, all: told, revoke: done, erase: done },
    people: { all: told, names: async () => ({ own: ['georgia'], shared: [] }), give: done, forget: done },
    audit: { note: async () => undefined, list: told, of: told },
    mailServers: {
      set: done,
      remove: done,
      all: async () => [{ kind: 'operation', name: 'georgia', at: '2024-01-01T00:00:00Z', by: 'operator' }],
    },
    secrets: {},
    outside: { networks: [], lookup: async () => [] },
    room: openRoom(),
    log: silent,
    takesSent: true,
  } as unknown as Parameters<typeof serviceApp>[0];
}

const put = (body: unknown): RequestInit => ({ ...posted(body), method: 'PUT' });
const gone: RequestInit = { method: 'DELETE' };
const again: RequestInit = {
  ...{ method: 'POST', body: new URLSearchParams({ id }) },
  headers: { Host: 'here', Origin: 'http://here' },
};

/** Each way with what is sent, and what is answered: 200 where it tells of nothing that is of others. */
const ways: Record<string, readonly [status: number, sent?: RequestInit]> = {
  'GET /v1/jobs': [200],
  'POST /v1/jobs': [404, posted({ kind: 'check', period })],
  'GET /v1/jobs/:id': [404],
  'DELETE /v1/jobs/:id': [404, gone],
  'GET /v1/jobs/:id/events': [404],
  'GET /v1/jobs/:id/files/georgia.pdf': [404],
  'GET /v1/operations': [200],
  'POST /v1/batches': [404, posted({ operations: ['georgia'] })],
  'GET /v1/batches/:id': [404],
  'GET /v1/board': [200],
  'GET /board': [200],
  'GET /v1/given-up': [200],
  'POST /v1/jobs/:id/again': [404, { method: 'POST' }],
  'POST /board/again': [404, again],
  'POST /v1/schedules': [404, posted({ cron: '0 5 * * 1', batch: { operations: ['georgia'] } })],
  'GET /v1/schedules': [200],
  'DELETE /v1/schedules/:id': [404, gone],
  'POST /v1/webhooks': [403, posted({ url: 'https://example.org/', events: ['job.done'] })],
  'GET /v1/webhooks': [403],
  'DELETE /v1/webhooks/:id': [403, gone],
  'GET /v1/webhooks/:id/deliveries': [403],
  'POST /v1/webhooks/:id/test': [403, { method: 'POST' }],
  'POST /v1/mails': [404, posted({ period })],
  'GET /v1/mails/:id': [404],
  'POST /v1/mails/:id/confirm': [404, posted({ hash: 'a'.repeat(64) })],
  'GET /v1/mails/:id/preview': [404],
  'POST /v1/operations/georgia/bounces': [404, { method: 'POST', body: new FormData() }],
  'PUT /v1/mail-servers/operation/georgia': [404, put({ url: 'smtps://example.org' })],
  'PUT /v1/mail-servers/bureau/europe': [403, put({ url: 'smtps://example.org' })],
  'GET /v1/mail-servers': [200],
  'DELETE /v1/mail-servers/operation/georgia': [404, gone],
  'POST /v1/recipients': [403, posted({ email: 'georgia@example.org', wish: 'look' })],
  'POST /v1/keys': [403, posted({ name: 'x', rights: ['read'], operations: ['azerbaijan'] })],
  'GET /v1/keys': [403],
  'DELETE /v1/keys/:id': [403, gone],
  'GET /v1/audit': [403],
  'GET /v1/keys/:id/data': [403],
  'DELETE /v1/keys/:id/data': [403, gone],
  'GET /v1/me': [200],
  'GET /v1/people': [403],
  'PUT /v1/people/:id/roles': [403, put({ roles: [{ role: 'admin' }] })],
  'GET /v1/people/:id/data': [403],
  'DELETE /v1/people/:id': [403, gone],
  'GET /health': [200],
  'GET /ready': [200],
  'GET /metrics': [200],
  'GET /pages.css': [200],
  'GET /openapi.json': [200],
  'GET /docs': [200],
  'GET /docs.css': [200],
  'GET /': [302],
};

const ask = async (way: string, sent: RequestInit = {}, isOwner = false) => {
  const app = serviceApp(partsFor(isOwner), '1', async () => own);
  const answer = await app.request(String(way.split(' ')[1]).replace(':id', id), sent);
  return { status: answer.status, text: await answer.text() };
};

it.each(Object.entries(ways))('%s', async (way, [status, sent]) => {
  const answer = await ask(way, sent);
  expect(answer.status).toBe(status);
  if (status === 200) expect(answer.text).not.toContain('georgia');
});

it.each(['GET /v1/jobs', 'GET /v1/jobs/:id', 'GET /v1/batches/:id', 'GET /v1/jobs/:id/files/georgia.pdf'])(
  'jobs of an operation that was taken from the key are told no more: %s',
  async (way) => {
    expect((await ask(way, {}, true)).text).not.toContain('georgia');
  },
);

it('no way is left out', () => {
  const { routes } = serviceApp(partsFor(false), '1', async () => own);
  const there = routes.flatMap(({ method, path }) => (method === 'ALL' ? [] : [`${method} ${path}`]));
  const pattern = (way: string) =>
    way
      .replace('georgia.pdf', ':name')
      .replace('operations/georgia', 'operations/:operation')
      .replace(/\/(?:operation|bureau)\/\w+$/, '/:kind/:name');
  expect([...new Set(Object.keys(ways).map(pattern))].sort()).toEqual([...new Set(there)].sort());
});

it('a comparison is told by its job alone, and it is written down who fetched it', async () => {
  const noted: string[] = [];
  const compared = { ...job, owner: 'key-2', answer: { ...job.answer, data: { rows: ['changed'] } } };
  const parts = partsFor(false);
  const audit = { note: async (...said: string[]) => void noted.push(said.join(' ')) };
  const database = { query: async () => [compared] };
  const office = { ...parts.office, database };
  const app = serviceApp({ ...parts, office, audit } as unknown as typeof parts, '1', async () => here);
  for (const path of ['/v1/jobs', `/v1/batches/${id}`])
    expect(await (await app.request(path)).text()).not.toContain('changed');
  expect(noted).toEqual([]);
  expect(await (await app.request(`/v1/jobs/${id}`)).text()).toContain('changed');
  expect(noted).toEqual([`here fetched ${id} comparison`]);
});
