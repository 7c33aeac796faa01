// Photos on which hardly anything can be seen.

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
  find({ period }) {
    return photosOf(period).flatMap(({ shown, place, at, file }) => {
      if (!shown?.tone || shown.tone.light >= black) return [];
      return [{ message: `${shown.file} is nearly black.`, place, at, about: file }];
    });
  },
};

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
  find({ period }) {
    return photosOf(period).flatMap(({ shown, place, at, file }) => {
      if (!shown?.tone) return [];
      const { dark, light } = shown.tone;
      // What is nearly black has a finding of its own.
      if (light < least || (dark < grey && light - dark >= least)) return [];
      const message = `${shown.file} is washed out: it has hardly any contrast.`;
      return [{ message, place, at, about: file }];
    });
  },
};

/** A photo or logo in CMYK without an ICC profile: its colours are taken for those of a common press. */
export const pictureInksUnknown: DataCheck = {
  code: 'picture-inks-unknown',
  severity: 'warning',
  title: 'A picture in four inks without a profile',
  why: 'The same four inks look otherwise on every press: without a profile its colours can only be guessed, and faces may turn grey or red.',
  example: {
    wrong: 'image: images/from-the-printer.jpg # CMYK, no profile',
    right: 'image: images/photo.jpg # as the camera took it',
  },
  mend: 'Use the picture as the camera took it (RGB), or save it with its profile: “Embed colour profile”.',
  find({ period }) {
    return period.pictures.flatMap(({ id, role, at }) => {
      const picture = period.shown[id];
      if (!picture?.inksUnknown) return [];
      const message = `${picture.file} is in four inks (CMYK) and has no colour profile: its colours are a guess.`;
      const place = role === 'logo' ? period.names.locate(at) : period.locateFigure(at);
      return [{ message, about: id, place, at }];
    });
  },
};
