// The interface as it answers without a database: who is let in, what is refused, and how it is described.
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { FactsheetError } from '../../src/errors.ts';
import type { Office } from '../../src/service/office.ts';
import { serviceApp } from '../../src/service/server/app.ts';
import { openLimits } from '../../src/service/server/limits.ts';
import { refusedBy } from '../../src/service/server/problem.ts';
import { largestInStudio, openRoom } from '../../src/service/server/room.ts';
import { openStreams } from '../../src/service/server/streams.ts';
import { here, requireOwnPage, type Who } from '../../src/service/server/who.ts';
import { resultKey } from '../../src/service/store/results.ts';
import { confined, unconfined } from '../../src/service/work/confined.ts';
import { largestUpload } from '../../src/studio/contract/bounds.ts';
import { largestAsk } from '../../src/studio/server/body.ts';
import { project } from '../support/data.ts';
import { silent } from './offices.ts';

const away = Object.assign(new Error('Connection terminated unexpectedly'), {});
const query = () => Promise.reject(away);
const parts = {
  office: {
    database: { query, transaction: query },
    files: { put: query },
    program: '',
  } as unknown as Office,
  data: '/nowhere',
  stored: { all: async () => [] },
  streams: openStreams(),
  watch: { follow: () => undefined, close: () => undefined },
  metrics: { answered: () => undefined, text: async () => '', type: 'text/plain' },
  keys: {},
  audit: { note: async () => undefined },
  room: openRoom(),
  log: silent,
  takesSent: false,
} as unknown as Parameters<typeof serviceApp>[0];
const app = serviceApp(parts, '1.2.3', async (context) => {
  requireOwnPage(context, 4380);
  return here;
});
const own = { Host: '127.0.0.1:4380' };
const ask = async (path: string, options: RequestInit = {}, on = app) => {
  const answer = await on.request(path, { ...options, headers: { ...own, ...options.headers } });
  const json = /json/.test(answer.headers.get('content-type') ?? '');
  return {
    status: answer.status,
    headers: answer.headers,
    body: json ? await answer.json() : await answer.text(),
  };
};
const json = (body: unknown) => ({
  method: 'POST',
  body: JSON.stringify(body),
  headers: { 'Content-Type': 'application/json' },
});
const form = (request: unknown, ...files: string[]) => {
  const body = new FormData();
  body.set('request', JSON.stringify(request));
  for (const name of files) body.append(name, new Blob(['x']));
  return { method: 'POST', body };
};
const make = { kind: 'make', period: 'azerbaijan/2024-09' };

describe('who asks', () => {
  it.each([
    ['a name that leads here (DNS rebinding)', { Host: 'evil.example:4380' }],
    ['another port', { Host: '127.0.0.1:80' }],
    ['a page of another site', { Origin: 'https://evil.example' }],
    ['a form of another site', { 'Sec-Fetch-Site': 'cross-site' }],
  ])('%s is refused', async (_, headers) => {
    const answer = await ask('/v1/jobs', { headers: { ...headers } as Record<string, string> });
    expect(answer).toMatchObject({ status: 403, body: { code: 'not-from-here' } });
  });

  it('a key for one operation knows of no other, and one that may read makes nothing', async () => {
    const enter = (who: Who) => serviceApp(parts, '1', async () => who);
    const of = (who: Partial<Who>) => enter({ owner: 'a', rights: ['read', 'write'], ...who });
    const other = await ask('/v1/jobs', json(make), of({ operations: ['georgia'] }));
    expect(other).toMatchObject({ status: 404, body: { code: 'unknown-operation' } });
    const reader = await ask('/v1/jobs', json(make), of({ rights: ['read'] }));
    expect(reader).toMatchObject({ status: 403, body: { code: 'may-not' } });
  });
});

