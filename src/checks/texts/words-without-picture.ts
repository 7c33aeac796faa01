// The description of a picture, and no picture: nothing prints it.

import type { DataCheck } from '../check.ts';
import { photosOf } from '../pictures/photos.ts';
import { hasWords } from './has-words.ts';

/** Warning in each language that has such words. */
export const wordsWithoutPicture: DataCheck = {
  code: 'words-without-picture',
  severity: 'warning',
  title: 'Words for a picture that is not there',
  why: 'They are not printed, and the picture was perhaps forgotten.',
  example: { wrong: 'story:\n  image:\n    caption: A tournament', right: 'story:\n  title: A tournament' },
  mend: 'Name the picture in figures.yaml, as image under the block’s name, or take these words out.',
  find: ({ period }) =>
    Object.values(period.texts).flatMap((text) =>
      photosOf(period)
        .filter(({ file, words }) => file === undefined && hasWords(text, words))
        .map(({ words }) => {
          const message = 'There are words for a picture, and no picture.';
          return { message, place: text.locate(words), at: words };
        }),
    ),
};
