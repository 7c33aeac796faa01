// Photos on which hardly anything can be seen, because they are dark.
import type { DataCheck } from '../check.ts';
import { photosOf } from './photos.ts';

/** CIE L* that hardly any pixel is above: on uncoated paper it is all black. */
const black = 25;

/** The story's photo where all of it is nearly black. */
export const pictureDark: DataCheck = {
  code: 'picture-dark',
  severity: 'warning',
  title: 'A photo that is nearly black',
  why: 'On paper, which is darker than a screen, nobody would see what it shows.',
  example: { wrong: 'image: images/lens-cap.jpg', right: 'image: images/tree-planting.jpg' },
  mend: 'Brighten it in a picture program, or use another one. If it is meant, accept the finding with the reason.',
  find: ({ period }) =>
    photosOf(period).flatMap(({ shown, place, at, file }) => {
      if (!shown?.tone || shown.tone.light >= black) return [];
      return [{ message: `${shown.file} is nearly black.`, place, at, about: file }];
    }),
};
