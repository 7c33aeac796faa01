// What a person can do to begin an operation: describe it, step by step, and have it made.
import type { Offers } from '../../contract/operation.ts';
import { blankDraft, describedBy, forgetDraft, keepDraft, type OperationDraft } from './draft.ts';
import type { Reading } from './reading.ts';
import { post, Refused, toldBy } from './request.ts';
import { hashOf } from './route.ts';
import type { Store } from './store.ts';

export type Beginning = {
  describe(change: Partial<OperationDraft>): void;
  /** Asks what is known of it, and what cannot stand so. */
  tryOperation(): Promise<void>;
  /** Makes it, and opens its first period. @throws Refused */
  beginOperation(): Promise<void>;
  /** What was typed is erased. */
  eraseDraft(): void;
};

export function beginningOn(store: Store, reading: Reading, storage: Storage): Beginning {
  const told = (draft: OperationDraft) => store.tell({ type: 'drafted', draft });
  return {
    describe(change) {
      const draft = { ...store.get().draft, ...change };
      keepDraft(storage, draft);
      told(draft);
    },
    async tryOperation() {
      const { draft, offers } = store.get();
      if (!isReady(draft, offers)) return;
      try {
        store.tell({ type: 'tried', tried: await post('/api/operation/try', described(store)) });
      } catch (error) {
        if (!(error instanceof Refused) || error.status === 0 || error.status === 401)
          return reading.attempt(Promise.reject(error));
        store.tell({ type: 'tried', refused: toldBy(error) });
      }
    },
    async beginOperation() {
      const { id: period, open } = await post('/api/operation/new', described(store));
      forgetDraft(storage);
      told(blankDraft);
      store.tell({ type: 'begun', begun: { period, open } });
      location.hash = hashOf({ screen: 'period', period, tab: 'words' });
    },
    eraseDraft() {
      forgetDraft(storage);
      told(blankDraft);
    },
  };
}

function isReady({ iso3, languages }: OperationDraft, offers: Offers | undefined): boolean {
  return iso3 !== '' && languages.length > 0 && offers !== undefined;
}

/** As the server is told of it. */
function described(store: Store) {
  const { draft, tried, offers } = store.get();
  return { ...describedBy(draft, tried), month: draft.month || (offers?.month ?? '') };
}
