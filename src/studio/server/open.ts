// The studio's server: opened over a session, on this machine alone, with a token for each start.
import { randomBytes } from 'node:crypto';
import type { Session } from '../../index.ts';
import { studioApp } from './app.ts';
import { clientFiles } from './client.ts';
import { formOf, homeOf } from './door.ts';
import { host } from './gate.ts';
import { openHub } from './hub.ts';
import { listen } from './listen.ts';

/** A studio that runs: the address that lets in, and how it ends. */
export type Studio = { port: number; token: string; address: string; close(): Promise<void> };

export type StudioOptions = {
  session: Session;
  /** The program's folder (absolute): where the client's files are made from. */
  project: string;
  /** 0 takes any free one. */
  port: number;
  /** Told of mistakes of the program. */
  failed(error: unknown): void;
};

/** The address that lets in. */
export function addressOf(port: number, token: string): string {
  return `http://${host}:${port}/?token=${token}`;
}

/**
 * Starts the studio's server. Whoever opens it closes it; the session stays.
 * @throws FactsheetError `port-taken` or `port-refused` (usage)
 */
export async function openStudio({ session, project, port, failed }: StudioOptions): Promise<Studio> {
  const token = randomBytes(32).toString('base64url');
  const own = { port, token };
  const hub = openHub();
  let made: ReturnType<typeof clientFiles> | undefined;
  const client = () => {
    made ??= clientFiles(project);
    return made;
  };
  const app = studioApp({
    own: () => own,
    hub,
    client,
    failed,
    answering: {
      home: (language) => homeOf(session, language),
      form: (id, language) => formOf(session, id, language, { version: '0', undo: false, redo: false }),
      told: () => [],
      picture: () => undefined,
      file: async () => undefined,
      posts: {},
    },
  });
  const listening = await listen(port, (request) => app.fetch(request));
  own.port = listening.port;
  return {
    port: own.port,
    token,
    address: addressOf(own.port, token),
    async close() {
      hub.close();
      await listening.close();
    },
  };
}
