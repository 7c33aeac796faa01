// What a person can do, as the store and the server are told of it.
import type { Asks, StudioChange } from '../../contract/asks.ts';
import { type Beginning, beginningOn } from './beginning.ts';
import { type Bringing, bringingOn } from './bringing.ts';
import { type Chips, chipsOn } from './chips.ts';
import { type Comparing, comparingOn } from './comparing.ts';
import { type Finding, findingOn } from './finding.ts';
import type { Leftovers } from './left.ts';
import { type Listing, listingOn } from './listing.ts';
import { type MailActions, mailActions } from './mailing.ts';
import type { Reading } from './reading.ts';
import { post } from './request.ts';
import { hashOf } from './route.ts';
import { type Searching, searchingOn } from './searching.ts';
import type { Focus, Left, Route, Spot, Value } from './state.ts';
import type { Store } from './store.ts';
import { type TogetherActions, togetherOn } from './together.ts';

type Parts = Bringing &
  Beginning &
  Chips &
  Comparing &
  Finding &
  Listing &
  MailActions &
  Searching &
  TogetherActions;

/** What a person can do. Components call these and nothing else. */
export type Studio = Parts & {
  store: Store;
  go(route: Route): void;
  /** The language that the studio speaks has changed: names come from the server. */
  speak(language: string): void;
  type(spot: Spot, value: Value): void;
  /** In a cell: it is kept, and goes out when it is entered. No text: it is given up. */
  typing(spot: Spot, text: string | undefined): void;
  enter(spot: Spot): void;
  choose(key: string, side: 'ours' | 'theirs'): void;
  mark(change: Extract<StudioChange, { mark: unknown }>): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** The window shows these pages of the period, and hears of them through this listener. */
  look(period: string, languages: readonly string[], dotsPerInch: number, through?: string): void;
  focus(focus: Focus): void;
  /** What was left of an earlier window is typed here, or erased. */
  take(left: Left): void;
  drop(left: Left): void;
  /** @throws Refused */
  begin(operation: string, period: string): Promise<void>;
  /** The period that was just begun is taken back, as long as nothing was put into it. */
  unbegin(): Promise<void>;
  build(editions: Asks['/api/build']['editions'], draft: boolean): Promise<void>;
  pack(): Promise<void>;
  stop(job: string): Promise<void>;
  dismiss(): void;
};

type Given = { reading: Reading; leftovers: Leftovers; storage: Storage; window: string };

export function actionsOn(store: Store, { reading, leftovers, storage, window }: Given): Studio {
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
    typing: (spot, text) => store.tell({ type: 'typing', spot, text }),
    enter: (spot) => store.tell({ type: 'entered', spot }),
    choose: (key, side) => store.tell({ type: 'chosen', key, side }),
    mark: (change) => inPeriod((id) => post('/api/change', { period: id, by: window, changes: [change] })),
    undo: () => inPeriod((id) => post('/api/undo', { period: id, by: window })),
    redo: () => inPeriod((id) => post('/api/redo', { period: id, by: window })),
    look: (id, languages, dotsPerInch, through) => {
      if (id !== period()) return;
      const body = { period: id, by: window, languages: [...languages], dotsPerInch };
      void reading.attempt(post('/api/look', { ...body, ...(through !== undefined && { through }) }));
    },
    focus: (focus) => store.tell({ type: 'focused', ...focus }),
    take: leftovers.take,
    drop: leftovers.drop,
    begin: (operation, name) => begin(store, operation, name),
    unbegin: () => unbegin(period(), reading, window),
    ...jobActions(period, reading),
    ...beginningOn(store, reading, storage),
    ...bringingOn({ period, inPeriod, reading, window }),
    ...mailActions({ period, reading, window }),
    ...togetherOn({ store, reading, storage, window, period }),
    ...listingOn({ store, inPeriod, window }),
    ...findingOn({ store, period, reading, window }),
    ...searchingOn(store),
    ...comparingOn({ store, period, reading }),
    dismiss: () => store.tell({ type: 'problem', problem: undefined }),
    ...chipsOn(period),
  };
}

/** Begins a period, and goes there. */
async function begin(store: Store, operation: string, name: string): Promise<void> {
  const { id, from, open } = await post('/api/new', { operation, period: name });
  const all = store.get().home?.operations.flatMap(({ periods }) => periods);
  const known = all?.find((one) => one.id === from)?.name ?? from;
  store.tell({ type: 'begun', begun: { period: id, ...(known !== undefined && { from: known }), open } });
  location.hash = hashOf({ screen: 'period', period: `${operation}/${name}`, tab: 'words' });
}

/** Goes back to the first page, where the period is no more. */
async function unbegin(id: string | undefined, reading: Reading, window: string): Promise<void> {
  if (id === undefined) return;
  await reading.attempt(
    post('/api/unbegin', { period: id, by: window }).then(() => {
      location.hash = hashOf({ screen: 'home' });
    }),
  );
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
