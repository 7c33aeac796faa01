// The word that a figure counts where a text names it: a typed number before the same word is most likely that figure.
import { languageOf } from '../../language/index.ts';
import { narrow } from '../../text/narrow.ts';
import { figuresOf } from '../../text/read.ts';
import type { DataSubject } from '../check.ts';

const firstWord = /^[*_\s\u00A0]*(\p{L}[\p{L}\p{M}]{2,})/u;

/** The beginning of the word behind a number, in small letters; nothing where none follows, or one that says nothing. */
export function wordBehind(text: string, end: number, language: string): string | undefined {
  const behind = text.slice(end, end + 60);
  const [, word] = narrow(firstWord, behind).exec(behind) ?? [];
  return word === undefined || languageOf(language).countedByAny?.test(word)
    ? undefined
    : word.toLowerCase().slice(0, 6);
}

/** Per language, the words that each figure counts where its texts name it: `21 stateless`, `7 towns`. */
export function countedWords({
  period,
}: DataSubject): (language: string, figure: string) => ReadonlySet<string> {
  const words = new Map<string, Set<string>>();
  for (const { language, passages } of Object.values(period.texts)) {
    for (const { text } of passages) {
      for (const { name, end } of figuresOf(text)) {
        const word = wordBehind(text, end, language);
        const key = `${language} ${name}`;
        if (word !== undefined) words.set(key, (words.get(key) ?? new Set()).add(word));
      }
    }
  }
  return (language, figure) => words.get(`${language} ${figure}`) ?? new Set();
}
