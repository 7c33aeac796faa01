// The words before a link that has no address: nothing prints them.
import type { DataCheck } from '../check.ts';
import { hasWords } from './has-words.ts';

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
