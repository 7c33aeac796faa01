// The mails of a period: the plan, each kind of mail to be looked at, and the sending of just what was planned.
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { FactsheetError } from '../../errors.ts';
import {
  type Mailing,
  type MailSettings,
  type MailsLook,
  mailServer,
  planMails,
  previewMail,
  readMailList,
  sendMails,
} from '../../index.ts';
import type { Asks } from '../contract/asks.ts';
import type { MailsPlan, MailWishes, PlannedMail } from '../contract/mails.ts';
import type { JobFile, JobWork } from '../jobs/jobs.ts';
import { Refused, refusedBy } from '../server/problem.ts';
import { operationOf, rowsOf } from './lists.ts';

/** How mails leave, for all or by operation, and which ledger knows of them: not given, that of the data folder. */
export type MailWays = {
  settings: MailSettings | ((operation: string) => Promise<MailSettings>);
  ledgerOf?: ((operation: string) => Mailing['ledger']) | undefined;
};

/** Where the data are and where files were written to (absolute), and how mails leave. */
export type MailParts = MailWays & { data: string; output: string };

/** What would be sent to whom; or why there is no plan. */
export async function planOf(
  parts: MailParts,
  { period, ...wishes }: Asks['/api/mails'],
): Promise<MailsPlan> {
  let [server, missing]: [{ server?: string }, MailsPlan['missing']] = [{}, []];
  try {
    const look = await mailServer(await settingsOf(parts, operationOf(period)));
    missing = look.missing;
    if (look.name !== undefined) server = { server: look.name };
    const { rows, missing: all, kinds, mark, from } = await lookAt(parts, period, wishes);
    return {
      ...server,
      missing: all,
      plan: {
        mark,
        ...(from !== undefined && { from }),
        mails: rows.map(plannedMail),
        kinds: kinds.map((kind, index) => ({ ...kind, address: addressOf(period, index, wishes, mark) })),
      },
    };
  } catch (error) {
    if (!(error instanceof FactsheetError) || error.kind === 'internal') throw error;
    return { ...server, missing, why: refusedBy(error).problem };
  }
}

/** A kind of mail as a page of its own. @throws Refused 404 where the plan has no such kind */
export async function mailPage(
  parts: MailParts,
  period: string,
  index: number,
  wishes: MailWishes,
): Promise<string> {
  const mail = await previewMail(parts.data, period, { ...(await mailingOf(parts, period, wishes)), index });
  if (mail) return mail.html;
  throw new Refused(404, 'nothing-here', 'There is no such mail.', 'Look at the plan again.');
}

/** How a mail of a run ends: the others are on their way, or are tried again. */
const ended = ['accepted', 'refused', 'full', 'uncertain'] as const;

/** Sends the plan that was agreed to, and writes who got what beside the factsheet. */
export function mailing(parts: MailParts, { period, mark, ...wishes }: Asks['/api/send']): JobWork {
  return async ({ signal, step }) => {
    step('send');
    const own = await mailingOf(parts, period, wishes);
    const sent = await sendMails(parts.data, period, { ...own, mark, signal }, ({ total, states }) => {
      step('send', { done: ended.reduce((sum, state) => sum + (states[state] ?? 0), 0), total });
    });
    if (sent.stopped !== undefined) throw sent.stopped;
    signal.throwIfAborted();
    return Promise.all(sent.written.map(reportAt));
  };
}

/** Who got what, as a file for a spreadsheet. */
async function reportAt(file: string): Promise<JobFile> {
  const { size } = await stat(file);
  return { name: path.basename(file), type: 'text/csv; charset=utf-8', path: file, bytes: size };
}

async function lookAt(parts: MailParts, period: string, wishes: MailWishes): Promise<MailsLook> {
  return planMails(parts.data, period, await mailingOf(parts, period, wishes));
}

async function mailingOf(parts: MailParts, period: string, wishes: MailWishes): Promise<Mailing> {
  const { data, output, ledgerOf } = parts;
  const operation = operationOf(period);
  const settings = await settingsOf(parts, operation);
  const { from, link, people } = await readMailList(data, operation);
  const given = { ...(from !== '' && { from }), ...(link !== '' && { link }) };
  return { output, rows: rowsOf(people), settings, ledger: ledgerOf?.(operation), ...given, ...wishes };
}

function settingsOf({ settings }: MailParts, operation: string): Promise<MailSettings> | MailSettings {
  return typeof settings === 'function' ? settings(operation) : settings;
}

function plannedMail({
  line,
  recipient,
  languages,
  delivery,
  state,
  correction,
  answer,
  meaning,
  isSent,
}: MailsLook['rows'][number]): PlannedMail {
  return {
    ...{ line, recipient, languages, delivery, correction, answer, isSent },
    state: state as PlannedMail['state'],
    ...(meaning !== undefined && { meaning }),
  };
}

function addressOf(period: string, index: number, wishes: MailWishes, mark: string): string {
  const asked = Object.entries(wishes).flatMap(([name, wish]) => (wish ? [[name, '1']] : []));
  return `/mails/${period}/${index}?${new URLSearchParams([...asked, ['plan', mark.slice(0, 16)]])}`;
}
