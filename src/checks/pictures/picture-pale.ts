// Photos on which hardly anything can be seen, because they are washed out.
import type { DataCheck } from '../check.ts';
import { photosOf } from './photos.ts';

/** CIE L*: nothing is darker than a middle grey, or all of it lies closer together than this. */
const grey = 60;
const least = 25;

/** The story's photo where nothing is dark, or light and dark are nearly the same. */
export const picturePale: DataCheck = {
  code: 'picture-pale',
  severity: 'warning',
  title: 'A photo that is washed out',
  why: 'Print has less contrast than a screen: what is pale there is gone on paper.',
  example: { wrong: 'image: images/against-the-sun.jpg', right: 'image: images/tree-planting.jpg' },
  mend: 'Give it more contrast in a picture program, or use another one. If it is meant, accept the finding with the reason.',
  find: ({ period }) =>
    photosOf(period).flatMap(({ shown, place, at, file }) => {
      if (!shown?.tone) return [];
      const { dark, light } = shown.tone;
      // What is nearly black has a finding of its own.
      if (light < least || (dark < grey && light - dark >= least)) return [];
      const message = `${shown.file} is washed out: it has hardly any contrast.`;
      return [{ message, place, at, about: file }];
    }),
};