describe('what is refused', () => {
  it.each([
    ['no JSON', { method: 'POST', body: '{', headers: { 'Content-Type': 'application/json' } }, 400],
    ['another kind', { method: 'POST', body: 'x', headers: { 'Content-Type': 'text/plain' } }, 415],
    ['a period out of the folder', json({ ...make, period: '../../etc/2024-09' }), 400],
    ['an edition that there is not', json({ ...make, editions: ['poster'] }), 400],
    ['a name that nobody knows', json({ ...make, fast: true }), 400],
    ['two operations to compare', json({ kind: 'compare', period: 'a/2024-02', with: 'b/2024-01' }), 400],
    ['a period that is not stored', json(make), 404],
    ['a file above the folder', form(make, 'azerbaijan/../../x.yaml'), 400],
    ['a hidden file', form(make, 'azerbaijan/.git/config'), 400],
    ['a file of another operation', form(make, 'georgia/operation.yaml'), 400],
    ['a file twice', form(make, 'azerbaijan/a.yaml', 'azerbaijan/a.yaml'), 400],
    ['files where they cannot be shut in', form(make, 'azerbaijan/operation.yaml'), 503],
    ['an id that is none', { method: 'GET' }, 404, '/v1/jobs/1/nothing'],
  ])('%s, as problem details with a remedy', async (_, options, status, path = '/v1/jobs') => {
    const answer = await ask(path, options);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(answer.body).toEqual(
      expect.objectContaining({
        status,
        detail: expect.stringMatching(/\.$|:/),
        hint: expect.stringMatching(/\.$/),
      }),
    );
  });

  it('a body that is too large, whatever it says of its length', async () => {
    const body = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(4_000_000)),
    });
    const options = { method: 'POST', body, duplex: 'half', headers: { 'Content-Type': 'application/json' } };
    expect(await ask('/v1/jobs', options as RequestInit)).toMatchObject({ status: 413 });
  });

  it('what somebody sends who may only look is not read', async () => {
    let read = 0;
    const body = new ReadableStream(
      {
        pull: (controller) => {
          read += 1;
          controller.enqueue(new Uint8Array(1000));
        },
      },
      { highWaterMark: 0 },
    );
    const reader = serviceApp(parts, '1', async () => ({ owner: 'a', rights: ['read'] }));
    for (const path of ['/v1/jobs', '/v1/batches', '/v1/mails']) {
      const options = {
        method: 'POST',
        body,
        duplex: 'half',
        headers: { 'Content-Type': 'application/json' },
      };
      expect(await ask(path, options as RequestInit, reader)).toMatchObject({ status: 403 });
    }
    expect(read).toBe(0);
  });

  it('more than is held in memory at once, by one and by all, and with the time to wait; what has ended makes room', async () => {
    const bounded = { ...parts, room: openRoom({ most: 250_000_000, each: 200_000_000 }) };
    const of = (owner: string) => serviceApp(bounded, '1', async () => ({ owner, rights: ['write'] }));
    const stalled = () => {
      const [begun, ended] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
      const source = {
        async pull(controller: ReadableStreamDefaultController) {
          begun.resolve();
          await ended.promise;
          controller.close();
        },
      };
      const body = new ReadableStream(source, { highWaterMark: 0 });
      const options = {
        method: 'POST',
        body,
        duplex: 'half',
        headers: { 'Content-Type': 'application/json' },
      };
      return { options: options as RequestInit, begun: begun.promise, end: ended.resolve };
    };
    const first = stalled();
    const answered = ask('/v1/jobs', first.options, of('a'));
    await first.begun;
    const more = () => ask('/v1/jobs', stalled().options, of('a'));
    const own = await more();
    expect(own).toMatchObject({ status: 429, body: { code: 'too-much-at-once' } });
    const others = await ask('/v1/jobs', stalled().options, of('b'));
    expect(others).toMatchObject({ status: 503, body: { code: 'no-room' } });
    expect([own, others].map(({ headers }) => headers.get('retry-after'))).toEqual(['5', '5']);
    // What is small has its place.
    const small = json(make);
    const sized = { ...small, headers: { ...small.headers, 'Content-Length': String(small.body.length) } };
    expect((await ask('/v1/jobs', sized, of('b'))).status).toBe(404);
    first.end();
    expect((await answered).status).toBe(400);
    const again = stalled();
    const later = ask('/v1/jobs', again.options, of('b'));
    await again.begun;
    again.end();
    expect((await later).status).toBe(400);
    const crowded = {
      ...parts,
      data: path.join(project, 'data'),
      room: openRoom({ most: 5000, each: 9000 }),
    };
    const stored = serviceApp(crowded, '1', async () => here);
    expect(await ask('/v1/jobs', sized, stored)).toMatchObject({ status: 503, body: { code: 'no-room' } });
  });

  it('a kind that there is not, with those that there are', async () => {
    const { body } = await ask('/v1/jobs', json({ ...make, kind: 'mak' }));
    const said = /This is one of “make”, “check”, .* and “\w+”/;
    expect(body).toMatchObject({
      detail: expect.stringMatching(said),
      findings: [{ message: expect.stringMatching(said), at: 'kind' }],
    });
  });

  it('an error of the program with what helps by the interface: no options, variables or commands', () => {
    const hints = {
      'sender-missing': 'Write it into operation.yaml, or add --from.',
      'smtp-login': 'Check FACTSHEET_SMTP_USER and FACTSHEET_SMTP_PASSWORD.',
      'edition-stale': 'Build it: factsheet build azerbaijan/2024-09',
    };
    for (const [code, hint] of Object.entries(hints))
      expect(refusedBy(new FactsheetError(code, 'It cannot be.', { hint })).hint).not.toMatch(
        /--[a-z]|FACTSHEET_|factsheet build/,
      );
    const plain = 'Wait until it has ended.';
    expect(refusedBy(new FactsheetError('busy', 'It is.', { hint: plain })).hint).toBe(plain);
  });

  it('a bureau that no operation belongs to, in a schedule too, with the one that is meant', async () => {
    const europe = [
      { id: 'azerbaijan', name: '', names: {}, periods: [], bureau: 'europe', input: undefined },
    ];
    const bureaux = serviceApp({ ...parts, stored: { all: async () => europe } }, '1', async () => here);
    for (const what of ['batch', 'remind']) {
      const wish = { bureau: 'eurpoe', ...(what === 'remind' && { to: ['a@example.org'] }) };
      const answer = await ask('/v1/schedules', json({ cron: '0 5 * * 1', [what]: wish }), bureaux);
      expect(answer).toMatchObject({
        status: 404,
        body: { code: 'unknown-bureau', hint: 'Did you mean europe? There are: europe.' },
      });
    }
  });

  it('what is sent to the studio too, of each person and of all; in the studio’s own words', async () => {
    expect(largestInStudio).toBe(Math.max(largestAsk, ...Object.values(largestUpload)));
    const waiting: (() => void)[] = [];
    const studio = () => new Promise<Response>((end) => waiting.push(() => end(Response.json({}))));
    const visit = async ({ req }: { req: { header(name: string): string | undefined } }) => {
      return { person: { id: req.header('x-as'), name: 'N', roles: [{ role: 'writer' }] }, token: 't' };
    };
    const door = { visit, ways: () => undefined } as unknown as NonNullable<(typeof parts)['door']>;
    const room = openRoom({ most: 130_000_000, each: 100_000_000 });
    const app = serviceApp({ ...parts, door, studio, room }, '1', async () => here);
    const send = (as: string, length?: number) => {
      const headers = { 'x-as': as, ...(length !== undefined && { 'Content-Length': String(length) }) };
      return ask('/api/picture', { method: 'POST', body: 'x', headers }, app);
    };
    // One that does not say how long it is counts as the longest.
    const first = send('a');
    await vi.waitUntil(() => waiting.length === 1);
    const own = await send('a', 20_000_000);
    expect(own).toMatchObject({ status: 429, body: { code: 'too-much-at-once', hint: expect.any(String) } });
    expect([own.headers.get('retry-after'), Object.keys(own.body)]).toEqual([
      '5',
      ['code', 'message', 'hint'],
    ]);
    const second = send('b');
    await vi.waitUntil(() => waiting.length === 2);
    expect(await send('c', 20_000_000)).toMatchObject({ status: 503, body: { code: 'no-room' } });
    // What is small has its place, and what is looked at takes none.
    const small = send('a', 100);
    const look = ask('/api/home', { headers: { 'x-as': 'a' } }, app);
    await vi.waitUntil(() => waiting.length === 4);
    for (const end of waiting.splice(0)) end();
    expect((await Promise.all([first, second, small, look])).map(({ status }) => status)).toEqual([
      200, 200, 200, 200,
    ]);
    const later = send('c', 20_000_000);
    await vi.waitUntil(() => waiting.length === 1);
    waiting[0]?.();
    expect((await later).status).toBe(200);
  });

  it('a database that is away is told as that, and nothing of the inside is', async () => {
    expect(await ask('/ready')).toMatchObject({ status: 503, body: { code: 'no-database' } });
    expect((await ask('/health')).status).toBe(200);
    expect(refusedBy(new TypeError('x of undefined at /srv/secret'))).toMatchObject({
      status: 500,
      code: 'internal',
    });
    expect(JSON.stringify(refusedBy(new Error('password')))).not.toContain('password');
  });
});

