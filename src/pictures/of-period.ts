// Opens the pictures of a period: what may leave of them, and what is wrong with them.
import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Finding } from '../errors.ts';
import { Memory } from '../memory.ts';
import type { OriginalPicture, Period, ShownPicture } from '../period/period.ts';
import type { Point } from './crop.ts';
import { openDrawing } from './drawing.ts';
import { guessFocus, guessSize } from './guess.ts';
import { type Fault, openRaster, rasterOf } from './raster.ts';

/** Pictures that were opened, by all that they are opened from: a build after a change, and each edition, opens them anew. */
const known = new Memory<ReturnType<typeof openPicture>>(4);

function openOnce(picture: OriginalPicture, focus: Point | undefined): ReturnType<typeof openPicture> {
  const { file, mediaType, original } = picture;
  const bytes = createHash('sha256').update(original).digest('hex');
  const key = JSON.stringify([file, mediaType, focus, bytes]);
  return known.of(key, () => {
    const opening = openPicture(picture, focus);
    opening.catch(() => known.forget(key));
    return opening;
  });
}

/** The period with what may leave of its pictures, and a finding for each that is damaged or cannot be used. */
export async function openPictures(period: Period): Promise<{ period: Period; findings: Finding[] }> {
  const findings: Finding[] = [];
  const shown: Record<string, ShownPicture> = {};
  for (const picture of period.pictures) {
    const opened = await openOnce(picture, focusOf(period, picture.id));
    if ('picture' in opened) {
      shown[picture.id] = opened.picture;
      continue;
    }
    const { code, message, hint } = opened.fault;
    const name = path.posix.basename(picture.file);
    const place = picture.role === 'logo' ? period.names.locate(picture.at) : period.locateFigure(picture.at);
    findings.push({ code, severity: 'error', message: `${name} ${message}`, hint, place });
  }
  return { period: { ...period, shown }, findings };
}

/** What every crop of a picture has to keep, where the office has said so. */
function focusOf({ blocks }: Period, id: string): Point | undefined {
  const one = blocks.flatMap(({ pictures }) => pictures).find((picture) => picture.id === id);
  const [x, y] = one?.focus ?? [];
  return x === undefined || y === undefined ? undefined : { x, y };
}

// and nothing else. Position, camera, names, dates, thumbnails, comments, editors' data, links and scripts stay behind.

/** px: what a page is laid out with, before each place gets pixels of its own. */
const previewSize = 1600;

/** The middle, for drawings and pictures that nothing can be told of. */
const middle: Point = { x: 0.5, y: 0.5 };

/**
 * Opens a picture to its last byte.
 * @param focus what must be seen of it, as the office says
 * @returns the picture that may leave, or what is wrong with it
 */
export async function openPicture(
  { file, mediaType, original }: OriginalPicture,
  focus: Point | undefined,
): Promise<{ picture: ShownPicture } | { fault: Fault }> {
  if (mediaType === 'image/svg+xml') {
    const opened = await openDrawing(original);
    if ('fault' in opened) return opened;
    const { bytes, size } = opened;
    const guess = focus ?? (await guessDrawing(bytes));
    return {
      picture: { file, mediaType, bytes, vector: true, size, focus: guess, focusGiven: focus !== undefined },
    };
  }
  const opened = await openRaster(original, previewSize, guessSize);
  if ('fault' in opened) return opened;
  const { preview, small, ...facts } = opened;
  const guess = focus ?? guessFocus(small.pixels, small.size);
  const shown = { file, ...preview, vector: false, focus: guess, focusGiven: focus !== undefined };
  return { picture: { ...shown, ...facts } };
}

/** Its edges and colours say something of a drawing too. */
async function guessDrawing(bytes: Buffer): Promise<Point> {
  try {
    const { data, info } = await rasterOf(bytes)
      .resize({ width: guessSize, height: guessSize, fit: 'inside' })
      .flatten({ background: '#fff' })
      .toColourspace('srgb')
      .timeout({ seconds: 5 })
      .raw()
      .toBuffer({ resolveWithObject: true });
    return guessFocus(data, info);
  } catch {
    return middle;
  }
}
