// The studio's server: opened over a session, on this machine alone, with a token for each start.
import { randomBytes } from 'node:crypto';
import type { Session } from '../../index.ts';
import { openDesk } from '../desk/desk.ts';
import { versionOf } from '../desk/texts.ts';
import { type ChangedOutside, watchData } from '../desk/watching.ts';
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
  /** The data folder (absolute), over which the session is. */
  data: string;
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
 * @throws FactsheetError `port-taken` or `port-refused` (usage), `cannot-watch`
 */
export async function openStudio({ session, data, project, port, failed }: StudioOptions): Promise<Studio> {
  const token = randomBytes(32).toString('base64url');
  const own = { port, token };
  const hub = openHub();
  let made: ReturnType<typeof clientFiles> | undefined;
  const client = () => {
    made ??= clientFiles(project);
    return made;
  };
  const watching = await watchData(data, (told) => void outside(told).catch(failed), failed);
  const desk = openDesk({
    data,
    writing: watching.writing,
    changed: ({ period, version, by }) => hub.tell({ type: 'changed', period, version, by }),
  });
  const outside = async (told: readonly ChangedOutside[]) => {
    for (const period of await periodsOf(session, told))
      hub.tell({ type: 'changed', period, version: await versionOf(data, period) });
  };
  const app = studioApp({
    own: () => own,
    hub,
    client,
    failed,
    answering: {
      home: (language) => homeOf(session, language),
      form: async (id, language) => formOf(session, id, language, await desk.state(id)),
      told: () => [],
      picture: () => undefined,
      file: async () => undefined,
      posts: { '/api/change': desk.change, '/api/undo': desk.undo, '/api/redo': desk.redo },
    },
  });
  const close = async () => {
    hub.close();
    await watching.close();
    await desk.close();
  };
  const listening = await listen(port, (request) => app.fetch(request)).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  own.port = listening.port;
  return {
    port: own.port,
    token,
    address: addressOf(own.port, token),
    async close() {
      await listening.close();
      await close();
    },
  };
}

/** The periods that changes are about: all of an operation, where one of its own files changed. */
async function periodsOf(session: Session, told: readonly ChangedOutside[]): Promise<string[]> {
  const { periods = [] } = await session.periods();
  const isAbout = ({ id, operation }: (typeof periods)[number]) =>
    told.some((one) => ('period' in one ? one.period === id : one.operation === operation));
  return periods.filter(isAbout).map(({ id }) => id);
}
