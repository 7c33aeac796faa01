// Pictures in four inks, of which no profile says what they look like.
import type { Check } from '../check.ts';
import type { DataSubject } from '../subjects.ts';

/** A photo or logo in CMYK without an ICC profile: its colours are taken for those of a common press. */
export const pictureInksUnknown: Check<DataSubject> = {
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
    const { photo, logo } = period.shown;
    const places = {
      photo: { place: period.locateFigure(['story', 'image']), at: ['story', 'image'] },
      logo: { place: period.names.locate(['logo']), at: ['logo'] },
    };
    return Object.entries({ photo, logo }).flatMap(([name, picture]) => {
      if (!picture?.inksUnknown) return [];
      const message = `${picture.file} is in four inks (CMYK) and has no colour profile: its colours are a guess.`;
      return [{ message, about: name, ...places[name as keyof typeof places] }];
    });
  },
};
