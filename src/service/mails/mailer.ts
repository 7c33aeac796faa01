// Sends what was agreed to, in the worker's own process: it needs the network, and the secrets of the office.
import { setTimeout as wait } from 'node:timers/promises';
import { FactsheetError } from '../../errors.ts';
import { type Mailing, remindByMail, sendMails } from '../../index.ts';
import type { Why } from '../jobs/answer.ts';
import type { Job } from '../jobs/job.ts';
import { operationOf } from '../jobs/request.ts';
import type { Office } from '../office.ts';
import { readSnapshot } from '../store/snapshot.ts';
import type { Outcome } from '../work/kinds.ts';
import { ledgerFor } from './ledger.ts';
import { findPlan, mailingOf, signedBy } from './plans.ts';
import { reminderOf, wordsOfReminder } from './reminders.ts';
import type { MailServers } from './servers.ts';

/** What a sending came to; `note`: what the audit log says of it, without anybody's name. */
export type Sending = Outcome & { note: string };

/** Does a job that sends. @throws what may be another time: the job is tried again, and nobody gets a second mail by that */
export type Mailer = (job: Job, tools: { signal: AbortSignal; step(step: string): void }) => Promise<Sending>;

/** So long (ms) until it is looked again whether another run still sends. */
const pause = 2000;

export function openMailer(
  office: Pick<Office, 'database' | 'files' | 'boss'>,
  mailServers: MailServers,
): Mailer {
  return async (job, { signal, step }) => {
    const { request } = job;
    const work = request.kind === 'send' ? bySending : request.kind === 'remind' ? byReminding : undefined;
    if (!work) throw new TypeError('This job sends nothing.');
    for (;;) {
      signal.throwIfAborted();
      try {
        return await work({ office, mailServers, job, signal, step }, request as never);
      } catch (error) {
        if (!(error instanceof FactsheetError) || error.kind === 'internal' || error.code === 'ledger-taken')
          throw error;
        if (error.code !== 'ledger-busy') return nothingSent(request.period, whyOf(error));
        step('waits until another sending has ended');
        await wait(pause, undefined, { signal });
      }
    }
  };
}

type Work = {
  office: Pick<Office, 'database' | 'files' | 'boss'>;
  mailServers: MailServers;
  job: Job;
  signal: AbortSignal;
  step(step: string): void;
};

/** What is left of a plan that somebody has agreed to. */
async function bySending(
  { office, mailServers, job, signal, step }: Work,
  { plan: id, period }: Extract<Job['request'], { kind: 'send' }>,
): Promise<Sending> {
  const plan = await findPlan(office, id);
  if (!plan?.people) return nothingSent(period, gone);
  const operation = operationOf(plan);
  const settings = await mailServers.of(operation, plan.wish.bureau);
  if (signedBy(settings) !== plan.wish.signed) return nothingSent(period, unsigned);
  const mailing = {
    ...mailingOf(office, plan, await readSnapshot(office.files, plan.input)),
    ...{ settings, confirmed: id, ledger: ledgerFor(office.database, operation, job.id) },
  };
  return sent(period, { mailing, id, signal, step });
}

/** The reminder of a day, to those whom the schedule names now. */
async function byReminding(
  { office, mailServers, job, signal }: Work,
  request: Extract<Job['request'], { kind: 'remind' }>,
): Promise<Sending> {
  const { period, schedule, day, from, bureau, language } = request;
  const wish = await reminderOf(office.boss, schedule);
  if (!wish) return nothingSent(period, ended);
  const operation = operationOf(request);
  const { states, stopped } = await remindByMail({
    ...{ period, day, to: wish.to, from, language, signal, ...wordsOfReminder(request) },
    settings: await mailServers.of(operation, bureau),
    ledger: ledgerFor(office.database, `reminder ${operation}`, job.id),
  });
  return outcomeOf({ states, stopped, signal, about: `reminder of ${period} on ${day}` });
}

type Run = { mailing: Mailing; id: string; signal: AbortSignal; step(step: string): void };

async function sent(period: string, { mailing, id, signal, step }: Run): Promise<Sending> {
  const { rows, report, stopped } = await sendMails(
    import.meta.dirname,
    period,
    { ...mailing, signal },
    ({ total, states }) => step(`send ${states.accepted ?? 0} of ${total}`),
  );
  const states: Record<string, number> = {};
  for (const { state } of rows) states[state] = (states[state] ?? 0) + 1;
  const files = report ? [{ name: 'report.csv', type: 'text/csv; charset=utf-8', bytes: report }] : [];
  return outcomeOf({ states, stopped, signal, about: `${period} plan ${id}`, files });
}

type Ended = {
  states: Readonly<Record<string, number>>;
  stopped?: unknown;
  signal: AbortSignal;
  about: string;
  files?: Sending['files'];
};

/** @throws what stopped it, where it is no fault of what was asked for: the job is tried again */
function outcomeOf({ states, stopped, signal, about, files = [] }: Ended): Sending {
  signal.throwIfAborted();
  const isTold = stopped instanceof FactsheetError && stopped.kind !== 'internal';
  if (stopped !== undefined && !isTold) throw stopped;
  const told = Object.entries(states).map(([state, count]) => `${count} ${state}`);
  return {
    ...{ files, findings: [], data: { states } },
    ...(isTold && { why: whyOf(stopped) }),
    note: `${about}: ${told.join(', ')}`,
  };
}

function nothingSent(period: string, why: Why): Sending {
  return { files: [], findings: [], why, note: `${period}: nothing, ${why.code}` };
}

const ended: Why = {
  code: 'schedule-gone',
  message: 'The schedule of this reminder was taken away.',
  hint: 'Make another, if they are to be reminded.',
};

const gone: Why = {
  code: 'input-gone',
  message: 'The plan of this sending is not kept any more.',
  hint: 'Plan it anew.',
};

const unsigned: Why = {
  code: 'dkim-differs',
  message: 'The worker does not sign mails by the key that the plan names, so nothing was sent.',
  hint: 'Set FACTSHEET_DKIM_KEY, FACTSHEET_DKIM_DOMAIN and FACTSHEET_DKIM_SELECTOR alike for serve and for the workers.',
};

/** What the program says of the environment is no use to whoever asks a service. */
function whyOf({ code, message, hint }: FactsheetError): Why {
  if (!code.startsWith('smtp-')) return { code, message, hint };
  return {
    code,
    message,
    hint: 'Have an admin look at the mail server of this office. Then plan it anew: it goes on from there.',
  };
}
