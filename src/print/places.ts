// Where the blocks of the pages stand, measured as they will be printed.
import type { Page } from 'puppeteer';

/**
 * A rectangle in parts of the page, 0 to 1 from its top left corner, and the name that the page has for what stands there: a
 * passage or a block; of a picture its own.
 */
export type PagePlace = {
  at: string;
  picture?: true;
  x: number;
  y: number;
  width: number;
  height: number;
};

/** The places of each page that stands in the tab, by the page's number; the largest first, as smaller ones stand in them. */
export async function readPlaces(page: Pick<Page, 'evaluate'>): Promise<ReadonlyMap<number, PagePlace[]>> {
  const found = await page.evaluate(placesInPage);
  const area = ({ width, height }: PagePlace) => width * height;
  return new Map(
    found.map(({ number, places }) => [number, places.toSorted((a, b) => area(b) - area(a))] as const),
  );
}

/**
 * Runs inside the page, so it can use nothing from outside of it. A passage that goes on in the next column has a place in
 * each of them.
 */
export function placesInPage(): { number: number; places: PagePlace[] }[] {
  return [...document.querySelectorAll<HTMLElement>('[data-page]')].map((page) => {
    const own = page.getBoundingClientRect();
    const round = (part: number) => Math.round(part * 1e5) / 1e5;
    const places = [...page.querySelectorAll<HTMLElement>('[data-block], [data-picture]')].flatMap((one) =>
      [...one.getClientRects()]
        .filter(({ width, height }) => width > 0 && height > 0)
        .map(({ left, top, width, height }) => ({
          at: one.dataset.block ?? one.dataset.picture ?? '',
          ...(one.dataset.picture !== undefined && { picture: true as const }),
          x: round((left - own.left) / own.width),
          y: round((top - own.top) / own.height),
          width: round(width / own.width),
          height: round(height / own.height),
        })),
    );
    return { number: Number(page.dataset.page), places };
  });
}
