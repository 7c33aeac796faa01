// A photo that the last factsheet had, and words and a credit that stayed from the last one.

import type { DataCheck } from '../check.ts';
import { isSame, textAt } from '../figures/evidence.ts';
import { isAnother, photosOf, wasShown } from '../pictures/photos.ts';

/** The story's picture where its file is, byte for byte, that of the last period, whatever it is called. */
export const photoAgain: DataCheck = {
  code: 'photo-again',
  severity: 'warning',
  title: 'A photo that was used before',
  why: 'Donors get every factsheet, and know the picture from the last one.',
  example: { wrong: 'image: images/tournament.jpg # last time’s', right: 'image: images/tree-planting.jpg' },
  mend: 'Take another picture, and write new words for it. If it is meant, accept the finding with the reason.',
  find({ period, previous }) {
    return photosOf(period)
      .filter((photo) => wasShown(photo, previous))
      .map(({ place, at, file }) => {
        return { message: `The picture is the one of ${previous?.periodId}.`, ...{ place, at, about: file } };
      });
  },
};

/** The description or the caption of a picture that is last time's, though the picture is another. */
export const photoWordsAgain: DataCheck = {
  code: 'photo-words-again',
  severity: 'warning',
  title: 'Last time’s words for a new photo',
  why: 'The caption would tell of something else than the picture shows, and a screen reader would describe another picture.',
  example: {
    wrong: '# the photo is new\ncaption: Inclusive sports event in Baku # last time’s',
    right: 'caption: Tree planting in Ganja',
  },
  mend: 'Describe the new picture. If the words fit it as well, write !checked before them.',
  find({ period, previous }) {
    const wordsOfPhotos = photosOf(period)
      .filter((photo) => isAnother(photo, previous))
      .flatMap(({ words }) => ['alt', 'caption'].map((part) => [...words, part]));
    return Object.values(period.texts).flatMap(({ language, passages, locate }) =>
      passages
        .filter(({ path, mark }) => !mark && wordsOfPhotos.some((words) => isSame(words, path)))
        .filter(({ path, text }) => text === textAt(previous?.texts[language], path))
        .map(({ path }) => {
          const message = `${path.join('.')} is last time’s, and the picture is another.`;
          return { message, place: locate(path), at: path };
        }),
    );
  },
};

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
