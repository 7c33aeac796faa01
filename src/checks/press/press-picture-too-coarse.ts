// Pictures whose dots are seen in print.
import type { PdfCheck } from '../check.ts';
import { coarseOnPress, seen } from './coarse.ts';

/** A picture, inside of a drawing too, that is printed at under 150 dots per inch. */
export const pressPictureTooCoarse: PdfCheck = {
  code: 'press-picture-too-coarse',
  severity: 'error',
  title: 'A picture too coarse for the press',
  why: 'Its dots can be seen on paper, and no printer takes it.',
  example: { wrong: 'a photo of 640 pixels across 130 mm', right: 'a photo of 1600 pixels across 130 mm' },
  mend: 'Use the picture as the camera took it.',
  find: (subject) => coarseOnPress(subject, 0, seen),
};
