// The queue and the kept files by themselves: jobs that do nothing, in this process, over the same transactions as real ones.
import { randomBytes } from 'node:crypto';
import { endJob } from '../../src/service/jobs/end.ts';
import type { Ticket } from '../../src/service/jobs/queue.ts';
import { jobRequest } from '../../src/service/jobs/request.ts';
import { submitJob } from '../../src/service/jobs/submit.ts';
import type { Office } from '../../src/service/office.ts';
import { databaseFiles, type Files } from '../../src/service/store/files.ts';
import { keepResult } from '../../src/service/store/results.ts';
import { shipped } from '../support/data.ts';
import { keepMark } from './offices.ts';

/** The value that so much of all is no larger than. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

const request = jobRequest.parse({ kind: 'check', period: shipped, quick: true });

const perSecond = (count: number, begun: number) => Math.round((1000 * count) / (performance.now() - begun));

/** @param hands that ask, and then end jobs, side by side */
export async function measureQueue(
  office: Office,
  jobs: number,
  hands: number,
): Promise<{ asked: number; ended: number }> {
  const { database, boss, program } = office;
  const together = (work: (hand: number) => Promise<void>) =>
    Promise.all(Array.from({ length: hands }, (_, hand) => work(hand)));
  let begun = performance.now();
  await together(async (hand) => {
    for (let number = hand; number < jobs; number += hands) {
      const input = await keepMark(office, `${hands} ${number}`);
      // Owners of their own, as one may have no more than so many waiting.
      const owner = `scale-${number % 10}`;
      await submitJob(database, boss, { owner, request, queue: 'stored', input, program });
    }
  });
  const asked = perSecond(jobs, begun);
  begun = performance.now();
  await together(async () => {
    for (;;) {
      const [held] = await boss.fetch<Ticket>('stored', { batchSize: 1, includeMetadata: true });
      if (!held) return;
      await database.transaction(async (within) => {
        await boss.complete(held.name, held, null, { db: within.queue });
        const answer = { files: [], findings: [] };
        await endJob(within, boss, held.data.id, 'done', answer);
        await keepResult(within, held.data.id, program, answer);
      });
    }
  });
  return { asked, ended: perSecond(jobs, begun) };
}

/** Files of 450 kB, as a factsheet for readers has, in the database and, where it is embedded, in the folder. */
export async function measureFiles(office: Office, kind: string): Promise<(string | number)[][]> {
  const places: [string, Files][] = [[`bytea of ${kind}`, databaseFiles(office.database)]];
  if (kind === 'PGlite') places.push(['a folder', office.files]);
  const rows = [];
  for (const [name, files] of places) {
    const [keep, read]: [number[], number[]] = [[], []];
    for (let number = 0; number < 60; number += 1) {
      const bytes = randomBytes(450_000);
      let begun = performance.now();
      const [hash = ''] = await office.database.transaction((within) => files.put(within, [bytes]));
      keep.push(performance.now() - begun);
      begun = performance.now();
      await files.get(hash);
      read.push(performance.now() - begun);
    }
    rows.push([
      name,
      ...[quantile(keep, 0.5), quantile(keep, 0.95), quantile(read, 0.5)].map((ms) => ms.toFixed(1)),
    ]);
  }
  return rows;
}
