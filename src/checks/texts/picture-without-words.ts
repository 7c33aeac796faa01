// A picture that no text describes: nobody could hear what it shows.
import type { Check } from '../check.ts';
import type { DataSubject } from '../subjects.ts';

/** Error in each language that has no words for the story's picture. */
export const pictureWithoutWords: Check<DataSubject> = {
  code: 'picture-without-words',
  severity: 'error',
  title: 'A picture without words',
  why: 'Without its description and credit a picture is not printed.',
  example: {
    wrong: 'story:\n  title: A tournament in Baku',
    right: 'story:\n  title: A tournament in Baku\n  image:\n    alt: Two girls run after a ball.',
  },
  mend: 'Give its alt, caption and credit under story, image.',
  find: ({ period }) =>
    Object.values(period.texts)
      .filter(({ text }) => period.figures.story.image && !text.story?.image)
      .map(({ locate }) => {
        const message = 'The story has a picture and no words for it, so it is not printed.';
        return { message, place: locate(['story']), at: ['story', 'image'] };
      }),
};
