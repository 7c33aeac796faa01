// The months and years that a text tells in typed words, each once.
import type { Tongue } from '../figures/tongue.ts';
import { typedDates } from '../figures/typed-dates.ts';
import { type PlainWord, typedNumbers } from '../figures/typed-numbers.ts';

/**
 * A month (1 to 12), a year, or both, and where it stands. `lasting`: something is told to last since or until then, or the
 * year is part of a span or a name.
 */
export type Told = { raw: string; index: number; month?: number; year?: number; lasting: boolean };

/** “Since 2024” and “each June” stay right; so do “2024-cü ildən”, “iyundan” and “hər il iyunda”. */
const lastingBefore: Readonly<Record<string, RegExp>> = {
  en: /\b(?:since|from|until|till|by|each|every|annual)\s+$/i,
  az: /\bhər\s+(?:il|ilin)\s+$/iu,
};
const lastingYear: Readonly<Record<string, RegExp>> = {
  az: /^-\p{L}{2}\s+il(?:d[əa]n|[əa]d[əa]k|[əa])(?!\p{L})/u,
};
const lastingMonth: Readonly<Record<string, RegExp>> = { az: /(?:d[aə]n|[aə]d[aə]k)$/u };

/**
 * Every month and year of a text. `typed` is the text without its placeholders; `isPlain` tells words with a capital that make
 * no name with a year.
 */
export function toldTimes(typed: string, tongue: Tongue, isPlain: PlainWord): Told[] {
  const { language } = tongue;
  const isLasting = (index: number) =>
    lastingBefore[language]?.test(typed.slice(Math.max(0, index - 40), index)) ?? false;
  const dates = typedDates(typed, tongue).map((date): Told => {
    const isFrom = lastingMonth[language]?.test(date.raw) ?? false;
    return { ...date, lasting: isFrom || isLasting(date.index) };
  });
  const years = typedNumbers(typed, tongue, isPlain)
    .filter(({ kind }) => kind === 'year')
    .map(({ raw, index, inName, ordinal }): Told => {
      const after = typed.slice(index + raw.length, index + raw.length + 40);
      const isSpan = /\d[–—-]$/u.test(typed.slice(Math.max(0, index - 2), index)) || /^[–—-]\d/u.test(after);
      const isName = (inName && !ordinal) || /^[ \u00A0]\p{Lu}/u.test(after);
      const isFrom = lastingYear[language]?.test(after) ?? false;
      return { raw, index, year: Number(raw), lasting: isSpan || isName || isFrom || isLasting(index) };
    });
  return [...dates, ...years];
}
