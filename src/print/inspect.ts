// What stands on the pages as they will be printed: their words with type and colours, and how finely their pictures are drawn.
import type { PictureInPage } from './pictures.ts';
import type { Run } from './run.ts';

/** A picture that the page shows. */
export type PictureShown = Omit<PictureInPage, 'ground'>;

/** What is on the pages, in the order in which it is read. */
export type Inspection = { runs: readonly Run[]; pictures: readonly PictureShown[] };

/** What was read off the pages, without pictures that cannot be shown: those are told by `loadAll` (prepare.ts). */
export function inspectionOf(runs: readonly Run[], pictures: readonly PictureInPage[]): Inspection {
  const shown = pictures.filter(({ pixels }) => pixels.width * pixels.height > 0);
  return { runs, pictures: shown.map(({ ground: _, ...picture }) => picture) };
}
