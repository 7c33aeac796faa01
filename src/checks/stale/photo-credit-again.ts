// A new photo with the credit of the last one.

import type { DataCheck } from '../check.ts';
import { isSame, textAt } from '../figures/evidence.ts';
import { isAnother, photosOf } from '../pictures/photos.ts';

/** The picture's credit that is last time's, though the picture is another. It may well be the same owner's. */
export const photoCreditAgain: DataCheck = {
  code: 'photo-credit-again',
  severity: 'note',
  title: 'Last time’s credit under a new photo',
  why: 'A photo under another name is used without its owner’s leave.',
  example: {
    wrong: '# the photo is new\ncredit: © UNHCR/A. Mammadov # last time’s',
    right: 'credit: © UNHCR/L. Aliyeva',
  },
  mend: 'Name who owns the new photo. If it is the same owner, write !checked before the credit.',
  find({ period, previous }) {
    const paths = photosOf(period)
      .filter((photo) => isAnother(photo, previous))
      .map(({ words }) => [...words, 'credit']);
    return Object.values(period.texts).flatMap(({ language, passages, locate }) =>
      paths.flatMap((path) => {
        const credit = passages.find((passage) => isSame(passage.path, path));
        if (!credit || credit.mark || credit.text !== textAt(previous?.texts[language], path)) return [];
        const message = `${path.join('.')} is last time’s, and the picture is another.`;
        return [{ message, place: locate(path), at: path, about: credit.text }];
      }),
    );
  },
};
