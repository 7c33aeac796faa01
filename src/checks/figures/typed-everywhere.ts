// A number that every language types in one passage, for a figure that no text names.
import type { DataPath, Figure } from '../../period/period.ts';
import { typedWords } from '../../text/typed.ts';
import type { DataSubject } from '../check.ts';
import { textAt } from './evidence.ts';
import { typedNumberWords } from './typed-number-words.ts';
import { typedNumbers } from './typed-numbers.ts';
import { unitsOf } from './units.ts';

/**
 * Whether all the other languages type the figure's value in this passage, in digits or in words; from two on. In a
 * period of one language nothing can be held against it: there only two digits and more are sure.
 */
export function isTypedEverywhere(
  { value }: Figure,
  { language, path }: { language: string; path: DataPath },
  { period, languages }: DataSubject,
): boolean {
  const others = Object.values(period.texts).filter((texts) => texts.language !== language);
  if (typeof value !== 'number') return false;
  if (others.length === 0) return value >= 10;
  const isTypedIn = (texts: (typeof others)[number]): boolean => {
    const lang = languages.find((one) => one.language === texts.language);
    const text = textAt(texts, path);
    if (!lang || text === undefined) return false;
    const typed = typedWords(text);
    const numbers = typedNumbers(typed, unitsOf(lang, period.figures.funding?.currency), () => false);
    return (
      numbers.some(({ kind, values }) => kind === 'count' && values.includes(value)) ||
      typedNumberWords(typed, lang).some((word) => !word.ordinal && word.value === value)
    );
  };
  return value >= 2 && others.every(isTypedIn);
}
