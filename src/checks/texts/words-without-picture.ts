// The description of a picture, and no picture: nothing prints it.
import type { Check } from '../check.ts';
import type { DataSubject } from '../subjects.ts';

/** Warning in each language that has such words. */
export const wordsWithoutPicture: Check<DataSubject> = {
  code: 'words-without-picture',
  severity: 'warning',
  title: 'Words for a picture that is not there',
  why: 'They are not printed, and the picture was perhaps forgotten.',
  example: { wrong: 'story:\n  image:\n    caption: A tournament', right: 'story:\n  title: A tournament' },
  mend: 'Name the picture in figures.yaml under story, or take these words out.',
  find: ({ period }) =>
    Object.values(period.texts)
      .filter(({ text }) => text.story?.image && !period.figures.story.image)
      .map(({ locate }) => {
        const path = ['story', 'image'];
        return { message: 'There are words for a picture, and no picture.', place: locate(path), at: path };
      }),
};
