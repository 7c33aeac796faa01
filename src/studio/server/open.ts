// The studio's server: opened over a session, on this machine alone, with a token for each start.
import { randomBytes } from 'node:crypto';
import { host } from '../../listening.ts';
import { studioApp } from './app.ts';
import { keepClient } from './client.ts';
import { openHub } from './hub.ts';
import { keepInvites } from './invites.ts';
import { admitHere, beginHere } from './laptop.ts';
import { listen } from './listen.ts';
import { openWork, type WorkOptions } from './work.ts';

/** A studio that runs: the address that lets in, and how it ends. */
export type Studio = {
  port: number;
  token: string;
  address: string;
  /** Another address, which lets in once: for starting a browser. */
  invite(): string;
  close(): Promise<void>;
};

export type StudioOptions = WorkOptions & {
  /** The program's folder (absolute): where the client's files are made from. */
  project: string;
  /** 0 takes any free one. */
  port: number;
};

/** The address that lets in, with the token or a key. */
export function addressOf(port: number, token: string): string {
  return `http://${host}:${port}/?token=${token}`;
}

/**
 * Starts the studio's server. Whoever opens it closes it.
 * @throws FactsheetError `port-taken` or `port-refused` (usage), `cannot-watch`
 */
export async function openStudio(options: StudioOptions): Promise<Studio> {
  const { project, port, failed } = options;
  const token = randomBytes(32).toString('base64url');
  const invites = keepInvites();
  const own = { port, token, isInvited: invites.take };
  const hub = openHub();
  const { close, answering } = await openWork(options, hub);
  const app = studioApp({
    ...{ hub, failed, answering, client: keepClient(project) },
    admit: (context) => admitHere(context, own),
    begin: (ways) => beginHere(ways, () => own, invites.make),
  });
  const listening = await listen(port, (request) => app.fetch(request)).catch(async (error: unknown) => {
    hub.close();
    await close();
    throw error;
  });
  own.port = listening.port;
  return {
    port: own.port,
    token,
    address: addressOf(own.port, token),
    invite: () => addressOf(own.port, invites.make()),
    async close() {
      hub.close();
      await listening.close();
      await close();
    },
  };
}
