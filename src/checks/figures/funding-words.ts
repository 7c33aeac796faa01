// Whether a sentence is about the funding of the operation: it names a figure of it, or one of its words.
import { figuresOf } from '../../text/read.ts';
import type { LanguageSubject } from '../check.ts';

/** How many letters of a word are enough to know it by, whatever its ending: `requi` of Required, requirement. */
const stem = 5;

/**
 * Whether a sentence names one of the funding's figures, or has the language's own words for what is required and for what
 * is funded or missing, as its file prints them beside the funding's chart. `sentence` has its placeholders.
 */
export function isAboutFunding(sentence: string, lang: LanguageSubject): boolean {
  if (namesFunding(sentence)) return true;
  return (
    hasWord(sentence, lang, 'required') && ['funded', 'gap'].some((part) => hasWord(sentence, lang, part))
  );
}

/** Whether a sentence names one of the funding's figures. */
export function namesFunding(sentence: string): boolean {
  return figuresOf(sentence).some(({ name }) => name.startsWith('funding.'));
}

/** Whether a sentence has the language's word for the gap. */
export function namesGap(sentence: string, lang: LanguageSubject): boolean {
  return hasWord(sentence, lang, 'gap');
}

function hasWord(sentence: string, { language, file }: LanguageSubject, part: string): boolean {
  const locale = file.formats.locale ?? language;
  const { funding } = file.words;
  const words = typeof funding === 'object' ? funding[part] : undefined;
  if (typeof words !== 'string') return false;
  const text = sentence.toLocaleLowerCase(locale);
  return words
    .toLocaleLowerCase(locale)
    .split(/\s+/)
    .every((word) => new RegExp(`(?<!\\p{L})${RegExp.escape(word.slice(0, stem))}`, 'u').test(text));
}
