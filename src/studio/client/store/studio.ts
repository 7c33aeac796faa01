// A window of the studio: its store, what keeps it true, and everything that a person can do in it.
import type { StudioEvent } from '../../contract/events.ts';
import type { Heard } from '../listener/hear.ts';
import { live } from '../listener/living.ts';
import { actionsOn, type Studio } from './actions.ts';
import { askAgain } from './answering.ts';
import { keptDraft } from './draft.ts';
import { listen } from './events.ts';
import { keepUnsaved } from './kept.ts';
import { leftoversIn } from './left.ts';
import { introduce, tellName } from './person.ts';
import { type Reading, readingInto } from './reading.ts';
import { routeOf } from './route.ts';
import { startSaving } from './saving.ts';
import { createStore, type Store } from './store.ts';

/** Opens the window: reads the address, listens, saves. */
export function openStudio(storage: Storage): Studio {
  const store = createStore();
  const window = crypto.randomUUID();
  const leftovers = leftoversIn(store, storage, window);
  const reading = readingInto(store, leftovers.read, window);
  const { look, ...actions } = actionsOn(store, { reading, leftovers, storage, window });
  let lookAgain = (): void => undefined;
  store.tell({ type: 'drafted', draft: keptDraft(storage) });
  introduce(store, storage, window);
  keepUnsaved(store, window, storage);
  startSaving(store, window, reading.soon);
  askAgain(store, () => void reading.all());
  addEventListener('hashchange', () => arrive(store, reading));
  arrive(store, reading);
  let through: string | undefined;
  const hears = (told: Heard) => {
    if (told.is === 'event') return heard(store, reading, window, told.event);
    store.tell({ type: 'connection', connection: told.is });
    if (told.is !== 'open') return;
    ({ through } = told);
    const { person } = store.get();
    if (person !== '') void tellName(window, person);
    void reading.all();
    lookAgain();
  };
  void live(window).then((letGo) => {
    // What it has not saved is offered in another window then.
    const mayEnd = () => {
      if (store.get().connection === 'over') letGo();
    };
    store.subscribe(mayEnd);
    mayEnd();
    listen(window, hears);
  });
  addEventListener('focus', () => void leftovers.read());
  return {
    ...actions,
    look: (period, languages, dotsPerInch) => {
      lookAgain = () => look(period, languages, dotsPerInch, through);
      lookAgain();
    },
  };
}

/** Where the address leads to: another screen or period is read anew. */
function arrive(store: Store, reading: Reading): void {
  const before = store.get().route;
  const after = routeOf(location.hash);
  store.tell({ type: 'went', route: after });
  const isSame = before.screen === after.screen && before.screen !== 'home';
  if (!isSame || (before.screen === 'period' && after.screen === 'period' && before.period !== after.period))
    void reading.all();
}

function heard(store: Store, reading: Reading, window: string, event: StudioEvent): void {
  store.tell({ type: 'heard', event });
  const here = periodOf(store);
  if (event.type === 'together' || event.type === 'changed') {
    // What was said is shown at once; what was changed since an approval, when nobody types.
    if (event.period === here && event.type === 'together') void reading.together();
    else if (event.period === here) reading.togetherSoon();
  }
  if (event.type !== 'changed') {
    if (here === undefined && event.type === 'together') void reading.all();
    return;
  }
  if (here === undefined) void reading.all();
  else if (event.period === here && event.by !== window) reading.soon();
}

function periodOf(store: Store): string | undefined {
  const { route } = store.get();
  return route.screen === 'period' ? route.period : undefined;
}
