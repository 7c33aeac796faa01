// Looks at the pages as they will be printed: their words with type and colours, and how finely their pictures are drawn.
import type { Page } from 'puppeteer';
import { type Run, readRuns } from './runs.ts';

/**
 * A picture as the page shows it: its own size in pixels, the size (mm) of the box that it is fitted into, and how
 * (CSS `object-fit`). `vector` is a drawing, which is sharp at any size.
 */
export type PictureShown = {
  name: string;
  page: number;
  pixels: { width: number; height: number };
  box: { width: number; height: number };
  fit: string;
  vector: boolean;
};

/** What is on the pages, in the order in which it is read. */
export type Inspection = { runs: readonly Run[]; pictures: readonly PictureShown[] };

/** Inspects a document that stands as it will be printed. Its pages are the elements with `data-page`. */
export async function inspect(page: Page): Promise<Inspection> {
  const [runs, pictures] = await Promise.all([readRuns(page), page.evaluate(picturesInPage)]);
  return { runs, pictures };
}

/** Runs inside the page, so it can use nothing from outside of it. */
function picturesInPage(): PictureShown[] {
  const mm = 25.4 / 96;
  const sizeOf = (image: HTMLImageElement) => {
    const style = getComputedStyle(image);
    const { width, height } = image.getBoundingClientRect();
    const edges = (...sides: string[]) =>
      sides
        .flatMap((side) => [`padding-${side}`, `border-${side}-width`])
        .reduce((sum, name) => sum + Number.parseFloat(style.getPropertyValue(name)), 0);
    return {
      box: { width: (width - edges('left', 'right')) * mm, height: (height - edges('top', 'bottom')) * mm },
      fit: style.objectFit,
    };
  };
  // One that cannot be shown is told by `loadAll` (pdf.ts).
  const shown = [...document.images].filter(
    ({ naturalWidth, naturalHeight }) => naturalWidth * naturalHeight,
  );
  return shown.map((image) => ({
    name: image.dataset.picture ?? image.alt,
    page: Number(image.closest<HTMLElement>('[data-page]')?.dataset.page ?? 0),
    pixels: { width: image.naturalWidth, height: image.naturalHeight },
    ...sizeOf(image),
    vector: image.src.startsWith('data:image/svg+xml'),
  }));
}
