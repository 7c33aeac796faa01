// `serve`: the interface, until it is told to end; and the worker, where the database is embedded.
import type { KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { exitCodes } from '../../errors.ts';
import { openSession } from '../../index.ts';
import { requirePort } from '../../listening.ts';
import { readNetworks } from '../../service/hooks/address.ts';
import { sealHooksAnew } from '../../service/hooks/hooks.ts';
import type { Kept } from '../../service/keeping.ts';
import { ledgersOf } from '../../service/mails/moved.ts';
import type { MailServers } from '../../service/mails/servers.ts';
import { type Office, openOffice } from '../../service/office.ts';
import type { Log } from '../../service/seen/log.ts';
import { openService, type Service } from '../../service/serve.ts';
import { openRoom, type Room } from '../../service/server/room.ts';
import { openStudioJobs } from '../../service/server/studio-jobs.ts';
import { fingerprintOf } from '../../signature.ts';
import { type OfficeStudio, openOfficeStudio } from '../../studio/server/office.ts';
import { sessionOptions } from '../shared/in-session.ts';
import { periodsOf } from '../shared/periods.ts';
import {
  bounds,
  databaseAddress,
  logOf,
  mailWays,
  operatorKey,
  peopleSettings,
  requireSmtp,
  secretsOf,
  startHere,
  untilStopped,
  type WorkFlags,
} from '../shared/service.ts';
import type { Shell } from '../shared/shell.ts';
import { keyAtHand, readKey } from '../shared/signing-key.ts';

type ServeFlags = WorkFlags & {
  port: number;
  host: string;
  keys: boolean;
  data: string;
  store: string;
  trustProxy: readonly string[];
  webhookNetworks: readonly string[];
  output: string;
  keepResults: number;
  keepSent: number;
  keepAudit: number;
  keepLedger?: number;
  keepComments?: number;
  keepHistory?: number;
  keepUploads?: number;
};

/** @throws FactsheetError `no-data`, `store-busy`, `port-taken`, `no-database`, `no-admin-key`, `short-key`, `sign-in-settings`, `wrong-proxy`, `wrong-network`, `secrets-key`, and those of the signing key */
export async function run(shell: Shell, flags: ServeFlags): Promise<number> {
  const { cwd, project, err } = shell;
  const log = logOf(shell, flags);
  const address = databaseAddress(shell);
  const people = peopleSettings(shell);
  const [secrets, networks] = [secretsOf(shell), readNetworks(flags.webhookNetworks)];
  const mails = mailWays(shell);
  const data = path.resolve(cwd, flags.data);
  await requireSound(shell, flags, data);
  const store = address === undefined ? path.resolve(cwd, flags.store) : undefined;
  const given = { project, address, store, seconds: bounds.seconds, log };
  const office = await openOffice({ ...given, keepsTime: true });
  const mailServers = mails.servers(office);
  const room = openRoom();
  const studio = laterStudio(shell, flags, { office, mailServers, room }, log);
  let worker: Awaited<ReturnType<typeof startHere>> | undefined;
  let service: Service | undefined;
  try {
    await sealAnew(office, mailServers, secrets, log);
    worker =
      address === undefined ? await startHere(shell, office, flags, log, mails.mailer(office)) : undefined;
    const { version } = JSON.parse(await readFile(path.join(project, 'package.json'), 'utf8'));
    service = await openService({
      ...{
        office,
        data,
        shownData: flags.data,
        version,
        port: flags.port,
        host: flags.host,
        keys: flags.keys,
        log,
      },
      operator: operatorKey(shell),
      ...{ mailServers, room },
      kept: keptOf(flags),
      left: studio.left,
      people,
      studio: (request, visitor) => studio.answer(request, visitor),
      proxies: flags.trustProxy,
      secrets,
      hooks: { networks },
      takesSent: worker?.takesSent ?? true,
    });
    shell.endsInItsOwnTime();
    err(`The service: ${shell.colours.err.bold(service.address)}`);
    err(worker ? 'Ctrl-C stops it.' : 'It makes nothing by itself: start factsheet work. Ctrl-C stops it.');
    await untilStopped(shell);
  } finally {
    // Also where the service was not opened: a worker that goes on asks a closed database for ever, and the process does not end.
    await worker?.stop();
    await service?.close();
    await studio.close();
    await office.close();
  }
  return exitCodes.ok;
}

/** Seals what was sealed with the key before. */
async function sealAnew(
  { database }: Office,
  servers: MailServers,
  secrets: ReturnType<typeof secretsOf>,
  log: Log,
): Promise<void> {
  const hooks = secrets ? await sealHooksAnew(database, secrets) : 0;
  if (hooks > 0) log.info({ webhooks: hooks }, 'secrets of webhooks were sealed with the new key');
  const sealed = await servers.sealAnew();
  if (sealed > 0) log.info({ servers: sealed }, 'mail servers were sealed with the new key');
}

/**
 * What is wrong with the data, the signing key, the mail server or the port is told at the start: not to the first who looks, approves or
 * sends, and not behind what takes long.
 */
async function requireSound(shell: Shell, flags: ServeFlags, data: string): Promise<void> {
  await requirePort(flags.port, flags.host);
  await requireSmtp(shell);
  const source = keyAtHand(shell, undefined);
  if (source) await readKey(source, data);
  await using session = openSession(sessionOptions(shell, flags));
  await periodsOf(session);
}

/** The studio, opened when it is first asked for: a server for programs alone has none. */
function laterStudio(
  shell: Shell,
  flags: ServeFlags,
  { office, mailServers, room }: { office: Office; mailServers: MailServers; room: Room },
  log: Log,
): OfficeStudio {
  const { cwd, project } = shell;
  const data = path.resolve(cwd, flags.data);
  const source = keyAtHand(shell, undefined);
  let opening: Promise<OfficeStudio> | undefined;
  const open = () => {
    opening ??= openOfficeStudio({
      open: () =>
        openSession({
          ...sessionOptions(shell, flags),
          progress(step) {
            if (step === 'restart') office.totals.count('factsheet_browser_restarts_total', 'serve');
          },
        }),
      output: path.resolve(cwd, flags.output),
      jobs: openStudioJobs({ office, data, room, log }),
      ...{ data, project, ledgerOf: ledgersOf(office.database, data) },
      mail: (operation) => mailServers.of(operation, () => bureauOf(shell, flags, operation)),
      // Who has signed in approves with the key of the service.
      ...(source && { signer: async () => signerOf(await readKey(source, data)) }),
      failed: (error) => log.error({ err: error }, 'studio'),
    });
    opening.catch(() => {
      opening = undefined;
    });
    return opening;
  };
  return {
    answer: async (request, visitor) => (await open()).answer(request, visitor),
    left: {
      of: async (names) => (await open()).left.of(names),
      erase: async (names) => (await open()).left.erase(names),
      clean: async (kept) => (await open()).left.clean(kept),
    },
    close: async () => (await opening)?.close(),
  };
}

/** The bureau that an operation belongs to, as its files say it now. */
async function bureauOf(shell: Shell, flags: ServeFlags, operation: string): Promise<string | undefined> {
  await using session = openSession(sessionOptions(shell, flags));
  return (await session.home()).operations?.find(({ id }) => id === operation)?.bureau;
}

function keptOf(flags: ServeFlags): Kept {
  const { keepComments: comments, keepHistory: history, keepUploads: uploads } = flags;
  const ledger = flags.keepLedger !== undefined && { ledger: flags.keepLedger };
  const folder = {
    ...(comments !== undefined && { comments }),
    ...(history !== undefined && { history }),
    ...(uploads !== undefined && { uploads }),
  };
  return { results: flags.keepResults, sent: flags.keepSent, audit: flags.keepAudit, ...ledger, folder };
}

function signerOf(key: KeyObject) {
  return { key, fingerprint: fingerprintOf(key) };
}
