// A server that listens: on this machine alone, unless it is told where else.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FactsheetError } from './errors.ts';

/** The address of this machine for itself. */
export const host = '127.0.0.1';

/**
 * Lets a server listen, and gives the port that it has.
 * @param port 0 takes any that is free
 * @param at the address that it listens on
 * @throws FactsheetError `port-taken` or `port-refused` (usage)
 */
export async function listenHere(server: Server, port: number, at: string = host): Promise<number> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(port, at, resolve);
    });
    return (server.address() as AddressInfo).port;
  } catch (cause) {
    const taken = (cause as NodeJS.ErrnoException).code === 'EADDRINUSE';
    const message = taken ? `Port ${port} is taken by another program.` : `Port ${port} cannot be used here.`;
    const hint = 'Choose another with --port, like --port 4400; --port 0 takes any that is free.';
    throw new FactsheetError(taken ? 'port-taken' : 'port-refused', message, { hint, kind: 'usage', cause });
  }
}

/**
 * Looks whether a port is free, before what takes long is begun for it.
 * @throws FactsheetError as `listenHere`
 */
export async function requirePort(port: number, at: string = host): Promise<void> {
  if (port === 0) return;
  const server = createServer();
  await listenHere(server, port, at);
  await stopListening(server);
}

/** Ends a server with all that is connected to it. */
export function stopListening(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
