// The tools that print: with the session's browser, and loaded when the first page is printed.
import type { Tools } from '../pipeline/tools.ts';
import type { PrintBrowser } from '../print/browser.ts';
import type { LentPage } from '../print/pages.ts';

/** The tools that print with a browser, until the signal aborts. */
export function printers(
  browser: () => Promise<PrintBrowser>,
  signal: AbortSignal | undefined,
): Pick<Tools, 'print' | 'printCards'> {
  return {
    async print(html, bleed, place, document) {
      const [{ printPdf }, { partsOf }] = await Promise.all([
        import('../print/pdf.ts'),
        import('../print/standing.ts'),
      ]);
      const parts = partsOf(html);
      const job = (lent: LentPage) => printPdf(lent, html, { bleed, place, parts });
      return (await browser()).withPage(job, document, signal, parts?.around);
    },
    async printCards(html, document) {
      const { printCards } = await import('../print/cards.ts');
      return (await browser()).withPage((lent) => printCards(lent, html), document, signal);
    },
  };
}
