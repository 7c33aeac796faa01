// Pictures for the web edition: small enough for a phone, whatever the office has given for print.
import sharp from 'sharp';
import type { Period, Picture } from '../period/period.ts';

/** Widths in px, for screens of double density, and the bytes that a picture may have; drawings below that stay as they are. */
const room = { photo: { width: 1400, bytes: 170_000 }, logo: { width: 480, bytes: 40_000 } } as const;

/** Parts of the width, and WebP qualities, that are tried in turn. The last stands whatever it comes to. */
const attempts = [
  { part: 1, quality: 80 },
  { part: 1, quality: 66 },
  { part: 1, quality: 50 },
  { part: 0.7, quality: 50 },
  { part: 0.5, quality: 40 },
  { part: 0.35, quality: 30 },
] as const;

/**
 * The period with its pictures made light. The same bytes give the same bytes.
 * A picture that cannot be read stays as it is: the checks of the page tell of it.
 */
export async function lightPictures(period: Period): Promise<Period> {
  const { photo, logo } = period;
  return {
    ...period,
    ...(photo && { photo: await light(photo, room.photo) }),
    ...(logo && { logo: await light(logo, room.logo) }),
  };
}

async function light(picture: Picture, { width, bytes }: (typeof room)['photo' | 'logo']): Promise<Picture> {
  if (picture.bytes.length <= bytes) return picture;
  try {
    let made = picture.bytes;
    for (const { part, quality } of attempts) {
      const small = sharp(picture.bytes)
        .autoOrient()
        .resize({ width: Math.round(width * part), withoutEnlargement: true });
      made = await small.webp({ quality, effort: 4 }).toBuffer();
      if (made.length <= bytes) break;
    }
    return { ...picture, mediaType: 'image/webp', bytes: made };
  } catch {
    // What sharp does not read, the browser may.
    return picture;
  }
}
