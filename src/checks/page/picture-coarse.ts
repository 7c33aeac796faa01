// Pictures with fewer pixels than print wants.
import type { PageCheck } from '../check.ts';
import { coarse, coarsePictures, fine } from './resolution.ts';

/** A picture that is printed at 150 to 299 dots per inch. */
export const pictureCoarse: PageCheck = {
  code: 'picture-coarse',
  severity: 'warning',
  title: 'A picture with too few pixels for good print',
  why: 'It looks sharp on the screen and soft on paper: print shows about three times as many dots.',
  example: {
    wrong: 'image: images/photo.jpg # 800 × 600 pixels',
    right: 'image: images/photo.jpg # 1600 × 1200 pixels',
  },
  mend: 'Use the picture as the camera took it.',
  find: (subject) => coarsePictures(subject, coarse, fine),
};