it('a key that asks too often waits, and another does not', () => {
  let now = 0;
  const limit = openLimits(() => now, { most: 3, aSecond: 1 });
  for (let count = 0; count < 3; count += 1) limit('a');
  expect(() => limit('a')).toThrow(expect.objectContaining({ status: 429, headers: { 'Retry-After': '1' } }));
  limit('b');
  now = 1;
  limit('a');
  expect(() => limit('a')).toThrow('too often');
});

describe('how it is described', () => {
  it('as OpenAPI 3.1, each way with its name, each reference with what it leads to', async () => {
    const { body } = await ask('/openapi.json');
    expect(body).toMatchObject({ openapi: '3.1.0', info: { version: '1.2.3' } });
    const ways = Object.values(
      body.paths as Record<string, Record<string, { operationId?: string; summary?: string }>>,
    ).flatMap(Object.values);
    expect(ways.length).toBeGreaterThan(10);
    for (const way of ways)
      expect(way).toMatchObject({ operationId: expect.any(String), summary: expect.any(String) });
    const names = [...JSON.stringify(body).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(
      ([, name]) => name,
    );
    expect(Object.keys(body.components.schemas)).toEqual(expect.arrayContaining(names));
  });

  it('as a page that loads nothing from elsewhere', async () => {
    const { body, headers } = await ask('/docs');
    expect(body).toContain('<code>POST /v1/jobs</code>');
    expect(body).not.toMatch(/<script|https?:\/\//);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});

describe('what is made once', () => {
  const request = {
    kind: 'make' as const,
    period: 'a/2024-01',
    languages: ['b', 'a'],
    editions: [],
    draft: false,
  };

  it('is known whatever the order of the languages, and by input and program', () => {
    const key = resultKey(request, 'i', 'p');
    expect(resultKey({ ...request, languages: ['a', 'b', 'a'] }, 'i', 'p')).toBe(key);
    const others = [
      resultKey({ ...request, languages: ['a'] }, 'i', 'p'),
      resultKey({ ...request, draft: true }, 'i', 'p'),
      resultKey(request, 'j', 'p'),
      resultKey(request, 'i', 'q'),
    ];
    expect(new Set([key, ...others]).size).toBe(5);
  });
});

it('nothing of the worker’s environment goes into the process of a job', () => {
  const env = {
    PATH: '/bin',
    HOME: '/root',
    FACTSHEET_DATABASE_URL: 'postgres://u:secret@h/d',
    SMTP_PASSWORD: 'x',
  };
  expect(Object.keys(unconfined({ node: 'node' }, [], env).env)).toEqual(['PATH', 'HOME', 'TZ']);
  const sight = { project: '/p', node: '/n', cache: '/c', root: '/r' };
  expect(Object.keys(confined(sight, [], 100).env)).toEqual(['PATH', 'HOME', 'TMPDIR', 'TZ']);
});
