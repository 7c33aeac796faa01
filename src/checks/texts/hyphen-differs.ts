// One word in two spellings: with a hyphen here, written together there.
import { languageOf } from '../../language/index.ts';
import type { DataCheck } from '../check.ts';
import { foundAt } from './read-passages.ts';
import { wordsIn } from './vocabulary.ts';

/** At the word with the hyphen. It is a matter of house style, or what an old line break left: köç-kün. */
export const hyphenDiffers: DataCheck = {
  code: 'hyphen-differs',
  severity: 'warning',
  title: 'One word with and without a hyphen',
  why: 'The same word in two spellings looks careless; often the hyphen is left from a line break of another document.',
  example: { wrong: 'co-operation … cooperation', right: 'cooperation … cooperation' },
  mend: 'Choose one spelling.',
  find: (subject) =>
    subject.period.operation.languages.flatMap((language) => {
      const { isTornEnding } = languageOf(language);
      const words = wordsIn(subject, language);
      const together = new Set(words.map(({ small }) => small));
      return words
        .filter(
          ({ small, isName }) => !isName && small.includes('-') && together.has(small.replaceAll('-', '')),
        )
        .filter(({ small }) => !isTornEnding?.(small.split('-').at(-1) ?? ''))
        .map(({ passage, index, typed }) => {
          const found = foundAt(passage, index, index + typed.length);
          const message = `“${typed}” stands elsewhere as “${typed.replaceAll('-', '')}”.`;
          return { ...found, about: typed, message };
        });
    }),
};
