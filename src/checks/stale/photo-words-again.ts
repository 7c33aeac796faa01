// Words for another picture than the one that is printed.

import type { DataCheck } from '../check.ts';
import { isSame, textAt } from '../figures/evidence.ts';
import { isAnother, photosOf } from '../pictures/photos.ts';

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
