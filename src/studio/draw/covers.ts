// The first page of each period as a small picture, for the first screen: drawn when it is asked for, one after another.
import type { Session } from '../../index.ts';
import { versionOf } from '../desk/texts.ts';
import type { Fetched } from '../server/answering.ts';
import type { KeptSession } from '../server/kept.ts';

export type Covers = {
  /** Nothing for a period that has no pages, or cannot be printed. */
  get(period: string, language: string): Promise<Fetched | undefined>;
  /** Ends what is drawn. */
  close(): Promise<void>;
};

/** Dots per inch: as wide as a card on a fine screen. */
const dotsPerInch = 60;

/** So many are kept. */
const most = 60;

/** @param data the data folder (absolute) */
export function openCovers(data: string, session: KeptSession): Covers {
  const kept = new Map<string, Promise<Fetched | undefined>>();
  const closing = new AbortController();
  const { signal } = closing;
  let last: Promise<unknown> = Promise.resolve();
  const draw = async (period: string, language: string): Promise<Fetched | undefined> => {
    signal.throwIfAborted();
    const wishes = { languages: [language], draft: true, unmarked: true, dotsPerInch, signal };
    const { pages } = await session.use((open: Session) => open.preview(period, wishes), signal);
    const [first] = pages;
    return first && { type: 'image/png', body: new Uint8Array(first.png) };
  };
  return {
    async get(period, language) {
      const key = `${period} ${language} ${await versionOf(data, period)}`;
      const known = kept.get(key);
      if (known) return known;
      const drawn = last.then(() => draw(period, language));
      last = drawn.catch(() => kept.delete(key));
      kept.set(key, drawn);
      for (const old of [...kept.keys()].slice(0, -most)) kept.delete(old);
      return drawn;
    },
    async close() {
      closing.abort(new Error('The studio is closed.'));
      await last;
    },
  };
}
