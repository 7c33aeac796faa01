// The description of a picture, and no picture: nothing prints it.

import type { DataPath, Period } from '../../period/period.ts';
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
      [
        ...photosOf(period).flatMap(({ file, words }) =>
          file === undefined && hasWords(text, words) ? [words] : [],
        ),
        ...unknown(period, text.passages),
      ].map((words) => {
        const message = 'There are words for a picture, and no picture.';
        return { message, place: text.locate(words), at: words };
      }),
    ),
};

/** Where a picture of several is described that the data do not name. */
function unknown(period: Period, passages: readonly { path: DataPath }[]): DataPath[] {
  const known = new Set(photosOf(period).map(({ words }) => words.join('\n')));
  const own = new Set(period.blocks.map(({ name }) => name));
  return passages.flatMap(({ path }) => {
    const words = path.slice(0, -1);
    const isOther = path.length > 3 && path.at(-1) === 'alt' && !known.has(words.join('\n'));
    return isOther && own.has(String(path[0])) ? [words] : [];
  });
}
