// The mails of the fault run: plans that are agreed to, workers that send and are killed at each step of it, and what came of them.
import type { SMTPServerSession } from 'smtp-server';
import type { Database } from '../../src/service/database/database.ts';
import { counts, openMailServer } from '../deliver/support/server.ts';
import { shipped } from '../support/data.ts';
import { mailData } from './mail-desk.ts';
import { posted } from './offices.ts';
import type { KeptUp } from './processes.ts';

/** So many people a plan has; the last of them is in the next one too. */
const people = 5;

/** Where a worker is killed, one after the other: with whom it begins, in the message, before its answer and after it. */
const stages = ['begins', 'in-message', 'unanswered', 'answered'] as const;
type Stage = (typeof stages)[number];

type Told = { id: string; hash: string; code?: string; count: number };

/** @param plans how many there will be @param kills how many workers are killed over them */
export async function openMails({ plans, kills }: { plans: number; kills: number }) {
  const desk = await mailData();
  const workers = new Map<string, KeptUp>();
  const killed: Partial<Record<Stage, number>> = {};
  const mails = plans * (people - 1) + Math.min(plans, 1);
  let begun = 0;
  let done = 0;
  let last = Number.NEGATIVE_INFINITY;
  const step = (stage: Stage, { user }: SMTPServerSession) => {
    last = performance.now();
    if (stage === 'begins') begun += 1;
    if (done === kills || begun <= ((done + 0.5) * mails) / kills || stage !== stages[done % stages.length])
      return;
    done += 1;
    killed[stage] = (killed[stage] ?? 0) + 1;
    workers.get(String(user))?.kill();
  };
  const server = await openMailServer({
    anybody: true,
    to: (_, session) => void step('begins', session),
    begun: (_, session) => step('in-message', session),
    data: (_, session) => {
      step('unanswered', session);
      setTimeout(() => step('answered', session), 20);
      return undefined;
    },
  });
  const address = (name: string) => `smtp://${name}:any@127.0.0.1:${server.port}`;
  return {
    data: desk.data,
    /** The environment of who sends by this name. */
    env: (name: string) => ({ FACTSHEET_SMTP_URL: address(name) }),
    /** Has a worker that sends by this name killed in the midst of it. */
    watch: (name: string, worker: KeptUp) => void workers.set(name, worker),
    /** Whether one went out just now. */
    isSending: () => performance.now() - last < 3000,
    killed: () => killed,
    arrived: () => counts(server.log),
    async close() {
      await Promise.all([...workers.values()].map((one) => one.stop()));
      await server.close();
      await desk.remove();
    },
  };
}

/** To whom a plan goes, by its number. */
export const recipientsOf = (plan: number) =>
  Array.from({ length: people }, (_, index) => ({
    email: `p${plan * (people - 1) + index}@example.org`,
    language: 'both',
  }));

/**
 * Plans a sending and agrees to it, again until somebody has answered. Gives the job.
 * @param ask gives the answer; it throws while there is none
 */
export async function sendTo(
  recipients: ReturnType<typeof recipientsOf>,
  ask: (path: string, options: RequestInit) => Promise<Response>,
): Promise<{ id: string; count: number }> {
  for (;;) {
    const planned = (await (await ask('/v1/mails', posted({ period: shipped, recipients }))).json()) as Told;
    const answer = await ask(`/v1/mails/${planned.id}/confirm`, posted({ hash: planned.hash }));
    const { id, code } = (await answer.json()) as Told;
    if (answer.ok) return { id, count: planned.count };
    // Somebody of them has got it by another plan meanwhile.
    if (code !== 'plan-changed') throw new Error(`A plan was not agreed to: ${code}`);
  }
}

/**
 * What came of the mails, held against what arrived.
 * @param asked the addresses; `most`: so many may be uncertain; `left`: so many may not have been begun
 */
export async function heldAgainst(
  { query }: Pick<Database, 'query'>,
  arrived: ReadonlyMap<string, number>,
  { asked, most, left }: { asked: ReadonlySet<string>; most: number; left: number },
): Promise<{ states: Record<string, number>; arrived: number; faults: string[] }> {
  const rows = await query('SELECT key, state FROM factsheet.delivery');
  const stateOf = new Map(rows.map(({ key, state }) => [String(key), String(state)]));
  const states = Object.groupBy([...stateOf], ([, state]) => state);
  const named = (state: string) => states[state]?.length ?? 0;
  const faults: string[] = [];
  for (const [address, times] of arrived) {
    const state = stateOf.get(address);
    if (times > 1) faults.push(`${address} got ${times} mails and is ${state}`);
    if (state !== 'accepted' && state !== 'uncertain') faults.push(`${address} got a mail and is ${state}`);
    if (!asked.has(address)) faults.push(`${address} got a mail that nobody asked for`);
  }
  for (const [address, state] of stateOf)
    if (state === 'accepted' && !arrived.has(address)) faults.push(`${address} is accepted and got nothing`);
  if (stateOf.size !== asked.size)
    faults.push(`${asked.size} were to get one, ${stateOf.size} are written down`);
  const others = stateOf.size - named('accepted') - named('uncertain');
  if (others > left) faults.push(`${others} mails are neither sent nor uncertain`);
  if (named('uncertain') > most) faults.push(`${named('uncertain')} are uncertain after ${most} faults`);
  const counted = Object.entries(states).map(([state, all = []]) => [state, all.length] as const);
  return { states: Object.fromEntries(counted), arrived: arrived.size, faults };
}
