// Tells every open window what happens, by server-sent events (HTML, 9.2).
import type { StudioEvent } from '../contract/events.ts';
import { Refused } from './problem.ts';

export type Hub = {
  tell(event: StudioEvent): void;
  /** The events from now on, after these; `ended` when nobody listens any more. @throws Refused 503 where too many listen */
  listen(first?: readonly StudioEvent[], ended?: () => void): ReadableStream<Uint8Array>;
  close(): void;
};

/** So many windows may listen; more are somebody's mistake. */
const most = 32;
/** A line (ms) so often, by which both ends notice that the other is gone. */
const beat = 15_000;
/** A window that has not taken so many messages is gone, or stands still: it asks anew when it wakes. */
const behind = 256;

export function openHub(): Hub {
  const listeners = new Map<ReadableStreamDefaultController<Uint8Array>, () => void>();
  const encoder = new TextEncoder();
  const forget = (one: ReadableStreamDefaultController<Uint8Array>) => {
    const ended = listeners.get(one);
    listeners.delete(one);
    ended?.();
    return ended !== undefined;
  };
  const drop = (one: ReadableStreamDefaultController<Uint8Array>) => {
    if (!forget(one)) return;
    try {
      one.close();
    } catch {
      // The other end has closed it.
    }
  };
  const send = (one: ReadableStreamDefaultController<Uint8Array>, line: string) => {
    if ((one.desiredSize ?? 0) < -behind) return drop(one);
    one.enqueue(encoder.encode(line));
  };
  const toAll = (line: string) => {
    for (const one of [...listeners.keys()]) send(one, line);
  };
  const timer = setInterval(() => toAll(': here\n\n'), beat);
  timer.unref();
  return {
    tell: (event) => toAll(messageOf(event)),
    listen(first = [], ended = () => undefined) {
      if (listeners.size >= most) {
        const hint = 'Close some of the studio’s windows.';
        throw new Refused(503, 'too-many-windows', `The studio is open in ${most} windows already.`, hint);
      }
      let own: ReadableStreamDefaultController<Uint8Array>;
      return new ReadableStream<Uint8Array>({
        start(controller) {
          own = controller;
          listeners.set(own, ended);
          send(own, 'retry: 1000\n\n');
          for (const event of first) send(own, messageOf(event));
        },
        cancel: () => void forget(own),
      });
    },
    close() {
      clearInterval(timer);
      for (const one of [...listeners.keys()]) drop(one);
    },
  };
}

function messageOf(event: StudioEvent): string {
  return `data: ${JSON.stringify(event)}\n\n`;
}
