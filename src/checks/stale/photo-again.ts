// A photo that the last factsheet had already.

import type { DataCheck } from '../check.ts';
import { photosOf, wasShown } from '../pictures/photos.ts';

/** The story's picture where its file is, byte for byte, that of the last period, whatever it is called. */
export const photoAgain: DataCheck = {
  code: 'photo-again',
  severity: 'warning',
  title: 'A photo that was used before',
  why: 'Donors get every factsheet, and know the picture from the last one.',
  example: { wrong: 'image: images/tournament.jpg # last time’s', right: 'image: images/tree-planting.jpg' },
  mend: 'Take another picture, and write new words for it. If it is meant, accept the finding with the reason.',
  find: ({ period, previous }) =>
    photosOf(period)
      .filter((photo) => wasShown(photo, previous))
      .map(({ place, at, file }) => {
        return { message: `The picture is the one of ${previous?.periodId}.`, ...{ place, at, about: file } };
      }),
};
