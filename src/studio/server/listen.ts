// Listens on this machine alone.
import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { listenHere, stopListening } from '../../listening.ts';

/** What listens, and on which port. */
export type Listening = { port: number; close(): Promise<void> };

/** How long (ms) a request may take to come: its head, and all of it. */
const patience = { headersTimeout: 10_000, requestTimeout: 60_000 } as const;

/** So many connections at once: a browser keeps six, and each window's events take one. */
const connections = 128;

/**
 * Answers on 127.0.0.1.
 * @param port 0 takes any free one
 * @throws FactsheetError `port-taken` or `port-refused` (usage)
 */
export async function listen(
  port: number,
  fetch: (request: Request) => Response | Promise<Response>,
): Promise<Listening> {
  const server = createAdaptorServer({
    fetch,
    overrideGlobalObjects: false,
    serverOptions: patience,
  }) as Server;
  server.maxConnections = connections;
  return {
    port: await listenHere(server, port),
    close: () => stopListening(server),
  };
}
