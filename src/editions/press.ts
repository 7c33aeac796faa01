// The edition for the printer: PDF/X-4 with bleed and marks, in the brand's inks.
import { pageChecks, pressChecks } from '../checks/index.ts';
import type { Page } from '../layout/page.ts';
import type { Finished } from '../pdf/facts.ts';
import type { Printed } from '../print/pdf.ts';
import type { Edition, MadeFile } from './edition.ts';
import { composePages, factsOf, pageCharts, printPages } from './pages.ts';

/** What works on PDFs takes long to load: it is loaded while the browser prints. */
const finishing = () => import('../pdf/press/index.ts');

export const press: Edition<Page, Printed, Finished & { files: MadeFile[] }> = {
  suffix: '-press',
  ending: '.pdf',
  charts: pageCharts,
  compose: composePages({ edition: 'press', press: true }),
  print: printPages({ press: true, meanwhile: finishing }),
  async finish({ pdf, fit }, page, sheet, tools) {
    const { local } = sheet;
    const file = sheet.file(local.language);
    const job = { ...(await tools.press(local.period)), file };
    const { finishPress } = await finishing();
    const finished = await finishPress(pdf, factsOf(page, sheet), job);
    return { ...finished, files: [{ ...finished, file, type: 'application/pdf', fit }] };
  },
  checks: [...pageChecks, ...pressChecks],
  whole: true,
  packed: true,
};
