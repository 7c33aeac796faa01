// “A” before a vowel that is heard, and “an” before a consonant.
import { languageOf } from '../../language/index.ts';
import { findAll } from '../../text/narrow.ts';
import type { DataCheck, DataSubject, Found } from '../check.ts';
import { exactly, figure, most, type ReadPassage, readPassages } from '../texts/read-passages.ts';
import { printedAt } from './printed-at.ts';

/** The article and what follows it; not the letter of an annex or of a list. */
const article =
  /(?<![\p{L}\p{N}’'./&-]|\p{N}[ \n]?)(?<article>an?|(?<=(?:^|[.!?…:][”’)]*\s+[“‘(]?|[“‘(]))An?)[ \n]+[“‘(]?(?<next>\uE000|[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*)/gu;

/** In English texts. */
export const wrongArticle: DataCheck = {
  code: 'wrong-article',
  severity: 'warning',
  title: 'A in the place of an, or an in the place of a',
  why: 'The article follows the sound of the next word: an hour, a university, an NGO, a UN agency.',
  example: { wrong: 'a asylum-seeker, an UN agency', right: 'an asylum-seeker, a UN agency' },
  mend: 'Write the article that goes with the sound of the next word.',
  needs: ['articleBefore'],
  find: (subject) =>
    readPassages(subject.period).flatMap((passage) => {
      const before = languageOf(passage.language).articleBefore;
      return before ? foundIn(passage, before, subject).slice(0, most) : [];
    }),
};

function foundIn(
  passage: ReadPassage,
  before: (word: string) => string | undefined,
  subject: DataSubject,
): Found[] {
  const { plain } = passage;
  return findAll(article, plain).flatMap(({ 0: whole, index, groups = {} }): Found[] => {
    const { article: typed = '', next = '' } = groups;
    const end = index + whole.length;
    const word = next === figure ? printedAt(passage, end - 1, subject)?.split(/[\s\u00A0]/)[0] : next;
    const right = word === undefined ? undefined : before(word);
    if (right === undefined || right === typed.toLowerCase()) return [];
    const words = `${typed} ${word}`;
    const hint = `Write “${typed === 'A' || typed === 'An' ? `${right[0]?.toUpperCase()}${right.slice(1)}` : right} ${word}”.`;
    const message = `The article of “${words}” does not go with the sound of the next word.`;
    return [{ ...exactly(passage, index, end), about: words, message, hint }];
  });
}
