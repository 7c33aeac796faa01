// Serves the preview on this machine alone: its page, the pages as pictures, the PDFs that were written, and word of each round.
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import { host, listenHere, stopListening } from '../listening.ts';
import { previewPage } from './page.ts';
import type { Showing } from './showing.ts';

/** A running preview. `show` puts another state in place of the last and tells every open page of it. */
export type Preview = { url: string; show(showing: Showing): void; close(): Promise<void> };

type Answer = { code: number; type: string; body: string | Uint8Array };

/** The page's style sheet and script, which lie beside this file. */
const helperTypes = {
  'preview.css': 'text/css; charset=utf-8',
  'preview.js': 'text/javascript; charset=utf-8',
} as const;

/** Nothing but what this server sends is loaded, and no other site may frame the page. (CSP Level 3) */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Starts the server on 127.0.0.1.
 * @param port 0 takes any free one
 * @throws FactsheetError `port-taken` or `port-refused` (usage)
 */
export async function startPreview(port: number, first: Showing): Promise<Preview> {
  const helpers = await readHelpers();
  const listeners = new Set<ServerResponse>();
  let [showing, version, bound] = [first, 1, port];
  const server = createServer((request, response) => {
    const refusal = refuse(request, bound);
    if (refusal) return send(request, response, refusal);
    const [pathname = ''] = (request.url ?? '').split('?');
    if (pathname === '/events' && request.method === 'GET') return listen(response, listeners, version);
    if (pathname === '/') {
      const body = previewPage(showing, version);
      return send(request, response, { code: 200, type: 'text/html; charset=utf-8', body });
    }
    const helper = helpers.get(pathname);
    if (helper) return send(request, response, helper);
    const page = showing.sheets.flatMap(({ pages }) => pages).find(({ address }) => address === pathname);
    if (page) return send(request, response, { code: 200, type: 'image/png', body: page.png });
    const pdf = showing.sheets.find((sheet) => sheet.pdf?.address === pathname)?.pdf;
    readPdf(pdf?.file).then((pdf) => send(request, response, pdf));
  });
  bound = await listenHere(server, port);
  return {
    url: `http://${host}:${bound}/`,
    show(next) {
      [showing, version] = [next, version + 1];
      for (const response of listeners) response.write(event(version));
    },
    close: () => stopListening(server),
  };
}

/**
 * What is not answered. A name other than our own in `Host` is a foreign site that had its name resolved to this
 * machine, to read what is served here (DNS rebinding).
 */
function refuse({ method, headers }: IncomingMessage, port: number): Answer | undefined {
  const own = [`${host}:${port}`, `localhost:${port}`, ...(port === 80 ? [host, 'localhost'] : [])];
  if (!own.includes(headers.host ?? '')) return plain(403, 'This address is not served here.');
  if (method !== 'GET' && method !== 'HEAD') return plain(405, 'Only GET and HEAD are answered.');
  return undefined;
}

async function readHelpers(): Promise<ReadonlyMap<string, Answer>> {
  const read = Object.entries(helperTypes).map(async ([name, type]) => {
    const body = await readFile(path.join(import.meta.dirname, name));
    return [`/${name}`, { code: 200, type, body }] as const;
  });
  return new Map(await Promise.all(read));
}

/** A PDF that the build wrote, and that has not been removed since. */
async function readPdf(file: string | undefined): Promise<Answer> {
  const body = file === undefined ? undefined : await readFile(file).catch(() => undefined);
  return body ? { code: 200, type: 'application/pdf', body } : plain(404, 'There is nothing here.');
}

function plain(code: number, text: string): Answer {
  return { code, type: 'text/plain; charset=utf-8', body: `${text}\n` };
}

function send({ method }: IncomingMessage, response: ServerResponse, { code, type, body }: Answer): void {
  response.writeHead(code, {
    ...(code === 405 && { Allow: 'GET, HEAD' }),
    ...(type === 'application/pdf'
      ? { 'Content-Security-Policy': "frame-ancestors 'self'" }
      : { 'Content-Security-Policy': policy }),
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(method === 'HEAD' ? undefined : body);
}

/** Server-sent events (HTML, 9.2): the version of what is shown, now and after each round. */
function listen(response: ServerResponse, listeners: Set<ServerResponse>, version: number): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  response.write(event(version));
  listeners.add(response);
  response.once('close', () => listeners.delete(response));
}

function event(version: number): string {
  return `data: ${version}\n\n`;
}
