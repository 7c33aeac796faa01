// Pictures that the browser could not show: they would be missing on paper.
import type { PageCheck } from '../check.ts';
import { pictureInData } from './place.ts';

/** Each picture that could not be shown. */
export const pictureBroken: PageCheck = {
  code: 'picture-broken',
  severity: 'error',
  title: 'A picture that is damaged',
  why: 'An empty place would be printed where it belongs.',
  example: {
    wrong: 'a photo.jpg whose download broke off',
    right: 'the whole file, downloaded again',
  },
  mend: 'Open it in a picture program and save it again.',
  final: true,
  find: (subject) =>
    subject.printed.broken.map((name) => {
      const { file, ...where } = pictureInData(subject, name);
      return { message: `${file} is damaged, and cannot be shown.`, about: name, ...where };
    }),
};
