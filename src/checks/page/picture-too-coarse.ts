// Pictures whose pixels would be seen.
import type { PageCheck } from '../check.ts';
import { coarse, coarsePictures } from './resolution.ts';

/** A picture that is printed at less than 150 dots per inch. */
export const pictureTooCoarse: PageCheck = {
  code: 'picture-too-coarse',
  severity: 'error',
  title: 'A picture with far too few pixels',
  why: 'Its pixels would be seen on paper as little squares, or as a blur.',
  example: {
    wrong: 'image: images/photo.jpg # 400 × 300 pixels, from a web page',
    right: 'image: images/photo.jpg # 1600 × 1200 pixels, from the camera',
  },
  mend: 'Use the picture as the camera took it.',
  find: (subject) => coarsePictures(subject, 0, coarse),
};
