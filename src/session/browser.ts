// The browser of a session: started as early as may be, so before what brings charts, templates and fonts is loaded.
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { cachedFile } from '../files/cache.ts';
import type { Assets } from '../layout/assets.ts';
import type { Progress } from '../pipeline/job.ts';
import { type Host, openBrowser, type PrintBrowser } from '../print/browser.ts';
import { type ExternalBrowser, lendBrowser } from '../print/external.ts';

/** Where the browser may be unpacked, the machine, a browser that was passed in, and a signal that ends everything. */
export type BrowserParts = {
  cacheDirs: readonly string[];
  host: Host;
  browser?: ExternalBrowser | undefined;
  signal?: AbortSignal | undefined;
  progress: Progress;
};

/** How many tabs print at once: two languages, and more where there are cores for them. */
const tabs = Math.min(Math.max(2, availableParallelism() - 1), 4);

/** The browser that was passed in, or else one of our own. `assets` are read if its own font is not there yet. */
export async function startBrowser(
  { browser, host, cacheDirs, signal, progress }: BrowserParts,
  assets: () => Promise<Assets>,
  cache: () => Promise<string>,
): Promise<PrintBrowser> {
  progress('start', 'browser and fonts');
  const onNote = (line: string) => progress('note', line);
  const onRestart = () => progress('restart', 'browser');
  if (browser) return lendBrowser(browser, { onNote, onRestart, signal });
  const fontDir = path.join(await cache(), 'font');
  // The browser's own font, as a file that stays from run to run.
  await cachedFile(fontDir, 'space', '.ttf', async () => {
    const { emptyFont } = await import('../layout/fonts.ts');
    return emptyFont((await assets()).fonts);
  });
  return openBrowser({ host, cacheDirs, fontDir, onNote, onRestart, signal, pages: tabs });
}
