// Many jobs in one go: the newest period of each of some operations.
import { z } from 'zod';
import type { Home } from '../../index.ts';
import type { Sql } from '../database/database.ts';
import { type JobRequest, requests } from '../jobs/request.ts';
import { submitJob } from '../jobs/submit.ts';
import { keepSnapshot } from '../store/snapshot.ts';
import type { StoredOperation } from '../store/stored.ts';
import { storedFiles } from './jobs.ts';
import type { Parts } from './parts.ts';
import { nothing, Refused } from './problem.ts';
import { allows, type Who } from './who.ts';

export const batchRequest = z
  .strictObject({
    kind: z.enum(['make', 'check']).default('make'),
    bureau: z.string().max(100).optional().describe('All operations of this bureau.'),
    operations: z.array(z.string().max(100)).max(500).optional().describe('These operations. Neither: all.'),
    languages: requests.make.shape.languages,
    editions: requests.make.shape.editions,
    draft: requests.make.shape.draft,
  })
  .meta({ id: 'BatchRequest' });

export type BatchRequest = z.infer<typeof batchRequest>;

/** So many jobs a batch has at most. */
export const mostInBatch = 500;

/** The operations that are stored, of those that somebody may know of. */
export async function storedOperations(
  { stored }: Pick<Parts, 'stored'>,
  { operations: own }: Who,
): Promise<StoredOperation[]> {
  return stored.all((id) => !own || own.includes(id));
}

/**
 * Asks for a batch. Asked for again under the same id, it is the same one, also where the first time broke off.
 * @throws Refused 404 where no operation is meant
 */
export async function submitBatch(parts: Parts, who: Who, wish: BatchRequest, batch: string): Promise<void> {
  const { database, boss, files, program } = parts.office;
  const able = (await storedOperations(parts, who)).filter(({ id }) => allows(who, 'write', id));
  const chosen = chosenOf(able, wish);
  for (const { periods } of chosen) {
    const [newest] = periods;
    if (!newest) continue;
    const request = requestOf(newest.id, wish);
    using held = parts.room(who.owner);
    const given = await storedFiles(parts, newest.id, held);
    const input = (within: Sql) => keepSnapshot(files, within, given);
    const same = { owner: who.owner, queue: 'stored' as const, program, batch, priority: -1 };
    await submitJob(database, boss, { ...same, request, input, once: `${batch} ${newest.id}` });
  }
}

function requestOf(period: string, { kind, languages, editions, draft }: BatchRequest): JobRequest {
  if (kind === 'check') return { kind, period, languages, quick: false };
  return { kind, period, languages, editions, draft };
}

/** The operations that are meant: those that are named, those of a bureau, or all but examples. @throws Refused 404 where there is none */
export function chosenOf(
  all: Home['operations'],
  { operations, bureau }: Pick<BatchRequest, 'operations' | 'bureau'>,
): Home['operations'] {
  const unknown = operations?.find((id) => !all.some((one) => one.id === id));
  if (unknown !== undefined) throw nothing(`operation as ${unknown}`);
  const chosen = all.filter((one) => {
    return operations ? operations.includes(one.id) : !one.example && (!bureau || one.bureau === bureau);
  });
  if (chosen.length > 0 && chosen.length <= mostInBatch) return chosen;
  const message = 'There is no operation that this is about.';
  throw new Refused(404, 'nothing-here', message, 'See /v1/operations for their bureaux.');
}
