// How a picture is cut where readers meet it. Pure.
import { cropOf, type Point, type Size } from './crop.ts';

/** A part of a picture, in parts of its width and height from its top left corner. */
export type CropPart = { x: number; y: number; width: number; height: number };

/** The shapes (width by height) that the web edition gives to photos on phones, and beside words on wide screens. */
const phone = { least: 1, most: 1.9 } as const;
const wide = 2;

/** What is seen of it in each. */
export type Crops = { print?: CropPart; phone: CropPart; wide: CropPart };

/**
 * What is seen of a picture in print, where its place there is known, on a phone and on a wide screen.
 * @param print the place on the page, in any unit
 */
export function cropsOf(size: Size, focus: Point, print?: Size): Crops {
  const part = (box: Size): CropPart => {
    const { left, top, width, height } = cropOf(size, box, focus);
    return {
      ...{ x: left / size.width, y: top / size.height },
      ...{ width: width / size.width, height: height / size.height },
    };
  };
  const ratio = Math.min(phone.most, Math.max(phone.least, size.width / size.height));
  return {
    ...(print && { print: part(print) }),
    phone: part({ width: ratio, height: 1 }),
    wide: part({ width: wide, height: 1 }),
  };
}
