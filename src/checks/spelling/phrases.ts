// Names of several words: the organisation's, and those that a text of another language marks as words of this one.
import { languageOf } from '../../language/index.ts';
import { isSameLanguage, tagPattern } from '../../language/tag.ts';
import { isOneStep } from '../../nearest.ts';
import type { Period } from '../../period/period.ts';
import type { Found } from '../check.ts';
import { exactly, type ReadPassage, readPassages } from '../texts/read-passages.ts';
import { type Word, wordsOf } from '../texts/vocabulary.ts';

/** Words of another language in a passage: `:en[Fuji Optical]`. */
const marked = new RegExp(`:(?<code>${tagPattern})\\[(?<words>[^\\]]+)\\]`, 'g');
/** A word beside which another is surely meant has at least so many letters. */
const shortest = 5;

/** The names of two words and more that are known of a language, word by word as they are typed. */
export function phrasesOf(
  passages: readonly ReadPassage[],
  period: Period,
  language: string,
): readonly string[][] {
  const { spelling } = languageOf(language);
  const own = spelling
    ? passages.filter(({ isName, path }) => isName && path[0] === 'organisation').map(({ plain }) => plain)
    : [];
  const foreign = readPassages(period).flatMap(({ text }) =>
    text.includes(':')
      ? [...text.matchAll(marked)].flatMap(({ groups }) =>
          isSameLanguage(groups?.code ?? '', language) ? (groups?.words ?? '') : [],
        )
      : [],
  );
  return [...new Set([...own, ...foreign, ...(spelling?.names ?? [])])]
    .map((name) => name.split(/\s+/))
    .filter((name) => name.length > 1);
}

/** A word that stands where a known name has one that differs by a single slip, among the other words of that name. */
export function inPhrase(word: Word, phrases: readonly string[][], language: string): Found[] {
  if (phrases.length === 0 || !/^\p{Lu}\p{Ll}/u.test(word.typed)) return [];
  const isSame = (one = '', other = '') =>
    one.toLocaleLowerCase(language) === other.toLocaleLowerCase(language);
  for (const phrase of phrases) {
    const place = phrase.findIndex((one) => isOneStep(one.toLocaleLowerCase(language), word.small));
    const meant = phrase[place];
    if (meant === undefined || !/^\p{Lu}/u.test(meant)) continue;
    const words = wordsOf(word.passage);
    const at = words.indexOf(word);
    const others = phrase.filter((_, index) => index !== place);
    const here = phrase
      .map((_, index) => words[at + index - place]?.typed)
      .filter((_, index) => index !== place);
    const isThere = others.every((one, index) => isSame(one, here[index]));
    if (!isThere || !others.some((one) => /^\p{Lu}/u.test(one) && one.length >= shortest)) continue;
    return [
      {
        ...exactly(word.passage, word.index, word.index + word.typed.length),
        about: word.typed,
        message: `“${word.typed}” is nearly “${meant}”, as in “${phrase.join(' ')}”.`,
        hint: `Write “${meant}”.`,
      },
    ];
  }
  return [];
}
