// What is printed is told as soon as its pictures are made, while the next state is printed.
import type { ShownPages } from '../contract/page.ts';

export type Telling = {
  /** Waits for what was told before this, no more: then the next state can be printed. */
  behind(told: Promise<void>, period: string, signal: AbortSignal): Promise<void>;
  /** What was told last of a period's pages in a language. */
  keep(period: string, pages: ShownPages): void;
  lastOf(period: string, language: string): ShownPages | undefined;
  /** Ends when all is told. */
  end(): Promise<void>;
};

/** Of so many periods and languages it is known what was told. */
const most = 16;

/** @param failed is told of what could not be told, unless it was given up */
export function keepTelling(failed: (error: unknown, period: string) => void): Telling {
  let last = Promise.resolve();
  const shown = new Map<string, ShownPages>();
  const key = (period: string, language: string) => `${period} ${language}`;
  return {
    async behind(told, period, signal) {
      const before = last;
      last = told.catch((error) => {
        if (!signal.aborted) failed(error, period);
      });
      await before;
    },
    keep(period, pages) {
      shown.delete(key(period, pages.language));
      shown.set(key(period, pages.language), pages);
      for (const one of [...shown.keys()].slice(0, -most)) shown.delete(one);
    },
    lastOf: (period, language) => shown.get(key(period, language)),
    end: () => last,
  };
}
