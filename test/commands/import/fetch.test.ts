// factsheet import --fetch: a server on this machine answers as UNHCR's API does, and in every way that it should not.
import { readFile, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { ImportOptions } from '../../../src/session/import/import.ts';
import { codes, type Desk, deskAt, end2024, fixture, nextPeriod } from '../../import/support.ts';

type Handler = (
  request: { url: URL; number: number },
  response: ServerResponse,
  raw: IncomingMessage,
) => void;

/** A server on 127.0.0.1, its address, and what it was asked. */
async function serve(handler: Handler): Promise<{ api: string; asked: URL[] }> {
  const asked: URL[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://127.0.0.1');
    asked.push(url);
    handler({ url, number: asked.length }, response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { api: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

const items = (await Promise.all([1, 2].map((page) => fixture(`answer-page-${page}.json`)))).flatMap(
  (text) => (JSON.parse(text) as { items: Record<string, unknown>[] }).items,
);

type Answer = { page: number; 'short-url': string; maxPages: number; total: unknown; items: unknown[] };

/** What the API answers: the rows of the years and the country, a page of them. */
function answerTo(url: URL): Answer {
  const asked = (name: string) => url.searchParams.get(name) ?? '';
  const [limit, page] = [Number(asked('limit')), Number(asked('page') || 1)];
  const isAsked =
    url.pathname === '/population/v1/population/' &&
    asked('coa') === 'AZE' &&
    asked('coo_all') === 'true' &&
    asked('cf_type') === 'ISO';
  const found = isAsked
    ? items.filter(
        ({ year }) => Number(year) >= Number(asked('yearFrom')) && Number(year) <= Number(asked('yearTo')),
      )
    : [];
  return {
    page,
    'short-url': '',
    maxPages: Math.ceil(found.length / limit),
    total: found.length,
    items: found.slice((page - 1) * limit, page * limit),
  };
}

function send(response: ServerResponse, body: unknown, status = 200, type = 'application/json'): void {
  response.writeHead(status, { 'content-type': type });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

const asApi: Handler = ({ url }, response) => send(response, answerTo(url));
const quick = { pause: 1, timeout: 20_000, limit: 4 };
const fetchFrom = (desk: Desk, api: string, options: Partial<ImportOptions> = {}) =>
  desk.run([], { fetch: true, api, patience: quick, ...options });

describe('the API', () => {
  it('is asked for every page, and its answers are kept', async () => {
    const { api, asked } = await serve(asApi);
    const desk = await nextPeriod();
    const imported = await fetchFrom(desk, `${api}/`);
    expect(codes(imported)).toEqual([]);
    expect(await desk.population()).toMatchObject({ as_of: '2024-12-31', ...end2024 });
    expect(asked.map(({ search }) => search)).toEqual(
      [1, 2, 3].map(
        (page) => `?yearFrom=2024&yearTo=2024&coa=AZE&coo_all=true&cf_type=ISO&limit=4&page=${page}`,
      ),
    );
    expect(await desk.kept()).toEqual(
      [...[1, 2, 3].map((page) => `unhcr-population-AZE-2024-page-${page}.json`), 'sources.yaml'].toSorted(),
    );
    expect(imported.kept.map(({ bytes }) => bytes > 100)).toEqual([true, true, true]);
  });

  it('is asked for ten years where an operation is named, or from the first year that its history has', async () => {
    const { api, asked } = await serve(asApi);
    const { folder } = await nextPeriod();
    const desk = deskAt(folder, 'azerbaijan');
    await fetchFrom(desk, api, { patience: { ...quick, limit: 100 } });
    const file = path.join(folder, 'azerbaijan/history.yaml');
    expect(await readFile(file, 'utf8')).toContain('  2024:\n    refugees: 6431\n');
    await writeFile(file, 'source: rdf\nyears:\n  2019: { refugees: 1109 }\n');
    await fetchFrom(desk, api, { patience: { ...quick, limit: 100 } });
    expect(asked.map(({ searchParams }) => searchParams.get('yearFrom'))).toEqual(['2015', '2019']);
  });

  it('is asked once where one page holds all', async () => {
    const { api, asked } = await serve(asApi);
    const desk = await nextPeriod();
    await fetchFrom(desk, api, { patience: { ...quick, limit: 100 } });
    expect(asked).toHaveLength(1);
    expect(await desk.kept()).toEqual(['sources.yaml', 'unhcr-population-AZE-2024.json']);
  });

  it('is asked again after a fault that passes', async () => {
    const { api, asked } = await serve(({ url, number }, response) => {
      if (number === 1) send(response, 'busy', 503, 'text/plain');
      else if (number === 2) response.destroy();
      else send(response, answerTo(url));
    });
    const desk = await nextPeriod();
    await fetchFrom(desk, api);
    expect(asked).toHaveLength(5);
    expect((await desk.population()).groups).toEqual(end2024.groups);
  });

  it('may point to another address of its own', async () => {
    const { api } = await serve(({ url }, response) => {
      if (url.pathname.startsWith('/moved'))
        send(response, answerTo(new URL(url.href.replace('/moved', ''))));
      else response.writeHead(301, { location: `/moved${url.pathname}${url.search}` }).end();
    });
    const desk = await nextPeriod();
    await fetchFrom(desk, api);
    expect((await desk.population()).groups).toEqual(end2024.groups);
  });

  it('is told where it knows nothing of the year', async () => {
    const { api } = await serve(asApi);
    const desk = await nextPeriod();
    expect(codes(await fetchFrom(desk, api, { asOf: '2023-12-31' }))).toContain(
      'error statistics-no-country',
    );
  });
});

/** Faults with what is told, and how often the server is asked: what may pass is tried three times. */
const faults: [name: string, handler: Handler, code: string, message: RegExp, asked: number][] = [
  [
    'answers with 500',
    (_, response) => send(response, { error: 'x' }, 500),
    'api-unavailable',
    /answered “500 Internal Server Error”/,
    3,
  ],
  ['asks for patience without end', (_, response) => send(response, '', 429), 'api-unavailable', /429/, 3],
  [
    'knows nothing of the address',
    (_, response) => send(response, 'no', 404),
    'api-refused',
    /refused \(404 Not Found\)/,
    1,
  ],
  [
    'answers with a web page',
    (_, response) => send(response, '<html>Sorry</html>', 200, 'text/html; charset=utf-8'),
    'api-content',
    /answered with text\/html, not with JSON/,
    1,
  ],
  [
    'calls a web page JSON',
    (_, response) => send(response, '<html>Sorry</html>'),
    'statistics-json',
    /is not whole JSON/,
    1,
  ],
  [
    'answers without a type',
    (_, response) => response.end('{}'),
    'api-content',
    /something without a type/,
    1,
  ],
  [
    'answers with other JSON',
    (_, response) => send(response, { items: 'none' }),
    'statistics-json',
    /not an answer of UNHCR’s API/,
    1,
  ],
  [
    'breaks off in the middle',
    (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
      response.write('{"page":1,');
      setImmediate(() => response.destroy());
    },
    'api-unavailable',
    /could not be reached, or broke off/,
    3,
  ],
  [
    'breaks off without saying how long it would be',
    (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"page":1,');
      setImmediate(() => response.destroy());
    },
    'api-unavailable',
    /could not be reached, or broke off/,
    3,
  ],
  [
    'ends in the middle as if that were all',
    (_, response) => send(response, '{"page":1,"items":['),
    'statistics-json',
    /is not whole JSON/,
    1,
  ],
  [
    'answers with too much',
    (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const more = () => {
        for (let sent = 0; sent < 20 && response.write(' '.repeat(100_000)); sent += 1);
      };
      response.on('drain', more);
      more();
    },
    'api-too-large',
    /more than 10 MB/,
    1,
  ],
  [
    'points to another server',
    (_, response) => response.writeHead(302, { location: 'http://127.0.0.2:9/x' }).end(),
    'api-redirect',
    /another server \(127\.0\.0\.2:9\)/,
    1,
  ],
  [
    'points in a circle',
    (_, response) => response.writeHead(302, { location: '/again' }).end(),
    'api-redirect',
    /without end/,
    4,
  ],
  [
    'has another page than it was asked for',
    ({ url }, response) => send(response, { ...answerTo(url), page: 1 }),
    'api-pages',
    /asked for page 2, and answered with page 1/,
    2,
  ],
  [
    'changes the total',
    ({ url, number }, response) => send(response, { ...answerTo(url), total: number }),
    'statistics-pages',
    /another total/,
    3,
  ],
  [
    'changes the number of pages',
    ({ url, number }, response) => send(response, { ...answerTo(url), maxPages: 2 + number }),
    'statistics-pages',
    /another number of pages/,
    3,
  ],
  [
    'has fewer rows than it tells',
    ({ url }, response) => send(response, { ...answerTo(url), total: 12 }),
    'statistics-pages',
    /should have 12 rows, and has 11/,
    3,
  ],
  [
    'has pages without end',
    ({ url }, response) => send(response, { ...answerTo(url), maxPages: 1e9 }),
    'api-pages',
    /tells of 1000000000 pages/,
    1,
  ],
];

describe('a fault of the API changes nothing:', () => {
  it.each(faults)('it %s', async (_, handler, code, message, times) => {
    const { api, asked } = await serve(handler);
    const desk = await nextPeriod();
    const before = await desk.figures();
    await expect(fetchFrom(desk, api)).rejects.toMatchObject({
      code,
      kind: 'findings',
      message: expect.stringMatching(message),
    });
    expect(asked).toHaveLength(times);
    expect([await desk.figures(), await desk.kept()]).toEqual([before, []]);
  });

  it('it does not answer', async () => {
    const { api } = await serve(() => undefined);
    const desk = await nextPeriod();
    await expect(fetchFrom(desk, api, { patience: { pause: 1, timeout: 50 } })).rejects.toMatchObject({
      code: 'api-unavailable',
      message: 'UNHCR’s API did not answer within 0.05 seconds.',
      hint: expect.stringMatching(/^Nothing was changed\..*download the file/),
    });
  });

  it('nobody is there', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const desk = await nextPeriod();
    await expect(fetchFrom(desk, `http://127.0.0.1:${port}`)).rejects.toMatchObject({
      code: 'api-unavailable',
      message: 'UNHCR’s API could not be reached, or broke off (ECONNREFUSED).',
    });
  });

  it.each([
    'http://example.org',
    'ftp://127.0.0.1',
    'http://localhost:1',
    'https://a:b@example.org',
    'example.org',
    '',
  ])('it is not asked at %j', async (api) => {
    const desk = await nextPeriod();
    await expect(fetchFrom(desk, api)).rejects.toMatchObject({ code: 'api-address', kind: 'usage' });
  });
});

describe('a person who stops it', () => {
  it.each([
    ['while it waits for an answer', () => undefined],
    ['while it waits to ask again', (_: unknown, response: ServerResponse) => send(response, '', 503)],
  ] as [string, Handler][])('is obeyed %s', async (_, handler) => {
    const stop = new AbortController();
    const { api } = await serve((asked, response, request) => {
      setTimeout(() => stop.abort(new Error('stopped')), 20);
      handler(asked, response, request);
    });
    const desk = await nextPeriod();
    const patience = { pause: 30_000, timeout: 30_000 };
    await expect(fetchFrom(desk, api, { signal: stop.signal, patience })).rejects.toThrow('stopped');
    expect(await desk.kept()).toEqual([]);
  });
});

it('does not take a figures.yaml that was changed while it asked', async () => {
  const desk = await nextPeriod();
  const { api } = await serve(({ url }, response) => {
    void desk.edit({ path: ['funding', 'funded'], value: 5 }).then(() => send(response, answerTo(url)));
  });
  const patience = { ...quick, limit: 100 };
  await expect(fetchFrom(desk, api, { patience })).rejects.toMatchObject({ code: 'file-changed' });
  expect(await desk.kept()).toEqual([]);
});
