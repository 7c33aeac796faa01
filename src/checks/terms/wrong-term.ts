// A term that the agency does not write: “disabled people”, “illegal migrants”, “a flood of refugees”.
import { languageOf } from '../../language/index.ts';
import type { Term, TermReason } from '../../language/terms.ts';
import { findAll, isIn } from '../../text/narrow.ts';
import { type DataCheck, type Found, memoiseLanguage } from '../check.ts';
import { exactly, most, type ReadPassage, readPassages } from '../texts/read-passages.ts';
import { small } from '../texts/slips.ts';

const reasons: Readonly<Record<TermReason, string>> = {
  'person-first': 'The person comes before the label.',
  'no-one-illegal': 'No one is illegal; an entry or a stay can be irregular.',
  'not-migrants': 'Refugees flee from danger and have rights of their own: they are not migrants.',
  'not-in-law': 'The law knows no such group, or calls it otherwise.',
  'no-flood': 'Words of floods and masses make people look like a danger.',
  'own-term': 'The agency has a term of its own for it.',
  'not-victims': 'Who lived through it is more than a victim.',
  'name-of-country': 'The United Nations write the name of the country otherwise.',
};

/** By the list of each language. Words in quotation marks are somebody else’s, and names of operation.yaml the office’s. */
export const wrongTerm: DataCheck = {
  code: 'wrong-term',
  severity: 'warning',
  needs: ['terms'],
  doubts: true,
  title: 'A term that the agency does not write',
  why: 'Words can take away people’s dignity or rights: who reads “illegal migrants” thinks of crime, and not of protection.',
  example: { wrong: 'support to disabled people', right: 'support to persons with disabilities' },
  mend: 'Write the term that the finding names.',
  find: ({ period }) => {
    const passages = readPassages(period);
    return passages.flatMap((passage): Found[] => {
      if (passage.isName) return [];
      const { any, single } = patternsOf(passage.language);
      const texts = { typed: passage.plain, small: small(passage.plain, passage.language) };
      const has = (written: Case) => isIn(any[written], texts[written]);
      if (!has('typed') && !has('small')) return [];
      const own = passages.filter(({ isName, language }) => isName && language === passage.language);
      return single.flatMap((one) => foundIn(passage, texts, own, one)).slice(0, most);
    });
  },
};

/** Names of countries have capitals: a turkey is another thing. Other terms are looked for in small letters. */
type Case = 'typed' | 'small';
type Pattern = { pattern: RegExp; term: Term; written: Case };
/** The patterns of a language, and for each case one for all of them: most passages have none. */
type Patterns = { any: Record<Case, RegExp>; single: readonly Pattern[] };

const patternsOf = memoiseLanguage((language): Patterns => {
  const single = (languageOf(language).terms ?? []).map((term): Pattern => {
    const written = term.reason === 'name-of-country' ? 'typed' : 'small';
    return { term, written, pattern: new RegExp(wholeWords(term.wrong), flags[written]) };
  });
  const all = (wanted: Case) => {
    const terms = single.filter(({ written }) => written === wanted).map(({ term }) => term.wrong);
    return new RegExp(
      terms.length === 0 ? '(?!)' : wholeWords(terms.join('|')),
      flags[wanted].replace('g', ''),
    );
  };
  return { any: { typed: all('typed'), small: all('small') }, single };
});

const flags: Record<Case, string> = { typed: 'gu', small: 'giu' };

function wholeWords(words: string): string {
  return `(?<![\\p{L}\\p{M}\\p{N}-])(?:${words.replaceAll(' ', '\\s+')})(?![\\p{L}\\p{M}\\p{N}])`;
}

function foundIn(
  passage: ReadPassage,
  texts: Record<Case, string>,
  names: readonly ReadPassage[],
  { pattern, term, written }: Pattern,
): Found[] {
  const isCountry = written === 'typed';
  return findAll(pattern, texts[written]).flatMap(({ 0: { length }, index }): Found[] => {
    const typed = passage.plain.slice(index, index + length);
    if (isBetweenQuotes(passage.plain, index) || (!isCountry && isName(passage, index, typed))) return [];
    if (names.some(({ plain }) => plain.includes(typed))) return [];
    const words = typed.replace(/\s+/g, ' ');
    const found = { ...exactly(passage, index, index + length), about: words };
    const message = `“${words}” is not what the agency writes. ${reasons[term.reason]}`;
    return [{ ...found, message, hint: `Write “${term.right}”.`, ...(term.doubt && { doubt: true }) }];
  });
}

/** Whether what stands at an offset is between quotation marks. */
function isBetweenQuotes(plain: string, index: number): boolean {
  const marks = plain.slice(0, index).match(/[“”„«»"]/g) ?? [];
  const last = marks.at(-1);
  return last === '"'
    ? marks.filter((mark) => mark === '"').length % 2 === 1
    : last !== undefined && '“„«'.includes(last);
}

/** Whether words belong to a name: a capital in the middle of a sentence, or behind the first word. */
function isName({ plain }: ReadPassage, index: number, typed: string): boolean {
  const [first = '', ...others] = typed.split(/\s+/);
  const hasCapital = (word: string) => /^\p{Lu}\p{Ll}/u.test(word);
  if (others.some(hasCapital)) return true;
  return hasCapital(first) && !/(?:^|[.!?…:]\s+)[“(]?$/u.test(plain.slice(0, index));
}
