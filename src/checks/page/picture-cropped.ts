// Pictures of which much is cut off, and nobody has said what has to be seen.
import type { PageCheck } from '../check.ts';
import { ownSize, pictureInData } from './place.ts';

/** More than this share of the width or the height. */
const much = 1 / 3;

/** A picture that covers its place and loses more than a third of its width or height, without a focus. */
export const pictureCropped: PageCheck = {
  code: 'picture-cropped',
  severity: 'warning',
  title: 'A picture of which much is cut off',
  why: 'The program guesses what matters in it, and may cut through a face.',
  example: {
    wrong: 'story:\n  image: images/portrait.jpg',
    right:
      'story:\n  image: images/portrait.jpg\n  focus: [0.5, 0.2] # from the left, from the top: the face',
  },
  mend: 'Say what has to be seen, as `focus: [x, y]` beside `image` in figures.yaml: parts of the width from the left and of the height from the top, like [0.5, 0.2]. Or use a picture cut to the place.',
  find: (subject) =>
    subject.printed.inspection.pictures.flatMap((picture) => {
      const { name, fit, box } = picture;
      if (fit !== 'cover' || subject.period.shown[name]?.focusGiven !== false) return [];
      const { width, height } = ownSize(subject, picture);
      const seen = Math.min(width / box.width, height / box.height);
      const cut = { width: 1 - (seen * box.width) / width, height: 1 - (seen * box.height) / height };
      const side = cut.width > cut.height ? 'width' : 'height';
      if (cut[side] <= much) return [];
      const { file, ...where } = pictureInData(subject, name);
      // The same in each language, so that it is told once.
      const message = `More than a third of the ${side} of ${file} is cut off in print, and no focus says what has to be seen.`;
      return [{ message, about: name, ...where }];
    }),
};
