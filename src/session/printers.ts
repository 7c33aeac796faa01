// The tools that print: with the session's browser, and loaded when the first page is printed.
import type { Tools } from '../pipeline/tools.ts';
import type { PrintBrowser } from '../print/browser.ts';

/** The tools that print with a browser, until the signal aborts. */
export function printers(
  browser: () => Promise<PrintBrowser>,
  signal: AbortSignal | undefined,
): Pick<Tools, 'print' | 'printCards'> {
  return {
    async print(html, bleed, place, document) {
      const { printPdf } = await import('../print/pdf.ts');
      return (await browser()).withPage((lent) => printPdf(lent, html, bleed, place), document, signal);
    },
    async printCards(html, document) {
      const { printCards } = await import('../print/cards.ts');
      return (await browser()).withPage((lent) => printCards(lent, html), document, signal);
    },
  };
}
