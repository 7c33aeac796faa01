// The pictures of the pages, measured where they stand.
import type { Page } from 'puppeteer';

/**
 * A picture as the page has it: its own size in pixels (0 where it cannot be shown), the size (mm) of the box that it is
 * fitted into, how (CSS `object-fit`), and the colour of the ground under it, as CSS writes it. `vector` is a drawing,
 * which is sharp at any size.
 */
export type PictureInPage = {
  name: string;
  page: number;
  pixels: { width: number; height: number };
  box: { width: number; height: number };
  fit: string;
  ground: string;
  vector: boolean;
};

/** Every picture of a document, in its order (`document.images`). */
export function readPictures(page: Page): Promise<PictureInPage[]> {
  return page.evaluate(picturesInPage);
}

/** Runs inside the page, so it can use nothing from outside of it. */
export function picturesInPage(): PictureInPage[] {
  const mm = 25.4 / 96;
  const groundOf = (element: Element | null): string => {
    if (!element) return 'rgb(255, 255, 255)';
    const { backgroundColor } = getComputedStyle(element);
    return /^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor)
      ? groundOf(element.parentElement)
      : backgroundColor;
  };
  return [...document.images].map((image) => {
    const style = getComputedStyle(image);
    const { width, height } = image.getBoundingClientRect();
    const edges = (...sides: string[]) =>
      sides
        .flatMap((side) => [`padding-${side}`, `border-${side}-width`])
        .reduce((sum, name) => sum + Number.parseFloat(style.getPropertyValue(name)), 0);
    return {
      name: image.dataset.picture ?? image.alt,
      page: Number(image.closest<HTMLElement>('[data-page]')?.dataset.page ?? 0),
      pixels: { width: image.naturalWidth, height: image.naturalHeight },
      box: { width: (width - edges('left', 'right')) * mm, height: (height - edges('top', 'bottom')) * mm },
      fit: style.objectFit,
      ground: groundOf(image.parentElement),
      vector: image.src.startsWith('data:image/svg+xml'),
    };
  });
}
