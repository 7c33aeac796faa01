// Pictures and links without their words, and words without what they are for.
import type { DataPath, PeriodText } from '../../period/period.ts';
import type { DataCheck } from '../check.ts';
import { photosOf } from '../pictures/photos.ts';

/** Whether a passage stands at the path or below it. */
export function hasWords({ passages }: Pick<PeriodText, 'passages'>, at: DataPath): boolean {
  return passages.some(({ path }) => at.every((part, index) => path[index] === part));
}

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

/** Warning in each language that has such words. */
export const wordsWithoutLink: DataCheck = {
  code: 'words-without-link',
  severity: 'warning',
  title: 'Words for a link without an address',
  why: 'They are not printed: paper needs the address behind them.',
  example: { wrong: 'story:\n  link: Read more', right: 'story:\n  title: A tournament' },
  mend: 'Give the address in figures.yaml, as link under the block’s name, or take these words out.',
  find: ({ period }) =>
    Object.values(period.texts).flatMap((text) =>
      period.blocks
        .flatMap(({ links }) => links)
        .filter(({ address, words }) => address === undefined && hasWords(text, words))
        .map(({ words }) => {
          const message = 'There are words for a link, and no address.';
          return { message, place: text.locate(words), at: words };
        }),
    ),
};

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
