// Tells every open window what happens, by server-sent events (HTML, 9.2).
import type { StudioEvent } from '../contract/events.ts';
import { Refused } from './problem.ts';
import type { Visitor } from './visitor.ts';

export type Hub = {
  tell(event: StudioEvent): void;
  /** The events from now on, after these. @throws Refused 503 where too many listen */
  listen(first?: readonly StudioEvent[], listener?: Listener): ReadableStream<Uint8Array>;
  close(): void;
};

/** Who listens. `ended`: told when they do no more. `passes`: whether they are told of an event. */
export type Listener = {
  visitor: Visitor;
  passes(visitor: Visitor, event: StudioEvent): boolean;
  ended(): void;
};

type Controller = ReadableStreamDefaultController<Uint8Array>;

/** So many windows of one person may listen, and so many of all; more are somebody's mistake. */
const most = { own: 32, all: 1000 } as const;
/** A line (ms) so often, by which both ends notice that the other is gone. */
const beat = 15_000;
/** A window that has not taken so many messages is gone, or stands still: it asks anew when it wakes. */
const behind = 256;

export function openHub(): Hub {
  const listeners = new Map<Controller, Listener | undefined>();
  const encoder = new TextEncoder();
  const forget = (one: Controller) => {
    const listener = listeners.get(one);
    if (!listeners.delete(one)) return false;
    listener?.ended();
    return true;
  };
  const drop = (one: Controller) => {
    if (!forget(one)) return;
    try {
      one.close();
    } catch {
      // The other end has closed it.
    }
  };
  const send = (one: Controller, line: string) => {
    if ((one.desiredSize ?? 0) < -behind) return drop(one);
    one.enqueue(encoder.encode(line));
  };
  const tell = (event: StudioEvent) => {
    const line = messageOf(event);
    for (const [one, listener] of [...listeners])
      if (!listener || listener.passes(listener.visitor, event)) send(one, line);
  };
  const timer = setInterval(() => {
    for (const [one, listener] of [...listeners]) {
      send(one, ': here\n\n');
      void isStillIn(listener).then((isIn) => isIn || drop(one));
    }
  }, beat);
  timer.unref();
  return {
    tell,
    listen(first = [], listener = undefined) {
      const person = listener?.visitor.person?.id;
      const own = [...listeners.values()].filter((one) => one?.visitor.person?.id === person);
      const count = own.length >= most.own ? own.length : listeners.size >= most.all ? listeners.size : 0;
      if (count > 0) {
        const hint = 'Close some of the studio’s windows.';
        throw new Refused(503, 'too-many-windows', `The studio is open in ${count} windows already.`, hint);
      }
      let opened: Controller;
      return new ReadableStream<Uint8Array>({
        start(controller) {
          opened = controller;
          listeners.set(opened, listener);
          send(opened, 'retry: 1000\n\n');
          for (const event of first) send(opened, messageOf(event));
        },
        cancel: () => void forget(opened),
      });
    },
    close() {
      clearInterval(timer);
      for (const one of [...listeners.keys()]) drop(one);
    },
  };
}

/** Sessions end, and roles are taken: who listens is let in anew at each beat. */
async function isStillIn(listener: Listener | undefined): Promise<boolean> {
  if (!listener?.visitor.again) return true;
  const now = await listener.visitor.again().catch(() => undefined);
  if (now) listener.visitor = now;
  return now !== undefined;
}

function messageOf(event: StudioEvent): string {
  return `data: ${JSON.stringify(event)}\n\n`;
}
