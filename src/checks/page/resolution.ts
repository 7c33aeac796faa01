// How finely a picture is printed, in dots per inch.
import type { PictureShown } from '../../print/inspect.ts';
import type { Found, PageSubject } from '../check.ts';
import { ownSize, pictureInData } from './place.ts';

/** What print wants: 300 dots per inch; under half of it, dots are seen with the bare eye (common rule of printers). */
export const fine = 300;
export const coarse = 150;

/**
 * The pixels of a picture that stand on an inch of paper, the fewer of both ways. What is cut off to cover its box
 * (CSS Images 3, 4.5: `object-fit`) makes the rest larger.
 */
export function dotsPerInch({ pixels, box, fit }: PictureShown): number {
  const across = box.width / 25.4 / pixels.width;
  const down = box.height / 25.4 / pixels.height;
  const natural = 1 / 96;
  const inches: Record<string, number> = {
    contain: Math.min(across, down),
    'scale-down': Math.min(across, down, natural),
    none: natural,
  };
  return 1 / (inches[fit] ?? Math.max(across, down));
}

/** The pictures of pixels that are printed at `from` dots per inch or more, and less than `to`. */
export function coarsePictures(subject: PageSubject, from: number, to: number): Found[] {
  const { language, printed } = subject;
  return printed.inspection.pictures.flatMap((on) => {
    const picture = { ...on, pixels: ownSize(subject, on) };
    const dots = Math.round(dotsPerInch(picture));
    if (picture.vector || dots < from || dots >= to) return [];
    const { file, role, ...where } = pictureInData(subject, picture.name);
    const needed = ({ width, height }: PictureShown['pixels']) =>
      [width, height].map((size) => Math.ceil((size * fine) / dotsPerInch(picture))).join(' × ');
    const size = `${Math.round(picture.box.width)} × ${Math.round(picture.box.height)} mm`;
    return [
      {
        message: `Page ${picture.page} (${language}): ${file} is printed at ${dots} dots per inch (${size}); print wants ${fine}.`,
        hint:
          role === 'logo'
            ? `Use the logo’s SVG file, or one of at least ${needed(picture.pixels)} pixels.`
            : `Use the picture as the camera took it: at least ${needed(picture.pixels)} pixels.`,
        about: picture.name,
        ...where,
      },
    ];
  });
}
