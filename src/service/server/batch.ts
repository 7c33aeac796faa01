// Many jobs in one go: the newest period of each of some operations.
import { z } from 'zod';
import type { Home } from '../../index.ts';
import { nearest } from '../../nearest.ts';
import { beginOnce, endOnce, findOnce, type Known, type Once } from '../jobs/once.ts';
import { type JobRequest, operationOf, requests } from '../jobs/request.ts';
import { submitJob } from '../jobs/submit.ts';
import { keepSnapshot } from '../store/snapshot.ts';
import type { StoredOperation } from '../store/stored.ts';
import { storedFiles } from './jobs.ts';
import type { Parts } from './parts.ts';
import { nothing, Refused } from './problem.ts';
import type { Held } from './room.ts';
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
 * Asks for a batch, and gives its id. Asked for again under the same name it is the same one, and goes on where the first time broke
 * off: with the periods that were the newest then.
 * @param id that it gets if it is the first
 * @throws Refused 404 where no operation is meant; FactsheetError `asked-otherwise`
 */
export async function submitBatch(
  parts: Parts,
  who: Who,
  wish: BatchRequest,
  { id, once = { key: `batch ${id}`, asked: '' } }: { id: string; once?: Once | undefined },
): Promise<string> {
  const { database, boss, files, program } = parts.office;
  const { id: batch, rest = [] } = await begunAs(parts, who, wish, { id, once });
  const same = { owner: who.owner, queue: 'stored' as const, program, batch, priority: -1 };
  for (const period of rest) {
    using held = parts.room(who.owner);
    const given = await stillStored(parts, who, period, held);
    if (!given) continue;
    await submitJob(database, boss, {
      ...{ ...same, request: requestOf(period, wish), once: { key: `${batch} ${period}`, asked: '' } },
      input: (within) => keepSnapshot(files, within, given),
    });
  }
  await endOnce(database, who.owner, once);
  return batch;
}

/** The batch with what is left of it: as it was begun before, or as it is now. */
async function begunAs(
  parts: Parts,
  who: Who,
  wish: BatchRequest,
  { id, once }: { id: string; once: Once },
): Promise<Known> {
  const { database } = parts.office;
  const known = await findOnce(database, who.owner, once);
  if (known) return known;
  const able = (await storedOperations(parts, who)).filter((one) => allows(who, 'write', one.id));
  const rest = chosenOf(able, wish).flatMap(({ periods: [newest] }) => (newest ? [newest.id] : []));
  return (await beginOnce(database, who.owner, once, { id, rest })) ?? { id, rest };
}

/** The files of a period; nothing where it was taken away since the batch was begun, or is not theirs to ask about any more. */
async function stillStored(parts: Parts, who: Who, period: string, held: Held) {
  if (!allows(who, 'write', operationOf({ period }))) return undefined;
  try {
    return await storedFiles(parts, period, held);
  } catch (error) {
    if (!(error instanceof Refused) || error.code !== 'unknown-period') throw error;
    parts.log.warn({ period }, 'a period of a batch is not stored any more');
    return undefined;
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
  if (bureau !== undefined) requireBureau(all, bureau);
  const chosen = all.filter((one) => {
    return operations ? operations.includes(one.id) : !one.example && (!bureau || one.bureau === bureau);
  });
  if (chosen.length > 0 && chosen.length <= mostInBatch) return chosen;
  const message = 'There is no operation that this is about.';
  throw new Refused(404, 'nothing-here', message, 'See /v1/operations for their bureaux.');
}

/** @throws Refused 404 for a bureau that none of these operations belongs to */
export function requireBureau(all: Home['operations'], bureau: string): void {
  const known = [...new Set(all.flatMap((one) => one.bureau ?? []))].sort();
  if (known.includes(bureau)) return;
  const meant = nearest(bureau, known);
  const others = known.length === 0 ? 'No operation of yours names one.' : `There are: ${known.join(', ')}.`;
  const hint = meant === undefined ? others : `Did you mean ${meant}? ${others}`;
  throw new Refused(404, 'unknown-bureau', `There is no bureau “${bureau}”.`, hint);
}
