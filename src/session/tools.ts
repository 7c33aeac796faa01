// The tools that pages are made with: loaded when the first page is made, as they bring the charts and the fonts.
import { createRenderer } from '../charts/svg.ts';
import { readTheme } from '../charts/theme.ts';
import { type Assets, tokensOf } from '../layout/assets.ts';
import { createCardsComposer } from '../layout/cards-page.ts';
import type { Cached } from '../layout/fonts.ts';
import { createComposer } from '../layout/page.ts';
import { createWebComposer } from '../layout/web-page.ts';
import type { Tools } from '../pipeline/tools.ts';
import type { PrintBrowser } from '../print/browser.ts';
import { printCards } from '../print/cards.ts';
import { printPdf } from '../print/pdf.ts';
import { createPress } from './press.ts';

/** The tools that every source shares, and the way to those that print. */
export function sharedTools(assets: Assets, cache: () => Promise<string>, cached?: Cached) {
  const tokens = tokensOf(assets);
  const [covered = new Set<number>(), ...others] = assets.fonts.map(({ covers }) => covers);
  const { press, close } = createPress(tokens, cache);
  return {
    theme: (palette: Parameters<Tools['theme']>[0]) => readTheme(tokens, palette),
    renderer: createRenderer(assets.fonts),
    compose: createComposer(assets, cached),
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
