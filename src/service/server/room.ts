// How much is held in memory at once of what is sent and of what is stored: in bytes, for all and for each who asks.
import { mostBytes } from '../store/snapshot.ts';
import { Refused } from './problem.ts';

/** So much for all, and for each; one operation always has its place. */
const usual = { most: 320_000_000, each: mostBytes } as const;

/** The studio keeps no more of one body (bytes): it is its largest file, or a paste (studio/contract/bounds.ts). */
export const largestInStudio = 20_000_000;

/** A form is there as it came, in its parts, and as files. */
const copies = 3;

/** After so long (s) it is worth another try. */
const pause = 5;

/** What one request holds; given back where it is disposed of. */
export type Held = Disposable & {
  /** @throws Refused 429 where they hold too much themselves; 503 where all do */
  add(bytes: number): void;
};

/** @param owner who asks */
export type Room = (owner: string) => Held;

export function openRoom({ most, each } = usual as { most: number; each: number }): Room {
  const held = new Map<string, number>();
  let all = 0;
  const change = (owner: string, bytes: number) => {
    all += bytes;
    const own = (held.get(owner) ?? 0) + bytes;
    if (own > 0) held.set(owner, own);
    else held.delete(owner);
  };
  return (owner) => {
    let own = 0;
    return {
      add(bytes) {
        if ((held.get(owner) ?? 0) + bytes > each) throw tooMuch();
        if (all + bytes > most) throw full();
        own += bytes;
        change(owner, bytes);
      },
      [Symbol.dispose]() {
        change(owner, -own);
        own = 0;
      },
    };
  };
}

/**
 * What a body takes in memory (bytes).
 * @param largest what is assumed of one that does not say how long it is
 */
export function bodyBytes(headers: Headers, largest: number): number {
  const said = Number(headers.get('content-length') ?? Number.NaN);
  const known = Number.isInteger(said) && said >= 0 && !headers.has('transfer-encoding');
  return Math.min(known ? said : largest, largest) * copies;
}

function tooMuch(): Refused {
  const hint = `Ask for less at once, and again in ${pause} seconds.`;
  const headers = { 'Retry-After': String(pause) };
  return new Refused(429, 'too-much-at-once', 'You send or ask for too much at once.', hint, {
    headers,
  });
}

function full(): Refused {
  const hint = `Ask again in ${pause} seconds.`;
  const headers = { 'Retry-After': String(pause) };
  return new Refused(503, 'no-room', 'The service is busy with what others have sent.', hint, { headers });
}
