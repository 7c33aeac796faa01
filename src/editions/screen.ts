// The edition for donors, the web and screen readers: PDF/UA-1 and PDF/A-3a at once, with links and the figures inside.
import { pageChecks, pdfChecks } from '../checks/index.ts';
import type { Page } from '../layout/page.ts';
import type { Finished } from '../pdf/facts.ts';
import type { Printed } from '../print/pdf.ts';
import type { Edition, MadeFile } from './edition.ts';
import { composePages, factsOf, pageCharts, printPages } from './pages.ts';

/** What works on PDFs takes long to load: it is loaded while the browser prints. */
const finishing = () => import('../pdf/index.ts');

export const screen: Edition<Page, Printed, Finished & { files: MadeFile[] }> = {
  suffix: '',
  ending: '.pdf',
  charts: pageCharts,
  compose: composePages({ edition: 'screen', press: false }),
  print: printPages({ press: false, meanwhile: finishing }),
  async finish({ pdf, fit }, page, sheet) {
    const { local, csv, file } = sheet;
    const figures = { csv, description: local.word('figures_file') };
    const { finishPdf } = await finishing();
    const finished = await finishPdf(pdf, { ...factsOf(page, sheet), figures });
    return {
      ...finished,
      files: [{ ...finished, file: file(local.language), type: 'application/pdf', fit }],
    };
  },
  checks: [...pageChecks, ...pdfChecks],
  whole: true,
  packed: true,
};
