// The period that is open beside an earlier one: what changed, and the pages of the earlier one.
import type { ShownPages } from '../../contract/page.ts';
import type { Reading } from './reading.ts';
import { get } from './request.ts';
import type { Store } from './store.ts';

export type Comparing = {
  /** Held against an earlier period (`2024-09`), or the one before it. */
  compare(earlier: string | undefined): Promise<void>;
  /** The pages of another period in a language; nothing where nobody answers. */
  pagesOf(period: string, language: string, dotsPerInch: number): Promise<ShownPages | undefined>;
};

type Parts = { store: Store; reading: Reading; period(): string | undefined };

export function comparingOn({ store, reading, period }: Parts): Comparing {
  let asked = 0;
  return {
    async compare(earlier) {
      const id = period();
      if (id === undefined) return;
      asked += 1;
      const own = asked;
      const wanted = earlier === undefined ? '' : `&with=${encodeURIComponent(earlier)}`;
      const compared = get('/api/compare', `/${id}?in=${document.documentElement.lang}${wanted}`);
      await reading.attempt(
        compared.then((comparison) => {
          // What was asked for later is what is wanted.
          if (own === asked && id === period()) store.tell({ type: 'compared', comparison });
        }),
      );
    },
    pagesOf: (id, language, dotsPerInch) =>
      get('/api/pages', `/${id}?of=${language}&dots=${dotsPerInch}`).catch(() => undefined),
  };
}
