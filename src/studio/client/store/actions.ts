// What a person can do, as the store and the server are told of it.
import type { Answers } from '../../contract/answers.ts';
import type { Asks, StudioChange } from '../../contract/asks.ts';
import { type Bringing, bringingOn } from './bringing.ts';
import { forget } from './kept.ts';
import type { Reading } from './reading.ts';
import { post } from './request.ts';
import { hashOf } from './route.ts';
import type { Focus, Left, Route, Spot, Value } from './state.ts';
import type { Store } from './store.ts';

/** What a person can do. Components call these and nothing else. */
export type Studio = Bringing & {
  store: Store;
  go(route: Route): void;
  /** The language that the studio speaks has changed: names come from the server. */
  speak(language: string): void;
  type(spot: Spot, value: Value): void;
  choose(key: string, side: 'ours' | 'theirs'): void;
  mark(change: Extract<StudioChange, { mark: unknown }>): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** The window shows these pages of the period. */
  look(period: string, languages: readonly string[], dotsPerInch: number): void;
  focus(focus: Focus): void;
  /** What was left of an earlier window is typed here, or erased. */
  take(left: Left): void;
  drop(left: Left): void;
  /** @throws Refused */
  begin(operation: string, period: string): Promise<void>;
  build(editions: Asks['/api/build']['editions'], draft: boolean): Promise<void>;
  pack(): Promise<void>;
  stop(job: string): Promise<void>;
  dismiss(): void;
  /** What a placeholder prints, and the other ways of its figure; nothing where nobody answers. */
  chip(placeholder: string): Promise<Answers['/api/chip']>;
};

export function actionsOn(store: Store, reading: Reading, storage: Storage, window: string): Studio {
  const period = () => {
    const { route } = store.get();
    return route.screen === 'period' ? route.period : undefined;
  };
  /** Does something in the period that is open, and shows what came of it. */
  const inPeriod = async (work: (id: string) => Promise<unknown>) => {
    const id = period();
    if (id === undefined) return;
    await reading.attempt(work(id));
    await reading.form();
  };
  return {
    store,
    go: (route) => {
      location.hash = hashOf(route);
    },
    speak: (language) => {
      reading.speak(language);
      void reading.all();
    },
    type: (spot, value) => store.tell({ type: 'typed', spot, value }),
    choose: (key, side) => store.tell({ type: 'chosen', key, side }),
    mark: (change) => inPeriod((id) => post('/api/change', { period: id, by: window, changes: [change] })),
    undo: () => inPeriod((id) => post('/api/undo', { period: id, by: window })),
    redo: () => inPeriod((id) => post('/api/redo', { period: id, by: window })),
    look: (id, languages, dotsPerInch) => {
      if (id !== period()) return;
      const body = { period: id, by: window, languages: [...languages], dotsPerInch };
      void reading.attempt(post('/api/look', body));
    },
    focus: (focus) => store.tell({ type: 'focused', ...focus }),
    take: (left) => {
      store.tell({ type: 'typed', spot: left.spot, value: left.value });
      leave(store, storage, left);
    },
    drop: (left) => leave(store, storage, left),
    begin: async (operation, name) => {
      const { id, from, open } = await post('/api/new', { operation, period: name });
      const all = store.get().home?.operations.flatMap(({ periods }) => periods);
      const known = all?.find((one) => one.id === from)?.name ?? from;
      store.tell({ type: 'begun', begun: { period: id, ...(known !== undefined && { from: known }), open } });
      location.hash = hashOf({ screen: 'period', period: `${operation}/${name}`, tab: 'words' });
    },
    ...jobActions(period, reading),
    ...bringingOn({ period, inPeriod, reading, window }),
    dismiss: () => store.tell({ type: 'problem', problem: undefined }),
    chip: async (placeholder) => {
      const id = period();
      const nothing = { printed: {}, forms: [] };
      if (id === undefined) return nothing;
      return post('/api/chip', { period: id, placeholder }).catch(() => nothing);
    },
  };
}

/** What was offered is offered no more. */
function leave(store: Store, storage: Storage, left: Left): void {
  forget(storage, left);
  store.tell({ type: 'left', left: store.get().left.filter((one) => one !== left) });
}

/** Work that takes long is asked for in the period that is open; the server tells how it goes. */
function jobActions(
  period: () => string | undefined,
  { attempt }: Reading,
): Pick<Studio, 'build' | 'pack' | 'stop'> {
  const ask = async (work: (id: string) => Promise<unknown>) => {
    const id = period();
    if (id !== undefined) await attempt(work(id));
  };
  return {
    build: (editions, draft) => ask((id) => post('/api/build', { period: id, editions, draft })),
    pack: () => ask((id) => post('/api/pack', { period: id })),
    stop: (job) => attempt(post('/api/stop', { job })),
  };
}
