// The pages of a period that no window works in, drawn when they are asked for, one language after another: to lay them over others.
import type { Session } from '../../index.ts';
import type { ShownPages } from '../contract/page.ts';
import { versionOf } from '../desk/texts.ts';
import type { KeptSession } from '../server/kept.ts';
import type { Pictures } from './pictures.ts';
import { shownPages } from './shown.ts';

export type EarlierPages = {
  /** As the window's own pages are drawn: without the mark of a draft. */
  get(period: string, language: string, dotsPerInch: number): Promise<ShownPages>;
  /** Ends what is drawn. */
  close(): Promise<void>;
};

/** @param data the data folder (absolute) */
export function openEarlier(data: string, session: KeptSession, pictures: Pictures): EarlierPages {
  const closing = new AbortController();
  const { signal } = closing;
  let last: Promise<unknown> = Promise.resolve();
  const draw = async (period: string, language: string, dotsPerInch: number): Promise<ShownPages> => {
    signal.throwIfAborted();
    const version = await versionOf(data, period);
    const wishes = { languages: [language], draft: true, unmarked: true, dotsPerInch, signal };
    const answer = await session.use((open: Session) => open.preview(period, wishes), signal);
    const [pages] = shownPages(answer, [language], { dotsPerInch, version }, pictures);
    return pages ?? { language, version, pages: [] };
  };
  return {
    get(period, language, dotsPerInch) {
      const drawn = last.then(() => draw(period, language, dotsPerInch));
      last = drawn.catch(() => undefined);
      return drawn;
    },
    async close() {
      closing.abort(new Error('The studio is closed.'));
      await last;
    },
  };
}
