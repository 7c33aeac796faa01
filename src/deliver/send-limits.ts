// How fast mail goes out, and how long a server is given: rate, connections, and the pauses before another try.

/** The time, in ms since 1970, and a pause that ends early when the run is stopped. */
export type Clock = { now(): number; sleep(milliseconds: number, signal?: AbortSignal): Promise<void> };

/**
 * `perMinute`: mails begun in a minute; `connections`: open at once; `perConnection`: mails over one of them;
 * `attempts`: tries a run for one recipient; `pace`: how long (ms) the next mail waits, where runs share one rate.
 */
export type Limits = {
  perMinute: number;
  connections: number;
  perConnection: number;
  attempts: number;
  pace?: ((perMinute: number) => Promise<number>) | undefined;
};

/** Exchange Online takes 30 messages a minute and three connections from one sender; most servers take more. */
export const usualLimits: Limits = { perMinute: 30, connections: 1, perConnection: 50, attempts: 5 };

const minute = 60_000;

/** Pauses (ms) after the first, second … “not now” of a recipient: greylisting asks for 1 to 15 minutes (RFC 6647, 4.5). */
const pauses = [1, 5, 15, 30].map((minutes) => minutes * minute);

/** Pauses (ms) after the server could not be reached. */
const downs = [5000, 30_000, 2 * minute, 5 * minute];

/** How long to wait before the next try, after `attempts` of them. */
export function pauseAfter(attempts: number): number {
  return pauses[Math.min(Math.max(attempts, 1), pauses.length) - 1] ?? minute;
}

/** How long to wait for a server that was down so many times in a row; nothing when it is enough. */
export function pauseForServer(times: number, wasUp: boolean): number | undefined {
  return times > (wasUp ? downs.length : 1) ? undefined : downs[times - 1];
}

/** Hands out moments to send at, evenly: each call gives how long (ms) to wait for its own. */
export function createPace(perMinute: number, clock: Pick<Clock, 'now'>): () => number {
  let next = Number.NEGATIVE_INFINITY;
  return () => {
    const now = clock.now();
    const at = Math.max(now, next);
    next = at + minute / perMinute;
    return at - now;
  };
}
