// Pictures that a press prints softly.
import type { PdfCheck } from '../check.ts';
import { coarseOnPress, seen, soft } from './coarse.ts';

/** A picture, inside of a drawing too, that is printed at 150 to 219 dots per inch. */
export const pressPictureCoarse: PdfCheck = {
  code: 'press-picture-coarse',
  severity: 'warning',
  title: 'A picture that a press prints softly',
  why: 'An offset press shows two dots of the picture a line of its screen: with fewer, edges look soft.',
  example: { wrong: 'a photo of 1000 pixels across 130 mm', right: 'a photo of 1600 pixels across 130 mm' },
  mend: 'Use the picture as the camera took it.',
  find: (subject) => coarseOnPress(subject, seen, soft),
};
