// Asks the server for what the window shows, and puts it into the store.
import { hasAnswered } from './answering.ts';
import { get, Refused, toldBy } from './request.ts';
import type { Store } from './store.ts';

/** Each gives nothing and throws nothing: what went wrong is known to the store. */
export type Reading = {
  /** The form of the period that is open: once at a time, and once more where it was asked for meanwhile. */
  form(): Promise<void>;
  /** The same, when nothing more has happened for a moment. */
  soon(): void;
  /** What people said of it, and who approved it; and the same when nothing more has happened for a while. */
  together(): Promise<void>;
  togetherSoon(): void;
  /** All that the screen shows. */
  all(): Promise<void>;
  /** Names are in this language from now on. */
  speak(language: string): void;
  /** Does something, and tells the store what went wrong with it. */
  attempt(work: Promise<unknown>): Promise<void>;
};

/** @param left reads what earlier windows have left of the period that is open */
export function readingInto(store: Store, left: () => Promise<void>, window: string): Reading {
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
    store.tell({ type: 'form', form: await get('/api/period', `/${id}?in=${speaks}&by=${window}`), asked });
  });
  const together = oneAtATime(async () => {
    const id = open();
    if (id === undefined) return;
    const told = await get('/api/together', `/${id}?in=${speaks}`);
    if (id === open()) store.tell({ type: 'together', together: told });
  });
  const all = async () => {
    const id = open();
    const { screen } = store.get().route;
    if (screen === 'home') return store.tell({ type: 'home', home: await get('/api/home', `?in=${speaks}`) });
    if (screen === 'begin')
      return store.tell({ type: 'offers', offers: await get('/api/operation', `?in=${speaks}`) });
    await form();
    if (id === undefined) return;
    await together();
    if (id === open()) await left();
  };
  const attempt = (work: Promise<unknown>) =>
    work.then(() => hasAnswered(store)).catch((error) => told(store, error));
  return {
    form: () => attempt(form()),
    soon: inAMoment(() => void attempt(form())),
    together: () => attempt(together()),
    togetherSoon: inAMoment(() => void attempt(together()), { pause: 1500, most: 6000 }),
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
  const { status } = error;
  if (status === 0) store.tell({ type: 'connection', connection: 'lost' });
  else if (status === 401) store.tell({ type: 'connection', connection: 'over' });
  else {
    hasAnswered(store);
    store.tell({ type: 'problem', problem: toldBy(error) });
  }
}

/** How long (ms) nothing may happen before the form is asked for, and how long it waits at the most. */
const calm = { pause: 250, most: 10_000 };

function inAMoment(work: () => void, { pause, most } = calm): () => void {
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
      Math.max(0, Math.min(pause, since + most - performance.now())),
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
