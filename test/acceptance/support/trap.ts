// A server on this machine that nothing may reach, and notes what does.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll } from 'vitest';

/** `url` and `socket` (ws:) lead to the server; `hits` are the addresses asked for so far, and connections made. */
export type Trap = { url: string; socket: string; hits: readonly string[] };

/** Opens the trap for a test file. Ask for it inside of a test. */
export function useTrap(): () => Trap {
  const hits: string[] = [];
  const server = createServer((request, response) => {
    hits.push(request.url ?? '');
    response.end();
  });
  server.on('connection', () => hits.push('(connection)'));
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
  afterAll(() => new Promise((resolve) => server.close(resolve)));
  return () => {
    const { port } = server.address() as AddressInfo;
    return { url: `http://127.0.0.1:${port}`, socket: `ws://127.0.0.1:${port}`, hits };
  };
}
