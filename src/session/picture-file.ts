// A picture that somebody wants to bring into a period, before it is one of its files: opened to its last byte, or refused.
import { FactsheetError } from '../errors.ts';
import type { OriginalPicture } from '../period/period.ts';
import { mediaTypeOf, noPicture } from '../period/pictures.ts';
import { openPicture } from '../pictures/of-period.ts';

/** What it is: how files of its kind are called at their end, and its size in pixels or in a drawing's own units. */
export type PictureFile = { ending: string; size: { width: number; height: number } };

const endings: Readonly<Record<OriginalPicture['mediaType'], string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/svg+xml': 'svg',
};

/**
 * @param name how its owner calls it
 * @throws FactsheetError `picture-type`, `picture-broken` and what else pages cannot be made with
 */
export async function readPictureFile(name: string, bytes: Uint8Array): Promise<PictureFile> {
  const original = Buffer.from(bytes);
  const mediaType = mediaTypeOf(original);
  if (!mediaType) {
    const { code, message, hint } = noPicture(name);
    throw new FactsheetError(code, message, { hint });
  }
  const opened = await openPicture({ file: name, mediaType, original }, undefined);
  if ('picture' in opened) return { ending: endings[mediaType], size: opened.picture.size };
  const { code, message, hint } = opened.fault;
  throw new FactsheetError(code, `${name} ${message}`, { hint });
}
