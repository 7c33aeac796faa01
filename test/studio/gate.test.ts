// Who gets into the studio: its own page with the token of this start, and nobody else.
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { keepInvites } from '../../src/studio/server/invites.ts';
import { type Asking, ask, empty, studioOver } from './studio.ts';

const json = { 'content-type': 'application/json' };

test('the address that was printed sets a cookie that scripts cannot read, and leads to the page', async () => {
  const studio = await studioOver(await empty());
  const from = { origin: undefined, cookie: undefined, 'sec-fetch-site': 'none' };
  const { code, headers } = await ask(studio, `/?token=${studio.token}`, { headers: from });
  expect([code, headers.location]).toEqual([303, '/']);
  const [cookie = ''] = headers['set-cookie'] ?? [];
  expect(cookie.split('; ').sort()).toEqual(
    [`factsheet-studio-${studio.port}=${studio.token}`, 'HttpOnly', 'Path=/', 'SameSite=Strict'].sort(),
  );
  const page = await ask(studio, '/', { headers: { ...from, cookie: cookie.split(';')[0] } });
  expect([page.code, page.headers['content-type']]).toEqual([200, 'text/html; charset=UTF-8']);
});

test('every page load has a nonce of its own, and loads nothing else', async () => {
  const studio = await studioOver(await empty());
  const [one, two] = [await ask(studio, '/'), await ask(studio, '/')];
  const nonceOf = ({ headers }: typeof one) =>
    /'nonce-([\w+/]{24})'/.exec(headers['content-security-policy'] as string)?.[1];
  expect(nonceOf(one)).toBeDefined();
  expect(nonceOf(one)).not.toBe(nonceOf(two));
  expect(one.body).toContain(`<meta property="csp-nonce" nonce="${nonceOf(one)}">`);
  expect(one.headers['content-security-policy']).not.toMatch(/unsafe|https?:|\*/);
  expect(one.body).not.toMatch(/(?:src|href)="(?:https?:)?\/\/| style=| on\w+=|<script>|<style>/);
});

test('every answer says that it is not kept, not guessed at and not used elsewhere', async () => {
  const studio = await studioOver(await empty());
  const asked = [
    await ask(studio, '/'),
    await ask(studio, '/api/home'),
    await ask(studio, '/nothing'),
    await ask(studio, '/', { headers: { cookie: undefined } }),
  ];
  expect(asked.map(({ code }) => code)).toEqual([200, 200, 404, 403]);
  for (const { headers } of asked) {
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
    expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
  }
});

const places = ['/', '/api/home', '/api/period/azerbaijan/2024-09', '/api/events', '/client/studio.js'];
const forged: [string, NonNullable<Asking['headers']>][] = [
  ['another host', { host: 'example.org' }],
  ['another host on the port', { host: 'example.org:PORT' }],
  ['no port', { host: '127.0.0.1' }],
  ['another port', { host: '127.0.0.1:1' }],
  ['our name before another', { host: '127.0.0.1:PORT.example.org' }],
  ['another origin', { origin: 'http://example.org' }],
  ['no page at all', { origin: 'null' }],
  ['another port of this machine', { origin: 'http://127.0.0.1:1' }],
  ['our address over TLS', { origin: 'https://127.0.0.1:PORT' }],
  ['our other name', { origin: 'http://localhost:PORT' }],
  ['another site', { 'sec-fetch-site': 'cross-site' }],
  ['another part of this site', { 'sec-fetch-site': 'same-site' }],
  ['no cookie', { cookie: undefined }],
  ['an empty cookie', { cookie: 'factsheet-studio-PORT=' }],
  ['a cookie of another start', { cookie: `factsheet-studio-PORT=${'a'.repeat(43)}` }],
  ['a cookie of another port', { cookie: 'factsheet-studio-1=TOKEN' }],
];

test.each(forged)('%s gets nothing', async (_, headers) => {
  const studio = await studioOver(await empty());
  const put = (text?: string) => text?.replace('PORT', `${studio.port}`).replace('TOKEN', studio.token);
  const own = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, put(value)]));
  for (const place of places) {
    const { code, body } = await ask(studio, place, { headers: own });
    // What is no host at all is not even read: 400, without a word.
    expect([400, 401, 403], place).toContain(code);
    if (code !== 400) expect(body).toMatch(/address/);
    expect(body).not.toContain(studio.token);
  }
  const { code } = await ask(studio, '/api/undo', {
    method: 'POST',
    headers: { ...json, ...own },
    body: '{}',
  });
  expect([400, 401, 403]).toContain(code);
});

