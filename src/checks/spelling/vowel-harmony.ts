// Vowels that do not follow one another inside of a word: köçkünlərın, təlımlər.
import { languageOf } from '../../language/index.ts';
import type { DataCheck, Found } from '../check.ts';
import { wordsWithoutDots } from '../texts/missing-dots.ts';
import { exactly } from '../texts/read-passages.ts';
import { wordsIn } from '../texts/vocabulary.ts';

/** A note: compounds and names may break it. */
export const vowelHarmony: DataCheck = {
  code: 'vowel-harmony',
  severity: 'note',
  title: 'Vowels that do not go together',
  why: 'Inside of a word ı follows a, ı, o and u, and i follows ə, e, i, ö and ü. Most words that break this are slips of typing.',
  example: { wrong: 'köçkünlərın', right: 'köçkünlərin' },
  mend: 'Look whether the word is typed as it is said.',
  needs: ['harmonyBreak'],
  find: (subject) =>
    subject.period.operation.languages.flatMap((language) => {
      const { harmonyBreak } = languageOf(language);
      if (!harmonyBreak) return [];
      // What lacks its dots is told as that.
      const dotless = new Set(wordsWithoutDots(subject, language).map(({ word }) => word.small));
      return wordsIn(subject, language).flatMap(({ passage, index, typed, small, isName }): Found[] => {
        if (isName || passage.isName || small.includes('-') || dotless.has(small)) return [];
        const broken = harmonyBreak(small);
        if (broken === undefined) return [];
        const message = `In “${typed}” the vowels of “${broken}” do not go together.`;
        return [{ ...exactly(passage, index, index + typed.length), about: typed, message }];
      });
    }),
};
