// Looks at the pages as they will be printed: their words with type and colours, and how finely their pictures are drawn.
import type { Page } from 'puppeteer';
import { type PictureInPage, readPictures } from './pictures.ts';
import { type Run, readRuns } from './runs.ts';

/** A picture that the page shows. */
export type PictureShown = Omit<PictureInPage, 'ground'>;

/** What is on the pages, in the order in which it is read. */
export type Inspection = { runs: readonly Run[]; pictures: readonly PictureShown[] };

/** Inspects a document that stands as it will be printed. Its pages are the elements with `data-page`. */
export async function inspect(page: Page): Promise<Inspection> {
  const [runs, pictures] = await Promise.all([readRuns(page), readPictures(page)]);
  // One that cannot be shown is told by `loadAll` (pdf.ts).
  const shown = pictures.filter(({ pixels }) => pixels.width * pixels.height > 0);
  return { runs, pictures: shown.map(({ ground: _, ...picture }) => picture) };
}
