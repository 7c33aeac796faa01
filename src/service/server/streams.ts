// Streams of events that stay open: how many there may be, how they show that they live, and that who reads one still may.
import { setTimeout as wait } from 'node:timers/promises';
import type { SSEStreamingApi } from 'hono/streaming';
import { Refused } from './problem.ts';

/** So many of one who asks, and of all; so often (ms) each says that it lives, and is looked at whether it may go on. */
export type StreamBounds = { each: number; all: number; beat: number };

const usual: StreamBounds = { each: 20, all: 500, beat: 10_000 };

export type Streams = {
  /** A place for one more; given back where it is disposed of. @throws Refused 429 where they have too many; 503 where all have */
  take(owner: string): Disposable;
  beat: number;
};

export function openStreams(given: Partial<StreamBounds> = {}): Streams {
  const { each, all, beat } = { ...usual, ...given };
  const open = new Map<string, number>();
  let count = 0;
  const change = (owner: string, by: number) => {
    count += by;
    const own = (open.get(owner) ?? 0) + by;
    if (own > 0) open.set(owner, own);
    else open.delete(owner);
  };
  return {
    beat,
    take(owner) {
      if ((open.get(owner) ?? 0) >= each) throw tooMany(429, `You follow ${each} jobs already.`);
      if (count >= all) throw tooMany(503, 'The service tells of as many jobs as it can.');
      change(owner, 1);
      let isHeld = true;
      return {
        [Symbol.dispose]() {
          if (isHeld) change(owner, -1);
          isHeld = false;
        },
      };
    },
  };
}

/** After so long (s) it is worth another try. */
const pause = 10;

function tooMany(status: 429 | 503, message: string): Refused {
  const hint = 'Follow fewer jobs at once: a batch tells of all its jobs in one answer.';
  return new Refused(status, 'too-many-streams', message, hint, {
    headers: { 'Retry-After': String(pause) },
  });
}

/**
 * Tells all that comes, and in between that the stream lives: a comment, which readers pass over and proxies do not wait behind.
 * @param mayStill asked before anything is told, and at each beat: where it says no, the stream ends without another word
 * @param tell writes one
 */
export async function streamAll<One>(
  stream: Pick<SSEStreamingApi, 'write'>,
  { beat }: Pick<Streams, 'beat'>,
  all: AsyncIterator<One>,
  mayStill: () => Promise<boolean>,
  tell: (one: One) => Promise<void>,
): Promise<void> {
  let next = all.next();
  for (;;) {
    const over = new AbortController();
    const idle = wait(beat, undefined, { signal: over.signal }).catch(() => undefined);
    const told = await Promise.race([next, idle]);
    over.abort();
    if (told?.done || !(await mayStill())) return;
    if (!told) {
      await stream.write(': alive\n\n');
      continue;
    }
    await tell(told.value);
    next = all.next();
  }
}
