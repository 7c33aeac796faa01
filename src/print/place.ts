// Gives each picture of the pages the pixels that its place can show, once it is known where it stands.
import type { Page } from 'puppeteer';
import { readPictures } from './pictures.ts';

/**
 * A picture's place: its box in mm, how it fits into it (CSS `object-fit`), and the colour of the ground under it, as
 * CSS writes it.
 */
export type Slot = { width: number; height: number; fit: string; ground: string };

/** What stands in a place: a picture (data URI; none: the one that is there) and its CSS `object-position`. */
export type Placed = { src?: string; position: string };

/** Gives what stands in the place of the picture that the page calls `name`; nothing leaves it as it is. */
export type Place = (name: string, slot: Slot) => Promise<Placed | undefined> | undefined;

/**
 * Puts the pictures into their places. Nothing moves: a picture keeps the box that it has.
 * @returns the names of those that cannot be shown
 */
export async function placePictures(page: Page, place: Place): Promise<string[]> {
  const pictures = await readPictures(page);
  if (pictures.length === 0) return [];
  const placed = await Promise.all(
    pictures.map(async ({ name, box, fit, ground }) => (await place(name, { ...box, fit, ground })) ?? null),
  );
  return page.evaluate(putInPage, placed);
}

/** Runs inside the page, so it can use nothing from outside of it. */
async function putInPage(placed: ({ src?: string; position: string } | null)[]): Promise<string[]> {
  const put = async (image: HTMLImageElement, index: number) => {
    const one = placed[index];
    if (!one) return [];
    const { width, height } = getComputedStyle(image);
    image.style.objectPosition = one.position;
    if (one.src === undefined) return [];
    // A box that takes its size from the picture keeps the size that it had.
    Object.assign(image.style, { width, height });
    image.src = one.src;
    const shown = await image.decode().then(
      () => image.naturalWidth > 0,
      () => false,
    );
    return shown ? [] : [image.dataset.picture ?? image.alt];
  };
  return (await Promise.all([...document.images].map(put))).flat();
}
