// Gets a document ready for printing, in one go inside its page: waits for it, fits it, looks at what stands there.
import type { Page } from 'puppeteer';
import { chooseFit, type Fit, type FitBounds, fitBounds, fitFunctions } from './fit.ts';
import { callInPage } from './in-page.ts';
import { levelInPage } from './level.ts';
import { columnsInPage, escapesInPage, inkInPage } from './measure.ts';
import { type PictureInPage, picturesInPage } from './pictures.ts';
import { type Run, runFunctions, runsInPage } from './runs.ts';

/** A document ready to print: its fit, what stands on it, and the pictures (by `data-picture`) that cannot be shown. */
export type Prepared = { broken: string[]; fit: Fit; runs: Run[]; pictures: PictureInPage[] };

/** What works inside the page, by the names that it has there. */
const parts = { loadAll, columnsInPage, levelInPage, inkInPage, escapesInPage, picturesInPage };

/** Prepares the document that was set in the page: so many pages high. */
export function prepare(page: Page, pages: number): Promise<Prepared> {
  const functions = [prepareInPage, ...fitFunctions, ...runFunctions, ...Object.values(parts)];
  const named = [chooseFit, runsInPage, ...Object.values(parts)].map(({ name }) => name).join(', ');
  return callInPage(page, functions, `prepareInPage({ ${named} }, ${pages}, ${JSON.stringify(fitBounds)})`);
}

/** Runs inside the page. */
async function prepareInPage(
  work: typeof parts & { chooseFit: typeof chooseFit; runsInPage: typeof runsInPage },
  pages: number,
  bounds: FitBounds,
): Promise<Prepared> {
  const broken = await work.loadAll();
  const measuring = {
    columns: work.columnsInPage,
    settle: () => {
      work.levelInPage();
      return work.inkInPage();
    },
    escapes: work.escapesInPage,
  };
  const fit = work.chooseFit(measuring, pages, bounds);
  return { broken, fit, runs: work.runsInPage(), pictures: work.picturesInPage() };
}

/** Runs inside the page: waits for fonts and pictures, and names the pictures that cannot be shown. */
export async function loadAll(): Promise<string[]> {
  await Promise.all([...document.fonts].map((font) => font.load()));
  const shown = async (image: HTMLImageElement) => {
    const decoded = await image.decode().then(
      () => image.naturalWidth > 0,
      () => false,
    );
    return decoded ? [] : [image.dataset.picture ?? image.alt];
  };
  return (await Promise.all([...document.images].map(shown))).flat();
}
