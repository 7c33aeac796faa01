import { rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openBrowser, type PrintBrowser } from '../../src/print/browser.ts';
import { setDocument } from '../../src/print/prepare.ts';
import { cacheDir, host, makeFontDir, temporaryFolder } from './support.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** What reached the server: connections and requests. */
const reached: string[] = [];
const server = createServer((request, response) => {
  reached.push(`${request.method} ${request.url}`);
  response.setHeader('access-control-allow-origin', '*').end('body{color:red}');
});
server.on('connection', () => reached.push('connection'));
server.on('upgrade', (request, socket) => {
  reached.push(`upgrade ${request.url}`);
  socket.destroy();
});

let fontDir: string;
let browser: PrintBrowser;
let url: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  fontDir = await makeFontDir();
  browser = await openBrowser({ host, cacheDirs: [cacheDir], fontDir, onNote: () => undefined });
});
afterAll(async () => {
  await browser.close();
  server.close();
  rmSync(fontDir, { recursive: true });
});
beforeEach(() => {
  reached.length = 0;
});

/** Sets a document with this inside and prints it; tells what is there then, and what it asked for. */
function show(inside: string, policy = '') {
  return browser.withPage(async ({ page, blocked }) => {
    const csp = policy && `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
    await setDocument(
      page,
      `<!doctype html><title>whole</title>${csp}<body><p>before</p>${inside}<p>after</p>`,
    );
    const pdf = await page.pdf({ format: 'a4' });
    const state = await page.evaluate(() => ({
      title: document.title,
      url: document.URL,
      text: document.body.innerText,
      widths: [...document.images].map((image) => image.naturalWidth),
    }));
    return { ...state, pdf, blocked: blocked() };
  });
}

/** Things that fetch, in the words of whoever puts them into the data. `@` stands for the server. */
const asking: Record<string, string> = {
  image: '<img src="@/a.png">',
  'image by another name': '<img src="http://localhost:%/a.png">',
  'style sheet': '<link rel="stylesheet" href="@/a.css">',
  '@import': '<style>@import url("@/a.css");</style>',
  background: '<div style="background:url(@/a.png)">x</div>',
  font: '<style>@font-face{font-family:Q;src:url(@/a.woff2)}</style><p style="font-family:Q">q</p>',
  iframe: '<iframe src="@/a.html"></iframe>',
  'iframe with a document': `<iframe srcdoc="<img src='@/a.png'>"></iframe>`,
  'sandboxed iframe': `<iframe sandbox="allow-scripts" srcdoc="<img src='@/a.png'><script>fetch('@/b')</script>"></iframe>`,
  'data: iframe': `<iframe src="data:text/html,<img src='@/a.png'><script>fetch('@/b');new WebSocket('ws://127.0.0.1:%/')</script>"></iframe>`,
  object: '<object data="@/a.svg"></object>',
  embed: '<embed src="@/a.svg">',
  video: '<video src="@/a.mp4" autoplay></video>',
  'SVG image': '<svg><image href="@/a.png"/></svg>',
  'SVG use': '<svg><use href="@/a.svg#b"/></svg>',
  preload: '<link rel="preload" as="image" href="@/a.png">',
  prefetch: '<link rel="prefetch" href="@/a.html">',
  'base address': '<base href="@/"><img src="a.png">',
  refresh: '<meta http-equiv="refresh" content="0;url=@/a.html">',
};

/** Things that only a script, or nothing at all, would fetch: there is nothing to note. */
const inert: Record<string, string> = {
  script: `<script src="@/a.js"></script><script>document.title = 'ran'; fetch('@/b')</script>`,
  'event handler': `<img src="data:," onerror="document.title = 'ran'; fetch('@/b')">`,
  WebSocket: `<script>document.title = 'ran'; new WebSocket('ws://127.0.0.1:%/')</script>`,
  'javascript: iframe': `<iframe src="javascript:fetch('@/b')"></iframe>`,
  preconnect: '<link rel="preconnect" href="@">',
  form: `<form action="@/a"><input autofocus onfocus="this.form.submit()"></form>`,
};

const fill = (html: string) =>
  html.replaceAll('@/', `${url}/`).replaceAll('"@"', `"${url}"`).replaceAll('%', new URL(url).port);

describe('a document', () => {
  it('could reach this server', async () => {
    await fetch(url);
    expect(reached).toEqual(['connection', 'GET /']);
  });

  it.each(Object.keys(asking))('gets nothing by %s, and that it asked is noted', async (name) => {
    const shown = await show(fill(asking[name] ?? ''));
    expect(reached).toEqual([]);
    expect(shown.blocked.join()).toMatch(/(127\.0\.0\.1|localhost):\d+\//);
    expect(shown).toMatchObject({
      title: 'whole',
      url: 'about:blank',
      text: expect.stringMatching(/before[\s\S]*after/),
    });
  });

  it.each(Object.keys(inert))('gets nothing by %s', async (name) => {
    const shown = await show(fill(inert[name] ?? ''));
    expect(reached).toEqual([]);
    expect(shown).toMatchObject({ title: 'whole', text: expect.stringMatching(/before[\s\S]*after/) });
  });

  it.each(['image', '@import', 'iframe', 'font'])(
    'is noted to have asked by %s even where its own policy forbids it',
    async (name) => {
      const { blocked } = await show(
        fill(asking[name] ?? ''),
        `default-src 'none'; style-src 'unsafe-inline'`,
      );
      expect(blocked.join()).toContain('127.0.0.1');
      expect(reached).toEqual([]);
    },
  );

  it.each([
    ['img', (file: string) => `<img src="${file}">`],
    ['iframe', (file: string) => `<iframe src="${file}"></iframe>`],
    ['object', (file: string) => `<object data="${file}"></object>`],
    ['style sheet', (file: string) => `<link rel="stylesheet" href="${file}">`],
    ['@import', (file: string) => `<style>@import url("${file}")</style>`],
  ])('reads no file by %s', async (_, html) => {
    const file = path.join(temporaryFolder(), 'secret.svg');
    writeFileSync(
      file,
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>SECRET</text></svg>',
    );
    const plain = await show('<p>x</p>');
    const shown = await show(`${html(pathToFileURL(file).href)}<p>x</p>`);
    expect(shown.blocked.join()).toContain('secret.svg');
    expect(shown.widths.every((width) => width === 0)).toBe(true);
    expect(Buffer.from(shown.pdf).includes('SECRET')).toBe(false);
    expect(plain.blocked).toEqual([]);
  });

  it('has what is inside of it', async () => {
    const dot =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    const shown = await show(`<img src="data:image/png;base64,${dot}">`, `default-src 'none'; img-src data:`);
    expect(shown).toMatchObject({ widths: [1], blocked: [] });
  });
});
