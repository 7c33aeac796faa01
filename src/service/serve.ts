// The service as a whole: the interface on a port, and, where the database is embedded, the worker beside it.
import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { getRequestListener } from '@hono/node-server';
import type { Context } from 'hono';
import { usageError } from '../errors.ts';
import { openSession } from '../index.ts';
import { listenHere, host as loopback, stopListening } from '../listening.ts';
import { addressesOf } from './hooks/address.ts';
import { openDeliverer } from './hooks/deliver.ts';
import type { Outside } from './hooks/post.ts';
import { buryDead } from './jobs/end.ts';
import { endForgotten } from './jobs/forgotten.ts';
import { cleanUp, type Kept } from './keeping.ts';
import { moveLedger } from './mails/moved.ts';
import type { Secrets } from './mails/secrets.ts';
import { type MailServers, openServers } from './mails/servers.ts';
import type { Office } from './office.ts';
import { type Door, limitedDoor, openDoor } from './people/door.ts';
import { tryProvider } from './people/openid.ts';
import { openPeople, type People } from './people/people.ts';
import { trustHops } from './people/proxy.ts';
import type { PeopleSettings } from './people/settings.ts';
import type { Log } from './seen/log.ts';
import { openMetrics } from './seen/metrics.ts';
import { serviceApp } from './server/app.ts';
import { type Audit, openAudit } from './server/audit.ts';
import { type Keys, openKeys } from './server/keys.ts';
import type { LeftBehind } from './server/left-behind.ts';
import { ofPeople, openLimits } from './server/limits.ts';
import type { Parts } from './server/parts.ts';
import { openRoom, type Room } from './server/room.ts';
import { runTimed } from './server/schedules.ts';
import { openStreams, type StreamBounds } from './server/streams.ts';
import type { StudioAnswer } from './server/studio-way.ts';
import { openWatch } from './server/watch.ts';
import { here, requireOwnPage, sentKey } from './server/who.ts';
import { openStored } from './store/stored.ts';

/** `data`: the folder of the operations (absolute), and how it is called in findings. `takesSent`: see Parts. */
export type ServeOptions = {
  office: Office;
  data: string;
  shownData: string;
  version: string;
  port: number;
  takesSent: boolean;
  /** The address that it listens on; where that is not this machine's own, or `keys` says so, keys are wanted. */
  host?: string;
  keys?: boolean;
  /** How long what is kept is kept; not given, as usual. */
  kept?: Kept;
  /** The key of whoever runs the service. */
  operator?: string | undefined;
  /** How people sign in, where they do; and the proxies whose word is believed. */
  people?: PeopleSettings | undefined;
  proxies?: readonly string[];
  /** The studio, for people who have signed in, or for whoever sits at this machine. */
  studio?: StudioAnswer;
  /** The key that secrets are kept with, where one is set; and where webhooks may lead. */
  secrets?: Secrets | undefined;
  hooks?: Partial<Outside>;
  /** How much is held in memory at once; not given, as usual. */
  room?: Room;
  /** How mails leave. */
  mailServers?: MailServers;
  /** What people leave in the data folder. */
  left?: LeftBehind;
  /** How many streams of events there may be, where not as many as usual. */
  streams?: Partial<StreamBounds>;
  log: Log;
};

export type Service = { address: string; close(): Promise<void> };

/** So often (s) what was tried to no end is ended, what has its time is asked for, and what is no longer wanted cleaned away. */
const rounds = { dead: 2, forgotten: 60, hooks: 1, timed: 5, clean: 3600 } as const;

/** How long (ms) a connection stays open between requests: longer than proxies keep theirs, so that none asks into one that ends. */
const keptOpen = 75_000;

