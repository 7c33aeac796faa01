// The lists of words that are wrong in a language, as patterns: templates/locales/*.yaml and operation.yaml.
import { languageOf } from '../../language/index.ts';
import { findAll } from '../../text/narrow.ts';
import { byLanguage, type DataSubject } from '../check.ts';
import { most, type ReadPassage, readPassagesIn } from './read-passages.ts';

/** A word of the list where it stands: offsets in `plain`, what is right, and the ending that it goes on with. */
export type Slip = { passage: ReadPassage; start: number; end: number; right: string; ending: string };

/**
 * Every word of the lists in the texts of a language. Names keep their own spelling (World Food Program): a word with a
 * capital is left alone, but at the beginning of a sentence.
 */
export const slipsIn = byLanguage((subject: DataSubject, language): readonly Slip[] => {
  const file = subject.languages.find((one) => one.language === language)?.file;
  const own = subject.period.operation.slips[language];
  const entries = [...Object.entries(file?.slips ?? {}), ...Object.entries(own ?? {})];
  const list = new Map(entries.map(([wrong, right]) => [small(wrong, language).replace(/\s+/g, ' '), right]));
  if (list.size === 0) return [];
  const pattern = patternOf([...list.keys()], language);
  return readPassagesIn(subject, language).flatMap((passage) => {
    const words = small(passage.plain, language);
    return findAll(pattern, words)
      .flatMap(({ 0: found, 1: key = '', index }) => {
        const end = index + found.length;
        const right = list.get(key.replace(/\s+/g, ' '));
        if (right === undefined || !isPlain(passage, index, end, language)) return [];
        if (isRightHere(passage, index, end)) return [];
        return [{ passage, start: index, end, right, ending: found.slice(key.length) }];
      })
      .slice(0, most);
  });
});

function patternOf(keys: readonly string[], language: string): RegExp {
  const { wordEndings = '' } = languageOf(language);
  const longestFirst = [...keys].sort((a, b) => b.length - a.length);
  const one = longestFirst.map((key) => {
    const words = key
      .split(' ')
      .map((word) => RegExp.escape(word))
      .join('\\s+');
    // Shorter words are meant as they stand; “için-için” is Azerbaijani.
    return key.length < 5 ? `${words}(?!-?[\\p{L}\\p{M}])` : words;
  });
  return new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}@.-])(${one.join('|')})${wordEndings}(?![\\p{L}\\p{M}\\p{N}])`,
    'gu',
  );
}

/** Small letters, each in its place. */
export function small(text: string, language: string): string {
  return text.replace(/\p{Lu}/gu, (letter) => {
    const lower = letter.toLocaleLowerCase(language);
    return lower.length === letter.length ? lower : letter;
  });
}

/** Whether words are typed in small letters, or with a capital because a sentence begins with them. */
function isPlain({ plain }: ReadPassage, start: number, end: number, language: string): boolean {
  const typed = plain.slice(start, end);
  const lower = small(typed, language);
  if (typed === lower) return true;
  if (typed.slice(1) !== lower.slice(1) || !/(?:^|[.!?…:]\s+[“(]?)$/u.test(plain.slice(0, start)))
    return false;
  // “Center for …” begins a name.
  return /^[^\p{L}]*\p{Ll}/u.test(plain.slice(end)) && !/^\s+(?:for|of)\s/u.test(plain.slice(end));
}

/** Whether the words around it make a word of the list a right one: a computer program. */
function isRightHere({ plain, language }: ReadPassage, start: number, end: number): boolean {
  const [front, rest] = [plain.slice(Math.max(0, start - 40), start), plain.slice(end, end + 40)];
  return (languageOf(language).rightContexts ?? []).some(({ words, after, before }) => {
    return words.test(plain.slice(start, end)) && (after?.test(front) || before?.test(rest));
  });
}
