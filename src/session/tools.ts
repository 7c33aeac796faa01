// The tools that pages are made with: loaded when the first page is made, as they bring the charts, the fonts and the browser.
import path from 'node:path';
import { createRenderer } from '../charts/svg.ts';
import { readTheme } from '../charts/theme.ts';
import { cachedFile } from '../files/cache.ts';
import { type Assets, tokensOf } from '../layout/assets.ts';
import { createCardsComposer } from '../layout/cards-page.ts';
import { emptyFont } from '../layout/fonts.ts';
import { createComposer } from '../layout/page.ts';
import { createWebComposer } from '../layout/web-page.ts';
import type { Progress } from '../pipeline/job.ts';
import type { Tools } from '../pipeline/tools.ts';
import { type Host, openBrowser, type PrintBrowser } from '../print/browser.ts';
import { printCards } from '../print/cards.ts';
import { type GivenBrowser, lendBrowser } from '../print/given.ts';
import { printPdf } from '../print/pdf.ts';
import { createPress } from './press.ts';

/** Where the browser may be unpacked, the machine, a browser that was passed in, and a signal that ends everything. */
export type BrowserParts = {
  cacheDirs: readonly string[];
  host: Host;
  browser?: GivenBrowser | undefined;
  signal?: AbortSignal | undefined;
  progress: Progress;
};

/** The tools that every source shares, and the way to those that print. */
export function sharedTools(assets: Assets, cache: () => Promise<string>) {
  const tokens = tokensOf(assets);
  const [covered = new Set<number>(), ...others] = assets.fonts.map(({ covers }) => covers);
  const { press, close } = createPress(tokens, cache);
  return {
    theme: (palette: Parameters<Tools['theme']>[0]) => readTheme(tokens, palette),
    renderer: createRenderer(assets.fonts),
    compose: createComposer(assets),
    composeWeb: createWebComposer(assets),
    composeCards: createCardsComposer(assets),
    press,
    printers,
    covered: others.reduce((all, one) => all.intersection(one), covered),
    close,
  };
}

/** The tools that print with a browser, until the signal aborts. */
function printers(
  browser: () => Promise<PrintBrowser>,
  signal: AbortSignal | undefined,
): Pick<Tools, 'print' | 'printCards'> {
  return {
    print: async (html, bleed, place, document) =>
      (await browser()).withPage((lent) => printPdf(lent, html, bleed, place), document, signal),
    printCards: async (html, document) =>
      (await browser()).withPage((lent) => printCards(lent, html), document, signal),
  };
}

/** The browser that was passed in, or else one of our own. */
export async function startBrowser(
  { browser, host, cacheDirs, signal, progress }: BrowserParts,
  assets: () => Promise<Assets>,
  cache: () => Promise<string>,
): Promise<PrintBrowser> {
  progress('start', 'browser and fonts');
  const onNote = (line: string) => progress('note', line);
  if (browser) return lendBrowser(browser, { onNote, signal });
  const loading = assets();
  // Should it fail before the browser is open, the failure is told where it is waited for.
  loading.catch(() => undefined);
  const fontDir = path.join(await cache(), 'font');
  // The browser's own font, as a file that stays from run to run.
  await cachedFile(fontDir, 'space', '.ttf', async () => emptyFont((await loading).fonts));
  return openBrowser({ host, cacheDirs, fontDir, onNote, signal });
}
