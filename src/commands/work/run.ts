// `work`: takes jobs until it is told to end; what is under way then is ended, or given back.
import path from 'node:path';
import { exitCodes, usageError } from '../../errors.ts';
import { openOffice } from '../../service/office.ts';
import { showAlive } from '../../service/work/alive.ts';
import {
  bounds,
  databaseAddress,
  logOf,
  mailWays,
  requireSmtp,
  sendHere,
  startHere,
  untilStopped,
  type WorkFlags,
} from '../shared/service.ts';
import type { Shell } from '../shared/shell.ts';

/** @throws FactsheetError `no-database-named`, `no-way-out` (usage), `no-database` */
export async function run(
  shell: Shell,
  flags: WorkFlags & { mails: boolean; alive?: string },
): Promise<number> {
  const address = databaseAddress(shell);
  if (address === undefined) throw noAddress();
  const log = logOf(shell, flags);
  await requireSmtp(shell);
  const mails = mailWays(shell);
  if (flags.mails && !mails.canSend) throw noWay();
  const office = await openOffice({ project: shell.project, address, seconds: bounds.seconds, log });
  try {
    const mailer = mails.mailer(office);
    if (!mailer)
      log.info('no mails are sent here: neither FACTSHEET_SECRETS_KEY nor FACTSHEET_SMTP_URL is set');
    const worker =
      flags.mails && mailer
        ? sendHere(shell, office, flags, log, mailer)
        : await startHere(shell, office, flags, log, mailer);
    const alive =
      flags.alive === undefined
        ? undefined
        : showAlive(office.database, path.resolve(shell.cwd, flags.alive), log);
    shell.endsInItsOwnTime();
    shell.err('The worker takes jobs. Ctrl-C stops it.');
    await untilStopped(shell);
    await worker.stop();
    await alive?.stop();
  } finally {
    await office.close();
  }
  return exitCodes.ok;
}

function noAddress() {
  const message = 'FACTSHEET_DATABASE_URL names no database, so there are no jobs to take.';
  const hint =
    'Set it to the same address as for factsheet serve: postgres://user:password@host/database. Without a PostgreSQL, serve does the jobs itself.';
  return usageError('no-database-named', message, hint);
}

function noWay() {
  const message = 'Mails are to be sent here, and nothing says how.';
  const hint =
    'Set FACTSHEET_SECRETS_KEY as for factsheet serve, or FACTSHEET_SMTP_URL to the mail server of all offices.';
  return usageError('no-way-out', message, hint);
}