test('a wrong token in the address is refused, and sets no cookie', async () => {
  const studio = await studioOver(await empty());
  for (const token of ['', 'x', studio.token.slice(1), `${studio.token}x`]) {
    const { code, headers } = await ask(studio, `/?token=${token}`, { headers: { cookie: undefined } });
    expect([code, headers['set-cookie']]).toEqual([403, undefined]);
  }
});

test('a key lets a browser in once, and not for long', async () => {
  const studio = await studioOver(await empty());
  const { pathname, search } = new URL(studio.invite());
  expect(search).not.toContain(studio.token);
  const open = () => ask(studio, pathname + search, { headers: { cookie: undefined } });
  const first = await open();
  expect([first.code, first.headers['set-cookie']?.[0]]).toEqual([
    303,
    expect.stringContaining(studio.token),
  ]);
  expect((await open()).code).toBe(403);
  let time = 0;
  const invites = keepInvites(() => time);
  const [one, two] = [invites.make(), invites.make()];
  time = 59_000;
  expect([invites.take('x'), invites.take(one), invites.take(one)]).toEqual([false, true, false]);
  time = 61_000;
  expect(invites.take(two)).toBe(false);
});

test('a window of an earlier start is told so', async () => {
  const studio = await studioOver(await empty());
  const { code, body } = await ask(studio, '/api/home', { headers: { cookie: undefined } });
  expect([code, JSON.parse(body)]).toMatchObject([401, { code: 'no-token' }]);
});

test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])('%s is not answered', async (method) => {
  const studio = await studioOver(await empty());
  for (const place of ['/', '/api/home', '/api/change'])
    expect((await ask(studio, place, { method })).code).toBe(405);
});

test('what writes must say from which page it comes', async () => {
  const studio = await studioOver(await empty());
  const headers = { ...json, origin: undefined };
  expect((await ask(studio, '/api/undo', { method: 'POST', headers, body: '{}' })).code).toBe(403);
});

test.each([
  '/../../../../etc/passwd',
  '/client/../gate.ts',
  '/client/..%2fgate.ts',
  '/client/..%5cgate.ts',
  '/client/%2e%2e/gate.ts',
  '/pictures/..%2f..%2fetc%2fpasswd',
  '/files/a/..%2f..%2fetc%2fpasswd',
  '/files/../../etc/passwd',
  '//etc/passwd',
  '/%',
  '/api/period/..%2f..%2fetc/2024-09',
  '/api/period/../../etc',
  '/first/..%2f..%2fetc/2024-09?in=en',
  '/api/states/..%2f..%2fetc/2024-09',
  '/files/figures/..%2f..%2fetc/2024-09',
  '/api/nothing',
])('there is nothing at %s', async (target) => {
  const studio = await studioOver(await empty());
  const { code, body } = await ask(studio, target);
  expect([400, 404]).toContain(code);
  expect(body).not.toMatch(/root:|import /);
  expect(studio.failures).toEqual([]);
});

test('only the loopback address is listened on', async () => {
  const studio = await studioOver(await empty());
  const refused = await new Promise<string>((resolve) => {
    const socket = connect({ host: '127.0.0.2', port: studio.port, timeout: 2000 });
    socket.on('connect', () => resolve('connected'));
    socket.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? ''));
  });
  expect(refused).toBe('ECONNREFUSED');
});
