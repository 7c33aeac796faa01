// Pictures for the web edition: small enough for a phone, whatever the office has given for print.
import type { OriginalPicture, Period, ShownPicture } from '../period/period.ts';
import { positionOf } from './crop.ts';
import { lightForWeb, type Room } from './encode.ts';

/** px for screens of double density, and bytes; drawings below that stay as they are. */
const room = { photo: { width: 1400, bytes: 170_000 }, logo: { width: 480, bytes: 40_000 } } as const;

/** The shapes that the web edition cuts a photo to, as styles/web has them: upright on phones, wide on tablets. */
const shapes = { upright: { width: 1, height: 1 }, wide: { width: 2, height: 1 } } as const;

/** The period with its pictures made light. The same bytes give the same bytes. */
export async function lightPictures(period: Period): Promise<Period> {
  const made = period.pictures.map(async (picture) => {
    const shown = period.shown[picture.id];
    return shown ? ([[picture.id, await light(picture, shown, room[picture.role])]] as const) : [];
  });
  return { ...period, shown: Object.fromEntries((await Promise.all(made)).flat()) };
}

async function light({ original }: OriginalPicture, shown: ShownPicture, most: Room): Promise<ShownPicture> {
  if (shown.vector && shown.bytes.length <= most.bytes) return shown;
  return { ...shown, ...(await lightForWeb(shown.vector ? shown.bytes : original, most)) };
}

/** Where a photo is held (CSS `object-position`) in boxes that are now wider and now taller than it is. */
export function webPosition({ size, focus }: ShownPicture): string {
  const [across] = positionOf(size, shapes.upright, focus).split(' ');
  const [, down] = positionOf(size, shapes.wide, focus).split(' ');
  return `${across} ${down}`;
}
