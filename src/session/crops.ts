// How a picture is cut where readers meet it, and how finely it is printed.
import { coarse, fine } from '../checks/page/resolution.ts';
import type { Point, Size } from '../pictures/crop.ts';
import { type CropPart, type Crops, cropsOf } from '../pictures/crops.ts';

/** How many of its pixels stand on an inch of paper, how many print wants, and how that looks. */
export type Dots = { perInch: number; wanted: number; looks: 'sharp' | 'soft' | 'coarse' };

/**
 * @param picture its size; a drawing has no pixels
 * @param print its place on the page in mm, where it has one
 */
export function cutPicture(
  { size, isDrawing = false }: { size: Size; isDrawing?: boolean | undefined },
  focus: Point,
  print?: Size,
): Crops & { dots?: Dots } {
  const crops = cropsOf(size, focus, print);
  if (!print || !crops.print || isDrawing) return crops;
  return { ...crops, dots: dotsOf(crops.print, size, print) };
}

function dotsOf(part: CropPart, size: Size, print: Size): Dots {
  const across = (part.width * size.width) / (print.width / 25.4);
  const down = (part.height * size.height) / (print.height / 25.4);
  const perInch = Math.round(Math.min(across, down));
  return { perInch, wanted: fine, looks: perInch < coarse ? 'coarse' : perInch < fine ? 'soft' : 'sharp' };
}
