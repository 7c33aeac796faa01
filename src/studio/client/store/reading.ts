// Asks the server for what the window shows, and puts it into the store.
import { leftOf } from './kept.ts';
import { get, Refused } from './request.ts';
import type { Store } from './store.ts';

/** Each gives nothing and throws nothing: what went wrong is known to the store. */
export type Reading = {
  /** The form of the period that is open: once at a time, and once more where it was asked for meanwhile. */
  form(): Promise<void>;
  /** The same, when nothing more has happened for a moment. */
  soon(): void;
  /** All that the screen shows. */
  all(): Promise<void>;
  /** Names are in this language from now on. */
  speak(language: string): void;
  /** Does something, and tells the store what went wrong with it. */
  attempt(work: Promise<unknown>): Promise<void>;
};

export function readingInto(store: Store, storage: Storage): Reading {
  let speaks = document.documentElement.lang;
  const open = () => {
    const { route } = store.get();
    return route.screen === 'period' ? route.period : undefined;
  };
  const form = oneAtATime(async () => {
    const id = open();
    if (id === undefined) return;
    store.tell({ type: 'asked' });
    const { asked } = store.get();
    store.tell({ type: 'form', form: await get('/api/period', `/${id}?in=${speaks}`), asked });
  });
  const all = async () => {
    const id = open();
    if (id === undefined) return store.tell({ type: 'home', home: await get('/api/home', `?in=${speaks}`) });
    await form();
    if (id === open()) store.tell({ type: 'left', left: await leftOf(store, id, storage) });
  };
  const attempt = (work: Promise<unknown>) => work.then(() => undefined).catch((error) => told(store, error));
  return {
    form: () => attempt(form()),
    soon: inAMoment(() => void attempt(form())),
    all: () => attempt(all()),
    speak: (language) => {
      speaks = language;
    },
    attempt,
  };
}

/** No answer is told by the state of the connection, everything else in its own words. */
function told(store: Store, error: unknown): void {
  if (!(error instanceof Refused)) throw error;
  if (error.status === 0) store.tell({ type: 'connection', connection: 'lost' });
  else if (error.status === 401) store.tell({ type: 'connection', connection: 'over' });
  else store.tell({ type: 'problem', problem: { message: error.message, hint: error.hint } });
}

/** How long (ms) nothing may happen before the form is asked for, and how long it waits at the most. */
const calm = { pause: 250, most: 2000 } as const;

function inAMoment(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | undefined;
  return () => {
    since ??= performance.now();
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        since = undefined;
        work();
      },
      Math.max(0, Math.min(calm.pause, since + calm.most - performance.now())),
    );
  };
}

/** The work as often as it is asked for, but never twice at once: what is asked for meanwhile is done once, afterwards. */
function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  const run = () => {
    running = work().finally(() => {
      running = undefined;
    });
    return running;
  };
  return () => {
    if (!running) return run();
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = undefined;
        return run();
      });
    return next;
  };
}
