// The preview is for this machine alone: what it answers, what it refuses, and that nothing is left when it ends.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get, type IncomingHttpHeaders, request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type Preview, startPreview } from '../../src/preview/server.ts';
import { building, type Showing } from '../../src/preview/showing.ts';

type Answer = { code: number | undefined; headers: IncomingHttpHeaders; body: string };

/** A preview of one PDF beside a file that is none of its own. */
async function previewing(): Promise<{ preview: Preview; showing: Showing }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'factsheet-preview-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = path.join(folder, 'sheet.pdf');
  await writeFile(file, '%PDF-1.7 sheet');
  await writeFile(path.join(folder, 'secret.txt'), 'secret');
  const pdf = { file, address: sheet, sha256: 'a'.repeat(64) };
  const pages = [{ page: 1, width: 10, height: 14, png: Buffer.from('PNG one'), address: picture }];
  const showing = { ...building(), sheets: [{ period: 'azerbaijan/2024-09', language: 'az', pages, pdf }] };
  const preview = await startPreview(0, showing);
  onTestFinished(preview.close);
  return { preview, showing };
}

/** Asks for a path just as it is written: `fetch` would tidy it up. */
function ask(
  preview: Preview,
  target: string,
  { host, method = 'GET' }: { host?: string; method?: string } = {},
) {
  const { port } = new URL(preview.url);
  const headers = { host: host?.replace('PORT', port) ?? `127.0.0.1:${port}` };
  return new Promise<Answer>((resolve, reject) => {
    request({ host: '127.0.0.1', port, path: target, method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text) => {
        body += text;
      });
      response.on('end', () => resolve({ code: response.statusCode, headers: response.headers, body }));
    })
      .on('error', reject)
      .end();
  });
}

const sheet = '/files/azerbaijan/2024-09/sheet.pdf';
const picture = '/pages/aaaa.png';

test('the page, its helpers and the PDF come with their types, and are not kept', async () => {
  const { preview } = await previewing();
  const types = {
    '/': 'text/html; charset=utf-8',
    '/preview.css': 'text/css; charset=utf-8',
    '/preview.js': 'text/javascript; charset=utf-8',
    [sheet]: 'application/pdf',
    [`${sheet}?v=1`]: 'application/pdf',
    [picture]: 'image/png',
  };
  for (const [target, type] of Object.entries(types)) {
    const { code, headers } = await ask(preview, target);
    expect({ target, code, type: headers['content-type'] }).toEqual({ target, code: 200, type });
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['x-content-type-options']).toBe('nosniff');
  }
  expect((await ask(preview, sheet)).body).toBe('%PDF-1.7 sheet');
  expect((await ask(preview, picture)).body).toBe('PNG one');
});

test('the page loads nothing from elsewhere', async () => {
  const { preview } = await previewing();
  const { headers, body } = await ask(preview, '/');
  expect(headers['content-security-policy']).toMatch(/^default-src 'none';/);
  expect(headers['content-security-policy']).not.toMatch(/unsafe|https?:|\*/);
  expect(body).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  expect(body).not.toMatch(/ style=| on\w+=|<script>|<style>/);
});

test.each([
  '/files/azerbaijan/2024-09/secret.txt',
  '/files/azerbaijan/2024-09/../2024-09/sheet.pdf',
  '/files/azerbaijan/2024-09/..%2f..%2fsecret.txt',
  '/files/../../../../../../etc/passwd',
  '/..%5c..%5csecret.txt',
  '/preview.ts',
  '/server.ts',
  '//',
  '///etc/passwd',
  '/%',
  '/files/',
  'http://127.0.0.1/etc/passwd',
])('there is nothing at %s', async (target) => {
  const { preview } = await previewing();
  expect(await ask(preview, target)).toMatchObject({ code: 404, body: 'There is nothing here.\n' });
});

test.each([
  'example.org',
  'example.org:PORT',
  '127.0.0.1',
  '127.0.0.1:1',
  '127.0.0.1:PORT.example.org',
  '[::1]:PORT',
])('a request for the host %s is refused', async (host) => {
  const { preview } = await previewing();
  for (const target of ['/', sheet, '/events', '/preview.js']) {
    expect((await ask(preview, target, { host })).code).toBe(403);
  }
});

test('localhost is answered too', async () => {
  const { preview } = await previewing();
  expect((await ask(preview, '/', { host: 'localhost:PORT' })).code).toBe(200);
});

test('only GET and HEAD are answered', async () => {
  const { preview } = await previewing();
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
    expect(await ask(preview, '/', { method })).toMatchObject({ code: 405, headers: { allow: 'GET, HEAD' } });
  }
  expect(await ask(preview, sheet, { method: 'HEAD' })).toMatchObject({ code: 200, body: '' });
  expect(await ask(preview, '/events', { method: 'HEAD' })).toMatchObject({ code: 404, body: '' });
});

test('a PDF that has been removed since is not there', async () => {
  const { preview, showing } = await previewing();
  await rm(showing.sheets[0]?.pdf?.file ?? '');
  expect((await ask(preview, sheet)).code).toBe(404);
});

test('a port that is taken is named, with the way out', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void other.close());
  const port = (other.address() as { port: number }).port;
  await expect(startPreview(port, building())).rejects.toMatchObject({
    code: 'port-taken',
    kind: 'usage',
    message: `Port ${port} is taken by another program.`,
    hint: expect.stringContaining('--port'),
  });
});

test('an open page is told of each new state, and a page that comes later of the last', async () => {
  const { preview, showing } = await previewing();
  const events = listen(preview);
  expect(await events.next()).toBe('data: 1\n\n');
  preview.show({ ...showing, status: 'Built <at> noon' });
  expect(await events.next()).toBe('data: 2\n\n');
  expect((await ask(preview, '/')).body).toMatch(/data-version="2"[\s\S]*Built &lt;at&gt; noon/);
  expect(await listen(preview).next()).toBe('data: 2\n\n');
});

test('closing ends what pages listen to, and frees the port', async () => {
  const { preview } = await previewing();
  const events = listen(preview);
  await events.next();
  await preview.close();
  expect(await events.next()).toBeUndefined();
  await expect(ask(preview, '/')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
});

/** The events of a preview, one at each `next`; none when it has ended. */
function listen(preview: Preview): { next(): Promise<string | undefined> } {
  const stream = new Promise<AsyncIterator<string>>((resolve, reject) => {
    get(new URL('/events', preview.url), (response) => {
      resolve(response.setEncoding('utf8')[Symbol.asyncIterator]());
    }).on('error', reject);
  });
  return {
    async next() {
      const events = await stream;
      const { value, done } = await events.next().catch(() => ({ value: undefined, done: true }));
      return done ? undefined : value;
    },
  };
}
