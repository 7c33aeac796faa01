// A picture that no text describes: nobody could hear what it shows.

import type { DataCheck } from '../check.ts';
import { photosOf } from '../pictures/photos.ts';
import { hasWords } from './has-words.ts';

/** Error in each language that has no words for a picture. */
export const pictureWithoutWords: DataCheck = {
  code: 'picture-without-words',
  severity: 'error',
  title: 'A picture without words',
  why: 'Without its description and credit a picture is not printed.',
  example: {
    wrong: 'story:\n  title: A tournament in Baku',
    right: 'story:\n  title: A tournament in Baku\n  image:\n    alt: Two girls run after a ball.',
  },
  mend: 'Give its alt, caption and credit under image, beside the block’s other words.',
  find: ({ period }) =>
    Object.values(period.texts).flatMap((text) =>
      photosOf(period)
        .filter(({ file, words }) => file !== undefined && !hasWords(text, words))
        .map(({ words }) => {
          const message = `The ${words[0]} has a picture and no words for it, so it is not printed.`;
          return { message, place: text.locate(words.slice(0, 1)), at: words };
        }),
    ),
};