/** @throws FactsheetError `ledger-…` for a ledger that cannot be taken over; `port-taken`, `port-refused`, `short-key`, `no-admin-key` (usage) */
export async function openService(options: ServeOptions): Promise<Service> {
  const { office, data, shownData, version, port: asked, log, takesSent, host = loopback } = options;
  const { database } = office;
  await moveLedger(database, data, log);
  const keys = openKeys(database, options.operator);
  const wanted = options.keys === true || host !== loopback || options.people !== undefined;
  if (wanted && !options.people) await requireSomeKey(keys, options.operator);
  const session = openSession({ files: data, shown: shownData });
  const [watch, metrics, audit] = [openWatch(database), openMetrics(database), openAudit(database)];
  const people = openPeople(database, options.people ?? {});
  const door = doorOf(options, people, audit);
  const limit = openLimits(seconds);
  const { secrets, hooks } = options;
  const outside = { networks: [], lookup: addressesOf, ...hooks };
  let port = asked;
  const parts = {
    ...{ office, data, session, watch, metrics, keys, people, door, audit, secrets, outside, log, takesSent },
    room: options.room ?? openRoom(),
    streams: openStreams(options.streams),
    stored: openStored(session, data),
    mailServers: options.mailServers ?? openServers(database, undefined, { smtp: {} }),
    // Where others reach it and nobody can sign in, there is no studio.
    studio: wanted && !door ? undefined : options.studio,
    left: options.left,
    requireHere: (context: Context) => requireOwnPage(context, port),
  };
  const app = serviceApp(parts, version, async (context) => {
    if (!wanted) {
      requireOwnPage(context, port);
      return here;
    }
    const key = sentKey(context.req);
    // Programs bring a key; browsers, where people sign in, a session.
    const who = door && key === undefined ? await door.enter(context) : await keys.whoHas(key);
    limit(who.owner);
    return who;
  });
  const server = createServer({ keepAliveTimeout: keptOpen }, getRequestListener(app.fetch));
  port = await listenHere(server, asked, host).catch(async (error) => {
    await session.close();
    throw error;
  });
  await tellLost(office, log);
  if (options.people) void tryProvider(options.people, log);
  const keeping = keep(parts, options.kept);
  return {
    address: `http://${host}:${port}`,
    async close() {
      const kept = keeping.stop();
      const watched = watch.close();
      await stopListening(server);
      await watched;
      await kept;
      await session.close();
    },
  };
}

const seconds = () => performance.now() / 1000;

/** Where people sign in, if they do. */
function doorOf(
  { office: { database }, people: settings, proxies = [] }: ServeOptions,
  people: People,
  audit: Audit,
): Door | undefined {
  const hops = trustHops(proxies);
  if (!settings) return undefined;
  return limitedDoor(openDoor({ database, people, audit, settings, hops }), openLimits(seconds, ofPeople));
}

/** What is done now and then, beside requests. */
function keep(parts: Parts, kept: Kept | undefined): { stop(): Promise<unknown> } {
  const { office, secrets, outside, door, log } = parts;
  const stopping = new AbortController();
  const hooks = openDeliverer({ ...office, secrets, outside, log });
  const now = (seconds: number, work: () => Promise<unknown>) => every(seconds, stopping.signal, log, work);
  const all = Promise.all([
    now(rounds.dead, () => buryDead(office.database, office.boss)),
    now(rounds.forgotten, () => endForgotten(office.database, office.boss)),
    now(rounds.hooks, () => hooks.begin()),
    now(rounds.timed, () => runTimed(parts)),
    now(rounds.clean, () => cleanUp(office, kept)),
    now(rounds.clean, async () => door?.clean()),
    now(rounds.clean, () => cleanFolder(parts, kept)),
  ]);
  return {
    stop() {
      stopping.abort();
      return all.then(() => hooks.ended());
    },
  };
}

async function tellLost({ files }: Office, log: Log): Promise<void> {
  const lost = await files.forgetLost();
  const says = 'files are missing that the database names: was one restored without the other?';
  if (lost > 0) log.warn({ files: lost }, says);
}

/** Where nothing of the data folder has a time, nobody has to look at it. */
async function cleanFolder({ left }: Pick<Parts, 'left'>, kept: Kept | undefined): Promise<void> {
  const folder = kept?.folder ?? {};
  if (Object.values(folder).some((days) => days !== undefined)) await left?.clean(folder);
}

/** Without a key nobody could make one. @throws FactsheetError `no-admin-key` (usage) */
async function requireSomeKey(keys: Keys, operator: string | undefined): Promise<void> {
  if (operator !== undefined) return;
  const all = await keys.all();
  if (all.some((key) => key.rights.includes('admin') && !key.operations && key.revoked === undefined)) return;
  const message = 'Others reach the service there, so keys are wanted, and there is none yet.';
  const hint =
    'Set FACTSHEET_ADMIN_KEY to a long random text (openssl rand -hex 32): with it you make the others.';
  throw usageError('no-admin-key', message, hint);
}

/** Does something now and then, until the signal aborts; what goes wrong is told, and tried again. */
async function every(
  seconds: number,
  signal: AbortSignal,
  log: Log,
  work: () => Promise<unknown>,
): Promise<void> {
  while (!signal.aborted) {
    await work().catch((error: unknown) => log.warn({ err: error }, 'put off'));
    await wait(seconds * 1000, undefined, { signal }).catch(() => undefined);
  }
}
