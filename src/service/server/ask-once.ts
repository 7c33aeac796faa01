// The header by which an ask that is sent again is the same ask.
import { z } from 'zod';
import { askedFor, type Once } from '../jobs/once.ts';
import { Refused } from './problem.ts';

/** The header as it is described. */
export const onceHeader = {
  'idempotency-key': z
    .string()
    .optional()
    .describe(
      'A name of your own for this ask, of 8 to 200 letters and digits, like a UUID: sent again, it is the same, whatever became of the data meanwhile. Something else under it is refused with 422. It is kept for 30 days, or as long as whoever runs the service keeps results.',
    ),
};

/**
 * What was asked for, by the name that it was given; nothing where it has none. A name may stand in quotes (RFC 8941) or without.
 * @param ask as it was read, with what is usual; `files`: those that came with it
 * @throws Refused 400 for what is no name
 */
export function onceOf(
  req: { header(name: string): string | undefined; path: string },
  ask: object,
  files?: ReadonlyMap<string, Uint8Array>,
): Once | undefined {
  const given = req.header('idempotency-key');
  if (given === undefined) return undefined;
  const key = /^"(.*)"$/.exec(given)?.[1] ?? given;
  if (/^[\x21\x23-\x5b\x5d-\x7e]{8,200}$/.test(key)) return { key, asked: askedFor(req.path, ask, files) };
  const hint = 'Take 8 to 200 letters and digits, like a UUID.';
  throw new Refused(400, 'wrong-ask', 'This is no Idempotency-Key.', hint);
}
