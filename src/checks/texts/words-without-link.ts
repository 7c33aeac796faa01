// The words before a link that has no address: nothing prints them.
import type { Check } from '../check.ts';
import type { DataSubject } from '../subjects.ts';

/** Warning in each language that has such words. */
export const wordsWithoutLink: Check<DataSubject> = {
  code: 'words-without-link',
  severity: 'warning',
  title: 'Words for a link without an address',
  why: 'They are not printed: paper needs the address behind them.',
  example: { wrong: 'story:\n  link: Read more', right: 'story:\n  title: A tournament' },
  mend: 'Give the address in figures.yaml under story, or take these words out.',
  find: ({ period }) =>
    Object.values(period.texts)
      .filter(({ text }) => text.story?.link && !period.figures.story.link)
      .map(({ locate }) => {
        const path = ['story', 'link'];
        return { message: 'There are words for a link, and no address.', place: locate(path), at: path };
      }),
};
