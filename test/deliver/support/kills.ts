// A sending that is killed at any of its steps, again and again, and what came of it.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { expect } from 'vitest';
import { project, temporaryFolder } from '../../support/data.ts';
import { people, sendSmall, tally } from './sending.ts';
import { counts, startServer } from './server.ts';

/** Numbers that look like chance and are the same in each run (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Sends to so many people, and kills the run so often. `twice` and `missing` are addresses; `others` are those who ended
 * neither accepted nor uncertain; `lost` are mails that the last run found on the way.
 */
export async function sendThroughKills({ kills, many }: { kills: number; many: number }) {
  const ledger = path.join(await temporaryFolder(), 'ledger.sqlite');
  const random = chance(20_260_101);
  let run: ReturnType<typeof spawn> | undefined;
  let left = 0;
  let killed = 0;
  /** Every step of the server’s may be the last that the run sees: three steps a mail. */
  const step = async () => {
    left -= 1;
    if (left > 0 || !run) return;
    const victim = run;
    run = undefined;
    killed += 1;
    if (random() < 0.5) await new Promise((resolve) => setTimeout(resolve, random() * 4));
    victim.kill('SIGKILL');
    if (random() < 0.5) await new Promise((resolve) => victim.once('exit', resolve));
  };
  const server = await startServer({
    to: async () => void (await step()),
    begun: () => void step(),
    data: async () => void (await step()),
  });
  const start = () => {
    left = 1 + Math.floor(random() * 16);
    run = spawn(
      process.execPath,
      [path.join(project, 'test/deliver/support/runner.ts'), ledger, server.url, String(many)],
      {
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    let errors = '';
    run.stderr?.on('data', (chunk: Buffer) => {
      errors += chunk.toString();
    });
    const own = run;
    return new Promise<string>((resolve) => {
      own.once('exit', (_code, signal) => resolve(signal === 'SIGKILL' ? '' : errors));
    });
  };
  // A run that ends before its kill is one that had nothing left to do.
  for (let runs = 0; killed < kills && runs < kills + 5; runs += 1) expect(await start()).toBe('');
  run = undefined;
  const { plan, lost, stopped } = await sendSmall({ ledger, url: server.url, recipients: people(many) });
  expect(stopped).toBeUndefined();
  const { accepted = 0, uncertain = 0, ...others } = tally(plan);
  const doubtful = new Set(
    plan.filter(({ what }) => what === 'uncertain').map(({ recipient }) => recipient.address),
  );
  const arrived = counts(server.log);
  const twice = [...arrived].filter(([, count]) => count > 1).map(([address]) => address);
  const missing = people(many).filter(({ address }) => !arrived.has(address) && !doubtful.has(address));
  return { killed, accepted, uncertain, others, twice, missing, lost };
}
