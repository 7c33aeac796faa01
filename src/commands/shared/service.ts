// What `serve` and `work` share: the log, secrets, and the place where jobs run.
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { FactsheetError } from '../../errors.ts';
import { mailServer } from '../../index.ts';
import { cacheFolders, privateFolder } from '../../print/folder.ts';
import type { QueueName } from '../../service/jobs/queue.ts';
import { type Mailer, openMailer } from '../../service/mails/mailer.ts';
import { openSecrets, type Secrets } from '../../service/mails/secrets.ts';
import { type MailServers, openServers } from '../../service/mails/servers.ts';
import type { Office } from '../../service/office.ts';
import { type PeopleSettings, readPeopleSettings } from '../../service/people/settings.ts';
import { type Log, openLog } from '../../service/seen/log.ts';
import { preparePlace } from '../../service/work/prepare.ts';
import type { Place } from '../../service/work/run-job.ts';
import { startWorker, type Worker } from '../../service/work/worker.ts';
import { mailSettings } from './mail-settings.ts';
import type { Shell } from './shell.ts';

/** How long (s) a job may take, and how much memory (MB) with its browser. */
export const bounds = { seconds: 180, megabytes: 3000 } as const;

/** How long (ms) jobs have to end when the process is to end; then they are given back. */
const patience = 20_000;

export type WorkFlags = { jobs: number; trustInput: boolean; log: string };

/** The address of the PostgreSQL that the environment names, if it does. */
export function databaseAddress(shell: Shell): string | undefined {
  return secretOf(shell, 'FACTSHEET_DATABASE_URL');
}

/** The key of whoever runs the service, if there is one. */
export function operatorKey(shell: Shell): string | undefined {
  return secretOf(shell, 'FACTSHEET_ADMIN_KEY');
}

/**
 * How people sign in, as the environment says it; nothing where it says nothing.
 * @throws FactsheetError `no-secret`, `sign-in-settings` (usage)
 */
export function peopleSettings(shell: Shell): PeopleSettings | undefined {
  const { env } = shell.host;
  return readPeopleSettings({
    issuer: env.FACTSHEET_OIDC_ISSUER || undefined,
    client: env.FACTSHEET_OIDC_CLIENT_ID || undefined,
    secret: secretOf(shell, 'FACTSHEET_OIDC_CLIENT_SECRET'),
    address: env.FACTSHEET_PUBLIC_ADDRESS || undefined,
    adminEmail: env.FACTSHEET_ADMIN_EMAIL || undefined,
    adminClaim: env.FACTSHEET_ADMIN_CLAIM || undefined,
  });
}

/**
 * A secret from the environment: there itself, or in the file that is named there under the name with `_FILE`.
 * @throws FactsheetError `no-secret` (usage) for a file that cannot be read
 */
function secretOf({ host: { env } }: Shell, name: string): string | undefined {
  const file = env[`${name}_FILE`];
  if (!file) return env[name] || undefined;
  try {
    return readFileSync(file, 'utf8').trim() || undefined;
  } catch (cause) {
    const hint = `Give ${name}_FILE the path of a file that this user may read.`;
    const message = `${file}, which ${name}_FILE names, cannot be read.`;
    throw new FactsheetError('no-secret', message, { hint, kind: 'usage', cause });
  }
}

/**
 * The key that secrets in the database are sealed with, where one is set.
 * @throws FactsheetError `no-secret`, `secrets-key` (usage)
 */
export function secretsOf(shell: Shell): Secrets | undefined {
  const [key, before] = ['FACTSHEET_SECRETS_KEY', 'FACTSHEET_SECRETS_KEY_BEFORE'].map((name) =>
    secretOf(shell, name),
  );
  return openSecrets({ key, before });
}

export function logOf({ err }: Shell, { log }: Pick<WorkFlags, 'log'>): Log {
  return openLog({ write: (line: string) => err(line.trimEnd()) }, log);
}

/**
 * How mails leave: by the servers that admins have set, or by that of the environment. `mailer`: what sends in a worker; nothing where
 * neither a key for secrets nor a mail server is set.
 * @throws FactsheetError `no-secret`, `secrets-key` (usage)
 */
export function mailWays(shell: Shell): {
  canSend: boolean;
  servers(office: Office): MailServers;
  mailer(office: Office): Mailer | undefined;
} {
  const secrets = secretsOf(shell);
  const usual = mailSettings(shell);
  const servers = ({ database }: Office) => openServers(database, secrets, usual);
  const canSend = secrets !== undefined || Boolean(usual.smtp.url);
  return {
    ...{ canSend, servers },
    mailer: (office) => (canSend ? openMailer(office, servers(office)) : undefined),
  };
}

/**
 * A mail server of the environment that cannot be one is told at the start, not by the first mails that do not leave.
 * @throws FactsheetError `smtp-address` (usage)
 */
export async function requireSmtp(shell: Shell): Promise<void> {
  const { smtp } = mailSettings(shell);
  if (!smtp.url) return;
  const { missing } = await mailServer({ smtp });
  const [fault] = missing;
  if (fault) throw new FactsheetError(fault.code, fault.message, { hint: fault.hint, kind: 'usage' });
}

/** A worker on this machine, and whether it takes what was sent. Whoever starts it stops it. */
export async function startHere(
  { project, host, signal }: Shell,
  office: Office,
  { jobs, trustInput }: WorkFlags,
  log: Log,
  mailer?: Mailer,
): Promise<{ takesSent: boolean; stop(): Promise<void> }> {
  const cache = await privateFolder(cacheFolders(project, host), host);
  const here = { node: process.execPath, env: host.env, snapshot: snapshotOf(project), bounds };
  log.info({ snapshot: here.snapshot !== undefined }, 'how jobs are started');
  const sight = { project, cache, root: path.join(cache, 'jobs') };
  const { place, isShut } = await preparePlace(here, sight, log, signal);
  const takesSent = isShut || trustInput;
  const queues: QueueName[] = [
    'stored',
    ...(takesSent ? ['sent' as const] : []),
    ...(mailer ? ['mails' as const] : []),
  ];
  if (!takesSent) log.warn('files that were sent are not taken here; --trust-input takes them');
  const worker: Worker = startWorker({ ...office, place, mailer, queues, atOnce: jobs, log });
  return { takesSent, stop: () => worker.stop(patience) };
}

/** A worker that sends mails alone: it needs no browser. Whoever starts it stops it. */
export function sendHere(
  { host }: Shell,
  office: Office,
  { jobs: atOnce }: WorkFlags,
  log: Log,
  mailer: Mailer,
): { stop(): Promise<void> } {
  const place = { node: process.execPath, env: host.env, bounds };
  const worker = startWorker({ ...office, place, mailer, queues: ['mails'], atOnce, log });
  return { stop: () => worker.stop(patience) };
}

/** The snapshot from which jobs start sooner: of a checkout, where one was made of its sources as they stand. */
function snapshotOf(project: string): Place['snapshot'] {
  const known = path.join(project, 'bin', 'known.cjs');
  // An installed package has neither sources nor snapshot.
  if (!existsSync(path.join(project, 'src', 'run.ts')) || !existsSync(known)) return undefined;
  const load = createRequire(known);
  const folder: string = load('./sources.mjs').bundleFolder(project);
  return load('./known.cjs').jobSnapshot(folder, process.version);
}

/** Until the process is told to end. */
export async function untilStopped({ signal }: Shell): Promise<void> {
  if (!signal.aborted) await once(signal, 'abort');
}
