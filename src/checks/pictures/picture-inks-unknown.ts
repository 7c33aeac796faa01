// Pictures in four inks, of which no profile says what they look like.
import type { DataCheck } from '../check.ts';

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
  find: ({ period }) =>
    period.pictures.flatMap(({ id, role, at }) => {
      const picture = period.shown[id];
      if (!picture?.inksUnknown) return [];
      const message = `${picture.file} is in four inks (CMYK) and has no colour profile: its colours are a guess.`;
      const place = role === 'logo' ? period.names.locate(at) : period.locateFigure(at);
      return [{ message, about: id, place, at }];
    }),
};
